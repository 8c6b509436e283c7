extension OpeningHoursExpression: CustomStringConvertible {
  /// The canonical text, which reads back as an equal expression.
  ///
  /// Hours and days have two digits, `closed` becomes `off`, `open` stands only where it is needed.
  public var description: String {
    var text = ""
    for (index, rule) in rules.enumerated() {
      if index > 0 { text += rule.isAdditional ? ", " : "; " }
      text += rule.text(before: index + 1 < rules.count ? rules[index + 1] : nil)
    }
    return text
  }
}

extension OpeningRule {
  /// The rule without its separator; `next` is the rule that follows.
  fileprivate func text(before next: OpeningRule?) -> String {
    var words: [String] = []
    if !years.isEmpty { words.append(years.map(OpeningRule.text).joined(separator: ",")) }
    if !dates.isEmpty { words.append(dates.map(\.text).joined(separator: ",")) }
    if !weekdays.isEmpty { words.append(weekdays.map(\.text).joined(separator: ",")) }
    if !times.isEmpty { words.append(times.map(\.text).joined(separator: ",")) }
    if !isOpen {
      words.append("off")
    } else if comment != nil || needsOpen(before: next) {
      words.append("open")
    } else if words.isEmpty {
      words.append("24/7")
    }
    if let comment { words.append("\"\(comment)\"") }
    return words.joined(separator: " ")
  }

  /// Whether a comma after this rule would be read as part of its own lists if `open` did not end them.
  private func needsOpen(before next: OpeningRule?) -> Bool {
    guard let next, next.isAdditional else { return false }
    return times.isEmpty ? hasDaySelector : !next.hasDaySelector && !next.times.isEmpty
  }

  private static func text(_ years: ClosedRange<Int>) -> String {
    let first = padded(years.lowerBound, 4)
    return years.count == 1 ? first : "\(first)-\(padded(years.upperBound, 4))"
  }
}

extension WeekdayRange {
  fileprivate var text: String {
    first == last ? first.abbreviation : "\(first.abbreviation)-\(last.abbreviation)"
  }
}

extension MinuteSpan {
  fileprivate var text: String { "\(MinuteSpan.clock(start))-\(MinuteSpan.clock(shownEnd))" }

  /// The end as a clock time when it cannot be mistaken for one of the same day, otherwise beyond 24:00.
  var shownEnd: Int { end > 1440 && end - 1440 <= start ? end - 1440 : end }

  /// Hours and minutes, `08:00` … `48:00`.
  static func clock(_ minutes: Int) -> String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }
}

extension DateRange {
  fileprivate var text: String {
    let start = first.text
    if first == last { return start }
    if first.year != last.year { return "\(start)-\(last.text)" }
    if first.month == last.month, let from = first.day, let to = last.day, from < to {
      return "\(start)-\(padded(to, 2))"
    }
    return "\(start)-\(last.withoutYear.text)"
  }
}

extension DatePoint {
  fileprivate var withoutYear: DatePoint { DatePoint(year: nil, month: month, day: day) }

  fileprivate var text: String {
    let year = year.map { "\(padded($0, 4)) " } ?? ""
    let day = day.map { " \(padded($0, 2))" } ?? ""
    return year + monthName + day
  }
}
