internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// When a measure is in force, as the notice gives it, daily hours always told: "8–10 October, daily 15:00–21:00".
  func window(_ window: ClosureWindow, remarkingHours: Bool = false) -> String {
    var text = span(window)
    if let hours = window.hours {
      text += ", " + dailyHours(hours)
    } else if remarkingHours, window.leavesHoursOpen {
      text += ", \(book.windows.hoursNotAnnounced)"
    }
    switch window.verification {
    case .estimated: text += " (\(book.windows.estimated))"
    case .overrunning: text += " (\(book.windows.overrunning))"
    case .verified, nil: break
    }
    return text
  }

  /// Daily hours: "daily 15:00–21:00"; anything less plain in the words of the expression.
  func dailyHours(_ hours: OpeningHoursExpression) -> String {
    let text = hours.description
    let isPlain = text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || ":-, ".unicodeScalars.contains($0) }
    guard isPlain else { return words(hours) }
    return book.windows.daily(
      text.replacing("-", with: "–").replacing(",", with: ", ").replacing("  ", with: " "))
  }

  /// Opening hours in the reader's language.
  func words(_ hours: OpeningHoursExpression) -> String {
    switch book.language {
    case .english: hours.words(in: .english)
    case .russian: hours.words(in: .russian)
    case .tajik: hours.words(in: .tajik)
    }
  }

  private func span(_ window: ClosureWindow) -> String {
    switch (window.start, window.end) {
    case (.days(let start), .bound(.days(let end))) where start.count == 1 && end.count == 1:
      return days(start.lowerBound...max(start.lowerBound, end.lowerBound))
    case (.instants(let start), .bound(.instants(let end)))
    where start.lowerBound == start.upperBound && end.lowerBound == end.upperBound:
      return stretch(start.lowerBound, end.lowerBound)
    case (.unknown, let end): return book.windows.startNotKnown(self.end(end))
    case (let start, let end): return book.windows.from(bound(start), self.end(end))
    }
  }

  private func end(_ end: WindowEnd) -> String {
    switch end {
    case .bound(.unknown), .unknown(condition: nil): book.windows.endNotKnown
    case .unknown(condition: let condition?): book.windows.endNotKnownUntil(condition)
    case .bound(let bound): book.windows.to(self.bound(bound))
    case .length(let days):
      days.lowerBound == days.upperBound
        ? book.windows.lasting(book.dates.days(days.lowerBound))
        : book.windows.lastingBetween(days.lowerBound, days.upperBound)
    case .open: book.windows.untilFurtherNotice
    }
  }

  private func stretch(_ start: Instant, _ end: Instant) -> String {
    let lastDay = calendar.day(containing: end.adding(seconds: -1))
    guard calendar.day(containing: start) == lastDay else { return "\(instant(start)) – \(instant(end))" }
    let minute = end == calendar.bounds(of: lastDay).upperBound ? 1440 : calendar.minuteOfDay(at: end)
    return "\(instant(start))–\(Self.clock(minute))"
  }

  private func bound(_ bound: TimeBound) -> String {
    switch bound {
    case .days(let days): days.count == 1 ? day(days.lowerBound) : book.windows.someDayOf(self.days(days))
    case .instants(let range):
      range.lowerBound == range.upperBound
        ? instant(range.lowerBound) : book.windows.someTimeIn(stretch(range.lowerBound, range.upperBound))
    case .event(let anchor): self.anchor(anchor)
    case .unknown: book.windows.unknownTime
    }
  }

  private func anchor(_ anchor: EventAnchor) -> String {
    let event = eventName(anchor.event)
    let edge = anchor.edge == .start ? book.windows.startOf(event) : book.windows.endOf(event)
    let (low, high) = (anchor.offsetMinutes.lowerBound, anchor.offsetMinutes.upperBound)
    switch (low, high) {
    case (0, 0): return edge
    case (_, ...0) where low == high: return book.windows.before(length(-low), edge)
    case (0..., _) where low == high: return book.windows.after(length(low), edge)
    case (_, ...0): return book.windows.before(book.windows.between(length(-high), length(-low)), edge)
    case (0..., _): return book.windows.after(book.windows.between(length(low), length(high)), edge)
    default:
      return book.windows.between(book.windows.before(length(-low), edge), book.windows.after(length(high), edge))
    }
  }
}
