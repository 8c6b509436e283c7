extension OpeningHoursExpression: CustomStringConvertible {
  /// The canonical text, which reads back as an equal expression.
  ///
  /// Hours, days and weeks have two digits; `open` stands only where it was written or is needed.
  public var description: String {
    var text = ""
    for (index, rule) in rules.enumerated() {
      if index > 0 {
        switch rule.separator {
        case .normal: text += "; "
        case .additional: text += ", "
        case .fallback: text += " || "
        }
      }
      text += rule.text(before: index + 1 < rules.count ? rules[index + 1] : nil)
    }
    return text
  }
}

extension OpeningRule {
  /// The rule without its separator; `next` is the rule that follows.
  fileprivate func text(before next: OpeningRule?) -> String {
    var words: [String] = []
    if !years.isEmpty { words.append(years.map(\.text).joined(separator: ",")) }
    if !dates.isEmpty { words.append(dates.map(\.text).joined(separator: ",")) }
    if !weeks.isEmpty { words.append("week " + weeks.map(\.text).joined(separator: ",")) }
    if !days.isEmpty { words.append(days.text) }
    if !times.isEmpty { words.append(times.map(\.text).joined(separator: ",")) }
    if let word = modifier.word {
      words.append(word)
    } else if comment == nil, needsOpen(before: next) {
      words.append("open")
    } else if comment == nil, words.isEmpty {
      words.append("24/7")
    }
    if let comment { words.append("\"\(comment)\"") }
    return (label.map { "\"\($0)\": " } ?? "") + words.joined(separator: " ")
  }

  /// Whether a comma after this rule would be read as part of its own lists if `open` did not end them.
  private func needsOpen(before next: OpeningRule?) -> Bool {
    guard let next, next.separator == .additional else { return false }
    return times.isEmpty ? hasDaySelector : !next.hasDaySelector && !next.times.isEmpty
  }
}

extension YearRange {
  fileprivate var text: String {
    let start = padded(Int(first), 4)
    if isOpenEnded { return start + "+" }
    return first == last ? start : "\(start)-\(padded(Int(last), 4))" + (step == 1 ? "" : "/\(step)")
  }
}

extension WeekRange {
  fileprivate var text: String {
    let start = padded(Int(first), 2)
    return first == last && step == 1 ? start : "\(start)-\(padded(Int(last), 2))" + (step == 1 ? "" : "/\(step)")
  }
}

extension DateRange {
  fileprivate var text: String {
    let start = first.text(isYearShown: true)
    if isOpenEnded { return start + "+" }
    guard first != last || step != 1 else { return start }
    let isShort = first.isPlain && last.isPlain && first.year == last.year && first.month == last.month
    if isShort, case .day(let from) = first.anchor, case .day(let to) = last.anchor, from < to {
      return "\(start)-\(padded(Int(to), 2))" + stepText
    }
    return "\(start)-\(last.text(isYearShown: first.year != last.year))" + stepText
  }

  private var stepText: String { step == 1 ? "" : "/\(step)" }
}

extension DatePoint {
  fileprivate func text(isYearShown: Bool) -> String {
    var text = isYearShown ? year.map { padded(Int($0), 4) + " " } ?? "" : ""
    let name = DatePoint.monthNames[Int(month) - 1]
    switch anchor {
    case .month: text += name
    case .day(let day): text += "\(name) \(padded(Int(day), 2))"
    case .nth(let weekday, let place): text += "\(name) \(Weekday.text(weekday))[\(place)]"
    case .easter: text += "easter"
    }
    if weekday != 0 { text += (goesBack ? " -" : " +") + Weekday.text(weekday) }
    return text + DaySelector.text(shift: shift)
  }
}

extension DaySelector {
  fileprivate var text: String {
    var own = runs().map { first, last in
      first == last ? Weekday.text(first) : "\(Weekday.text(first))-\(Weekday.text(last))"
    }
    own += nthWeekdays.map(\.text)
    let off = holidays.map { ($0.isSchool ? "SH" : "PH") + Self.text(shift: $0.shift) }
    if isBoth { return "\(off.joined(separator: ",")) \(own.joined(separator: ","))" }
    return (own + off).joined(separator: ",")
  }

  /// The plain weekdays as runs of at least three, and single days; a run may pass the end of the week.
  func runs() -> [(UInt8, UInt8)] {
    guard weekdays != Self.everyWeekday else { return [(1, 7)] }
    func has(_ day: Int) -> Bool { weekdays & 1 << UInt8((day + 6) % 7) != 0 }
    var result: [(UInt8, UInt8)] = []
    for start in 1...7 where has(start) && !has(start - 1) {
      var length = 1
      while has(start + length) { length += 1 }
      let days = (0..<length).map { UInt8((start - 1 + $0) % 7 + 1) }
      result += length > 2 ? [(days[0], days[length - 1])] : days.map { ($0, $0) }
    }
    return result
  }

  /// ` +1 day`, ` -2 days`, or nothing.
  fileprivate static func text(shift: Int16) -> String {
    guard shift != 0 else { return "" }
    return (shift < 0 ? " -" : " +") + "\(abs(shift)) \(abs(shift) == 1 ? "day" : "days")"
  }
}

extension NthWeekday {
  fileprivate var text: String {
    let places = ((1...5).map { $0 } + (1...5).map { -$0 }).filter { self.places & Self.bit($0) != 0 }
    return "\(Weekday.text(weekday))[\(places.map(String.init).joined(separator: ","))]"
      + DaySelector.text(shift: shift)
  }
}

extension Weekday {
  /// The grammar's letters for 1 … 7.
  fileprivate static func text(_ number: UInt8) -> String { Weekday(rawValue: Int(number))?.abbreviation ?? "" }
}

extension TimeSpan {
  fileprivate var text: String {
    guard let end else { return start.text + (hasOpenEnd ? "+" : "") }
    return "\(start.text)-\(end.text)" + (step > 0 ? "/\(ClockText.clock(Int(step)))" : "") + (hasOpenEnd ? "+" : "")
  }
}

extension TimePoint {
  /// As the grammar writes it.
  var text: String {
    guard let event else { return ClockText.clock(Int(minutes)) }
    guard minutes != 0 else { return event.word }
    return "(\(event.word)\(minutes < 0 ? "-" : "+")\(ClockText.clock(Int(abs(minutes)))))"
  }
}
