extension OpeningHoursExpression {
  /// The expression in plain English, for example "Mon–Fri 08:00–17:00, closed Sun".
  ///
  /// The words are for reading: they do not say that a later rule replaces an earlier one.
  public func words() -> String {
    rules.map(\.words).joined(separator: ", ")
  }
}

extension OpeningRule {
  fileprivate var words: String {
    var parts: [String] = []
    if !years.isEmpty { parts.append(english(years.map(OpeningRule.words))) }
    if !dates.isEmpty { parts.append(english(dates.map(\.words))) }
    if !weekdays.isEmpty { parts.append(english(weekdays.map(\.words))) }
    if !times.isEmpty { parts.append(english(times.map(\.words))) }
    let when = parts.joined(separator: " ")
    let note = comment.map { " (\($0))" } ?? ""
    if !isOpen { return (when.isEmpty ? "closed" : "closed \(when)") + note }
    if when.isEmpty { return "open at all times" + note }
    return (isAdditional ? "also " : "") + when + (times.isEmpty ? " all day" : "") + note
  }

  private static func words(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }
}

extension WeekdayRange {
  fileprivate var words: String {
    first == last ? first.englishAbbreviation : "\(first.englishAbbreviation)–\(last.englishAbbreviation)"
  }
}

extension MinuteSpan {
  fileprivate var words: String {
    let isLong = end > 1440 && end - 1440 >= start
    let shown = isLong ? end - 1440 : shownEnd
    return "\(MinuteSpan.clock(start))–\(MinuteSpan.clock(shown))" + (isLong ? " the next day" : "")
  }
}

extension DateRange {
  fileprivate var words: String {
    if first == last { return first.words }
    let end = last.words
    if first.year != last.year { return "\(first.words)–\(end)" }
    if first.month == last.month, let from = first.day, let to = last.day, from < to { return "\(from)–\(end)" }
    return "\(DatePoint(year: nil, month: first.month, day: first.day).words)–\(end)"
  }
}

extension DatePoint {
  fileprivate var words: String {
    (day.map { "\($0) " } ?? "") + monthName + (year.map { " \($0)" } ?? "")
  }
}

/// Joins a list as English does: "a", "a and b", "a, b and c".
private func english(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}
