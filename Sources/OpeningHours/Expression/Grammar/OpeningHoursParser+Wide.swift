// Years, dates and weeks: the wide range selectors.
extension OpeningHoursParser {
  /// Whether a token can start years, dates or weeks.
  func startsWide(_ token: OpeningHoursToken) -> Bool {
    switch token.kind {
    case .month, .easter, .week: return true
    case .number: return isYear(token) || isDayBeforeMonth(token)
    default: return false
    }
  }

  /// Whether a token is a year; `0800` and `1700` are times that somebody wrote without a colon.
  func isYear(_ token: OpeningHoursToken) -> Bool {
    token.kind == .number && token.digits == 4 && token.value > 1900
  }

  /// Whether the current token is a day before its month, `25 Dec`, `1-5 May`, as only the tolerant reading takes it.
  private func isDayBeforeMonth(_ token: OpeningHoursToken) -> Bool {
    guard token.kind == .number, token.offset == current.offset, (1...31).contains(token.value) else { return false }
    if peek(1).kind == .month { return true }
    return peek(1).kind == .hyphen && peek(2).kind == .number && peek(2).value <= 31 && peek(3).kind == .month
  }

  /// Reads years, then dates, then weeks.
  mutating func parseWide(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    if isYear(current), !startsDatedYear { try parseYears(into: &rule) }
    if current.kind == .month || current.kind == .easter || isDayBeforeMonth(current)
      || (isYear(current) && startsDatedYear && rule.years.isEmpty)
    {
      try parseDates(into: &rule)
    }
    if current.kind == .week { try parseWeeks(into: &rule) }
  }

  /// Whether the current year is part of a date, not a selector of its own.
  private var startsDatedYear: Bool {
    switch peek(1).kind {
    case .month, .easter: true
    case .number: peek(2).kind == .month
    // `2025-12-24`, as ISO 8601 writes it.
    case .hyphen: peek(2).kind == .number && peek(2).digits <= 2 && peek(3).kind == .hyphen
    default: false
    }
  }

  // MARK: Years

  private mutating func parseYears(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    repeat {
      if current.kind == .comma { try advance() }
      rule.years.append(try parseYearRange())
    } while current.kind == .comma && isYear(peek(1))
  }

  private mutating func parseYearRange() throws(OpeningHoursPlaceError) -> YearRange {
    let first = try parseYear()
    if try take(.plus) { return YearRange(first: first, last: YearRange.lastYear, isOpenEnded: true) }
    guard try take(.hyphen) else { return YearRange(first: first, last: first) }
    guard isYear(current) else { throw unexpected("a year such as 2026") }
    guard current.value > first else { throw error(.outOfRange, at: current, "a year after \(first)") }
    let last = try parseYear()
    guard try take(.slash) else { return YearRange(first: first, last: last) }
    return YearRange(first: first, last: last, step: Int16(try parseNumber(1...9999, "a number of years such as 2")))
  }

  func yearExpected() -> OpeningHoursPlaceError { unexpected("a year such as 2025") }

  mutating func parseYear() throws(OpeningHoursPlaceError) -> Int16 {
    guard isYear(current) else { throw yearExpected() }
    let year = Int16(current.value)
    try advance()
    return year
  }

  /// Reads a number within bounds.
  mutating func parseNumber(_ bounds: ClosedRange<Int>, _ expected: String) throws(OpeningHoursPlaceError) -> Int {
    guard current.kind == .number else { throw unexpected(expected) }
    let value = Int(current.value)
    guard bounds.contains(value) else {
      throw error(.outOfRange, at: current, "a number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    try advance()
    return value
  }

  // MARK: Weeks

  private mutating func parseWeeks(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    try advance()
    while true {
      let first = UInt8(try parseNumber(1...53, "a week such as 26"))
      var range = WeekRange(first: first, last: first)
      if current.kind == .hyphen, peek(1).kind == .number {
        try advance()
        range = WeekRange(first: first, last: UInt8(try parseNumber(1...53, "a week such as 26")))
        if try take(.slash) { range.step = UInt8(try parseNumber(1...53, "a number of weeks such as 2")) }
      }
      rule.weeks.append(range)
      guard current.kind == .comma else { return }
      if peek(1).kind == .week, !options.isStrict {
        try advance()
        try note(current, as: "")
        try skip()
      } else if peek(1).kind == .number, peek(1).digits <= 2, peek(2).kind != .colon {
        try advance()
      } else {
        return
      }
    }
  }
}
