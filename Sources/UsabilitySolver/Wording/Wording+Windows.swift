public import ClosurePlanning
internal import OpeningHours

extension Wording {
  /// When a measure is in force, as the notice gives it.
  ///
  /// "8–10 Oct, hours not announced", "8–10 Oct, 15:00–21:00 daily", "from 8 Oct, end not known", "from 8 Oct, 3 to 6
  /// days", "from 8 Oct until further notice", "from 2 h 30 min before the summit to 1 h after its end".
  /// - Parameter remarkingHours: whether to say so where no hours were announced.
  public func window(_ window: ClosureWindow, remarkingHours: Bool = true) -> String {
    var text = span(window)
    if let hours = window.hours {
      text += ", " + dailyHours(hours)
    } else if remarkingHours, window.leavesHoursOpen {
      text += ", hours not announced"
    }
    switch window.verification {
    case .estimated: text += " (estimated)"
    case .overrunning: text += " (running over its announced end)"
    case .verified, nil: break
    }
    return text
  }

  /// Daily hours: "15:00–21:00 daily"; anything less plain in the words of the expression.
  func dailyHours(_ hours: OpeningHoursExpression) -> String {
    let text = hours.description
    let isPlain = text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ":-, ".unicodeScalars.contains($0) }
    guard isPlain else { return hours.words() }
    return text.replacing("-", with: "–").replacing(",", with: ", ").replacing("  ", with: " ") + " daily"
  }

  private func span(_ window: ClosureWindow) -> String {
    switch (window.start, window.end) {
    case (.days(let start), .bound(.days(let end))) where start.count == 1 && end.count == 1:
      return days(start.lowerBound...max(start.lowerBound, end.lowerBound))
    case (.instants(let start), .bound(.instants(let end)))
    where start.lowerBound == start.upperBound && end.lowerBound == end.upperBound:
      return stretch(start.lowerBound, end.lowerBound)
    case (.unknown, let end): return "start not known, \(self.end(end))"
    case (let start, let end): return "from \(bound(start)) \(self.end(end))".replacing(" ,", with: ",")
    }
  }

  /// The end of a window, to follow "from 8 Oct".
  private func end(_ end: WindowEnd) -> String {
    switch end {
    case .bound(.unknown), .unknown(condition: nil): return ", end not known"
    case .bound(let bound): return "to \(self.bound(bound))"
    case .length(let days):
      if days.lowerBound == days.upperBound { return ", \(Self.dayCount(days.lowerBound))" }
      return ", \(days.lowerBound) to \(Self.dayCount(days.upperBound))"
    case .open: return "until further notice"
    case .unknown(condition: let condition?): return ", end not known (when \(condition))"
    }
  }

  private static func dayCount(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

  /// Two instants: "8 Oct, 15:00–21:00", "8 Oct, 15:00 – 9 Oct, 02:00".
  private func stretch(_ start: Instant, _ end: Instant) -> String {
    let lastDay = calendar.day(containing: end.adding(seconds: -1))
    guard calendar.day(containing: start) == lastDay else { return "\(instant(start)) – \(instant(end))" }
    let minute = end == calendar.bounds(of: lastDay).upperBound ? 1440 : calendar.minuteOfDay(at: end)
    return "\(instant(start))–\(clock(minute))"
  }

  /// One end: "8 Oct", "8, 9 or 10 Oct" as "some day of 8–10 Oct", "2 h before the summit".
  func bound(_ bound: TimeBound) -> String {
    switch bound {
    case .days(let days): days.count == 1 ? day(days.lowerBound) : "some day of \(self.days(days))"
    case .instants(let range):
      range.lowerBound == range.upperBound
        ? instant(range.lowerBound) : "some time in \(stretch(range.lowerBound, range.upperBound))"
    case .event(let anchor): self.anchor(anchor)
    case .unknown: "an unknown time"
    }
  }

  private func anchor(_ anchor: EventAnchor) -> String {
    let name = eventNames[anchor.event]?.text(preferring: languages) ?? anchor.event
    let event = name.lowercased().hasPrefix("the ") ? name : "the \(name)"
    let (low, high) = (anchor.offsetMinutes.lowerBound, anchor.offsetMinutes.upperBound)
    let edge = anchor.edge == .start ? event : "the end of \(event)"
    switch (low, high) {
    case (0, 0): return anchor.edge == .start ? "the start of \(event)" : edge
    case (_, ...0) where low == high: return "\(Self.length(-low)) before \(edge)"
    case (0..., _) where low == high: return "\(Self.length(low)) after \(afterEdge(anchor, event))"
    case (_, ...0): return "\(high == 0 ? "0" : Self.length(-high)) to \(Self.length(-low)) before \(edge)"
    case (0..., _):
      return "\(low == 0 ? "0" : Self.length(low)) to \(Self.length(high)) after \(afterEdge(anchor, event))"
    default: return "between \(Self.length(-low)) before and \(Self.length(high)) after \(afterEdge(anchor, event))"
    }
  }

  /// What a time after an event counts from, told so that its start is not taken for its end.
  private func afterEdge(_ anchor: EventAnchor, _ event: String) -> String {
    anchor.edge == .start ? "the start of \(event)" : "the end of \(event)"
  }

  /// A length: "2 h 30 min".
  static func length(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return [hours > 0 ? "\(hours) h" : nil, rest > 0 || hours == 0 ? "\(rest) min" : nil]
      .compactMap { $0 }.joined(separator: " ")
  }
}

extension ClosureWindow {
  /// Whether it is told in whole days only, so that nobody announced its hours.
  public var leavesHoursOpen: Bool {
    guard hours == nil, case .days(let start) = start, case .bound(.days(let end)) = end else { return false }
    return start.count == 1 && end.count == 1
  }
}
