extension OpeningHoursParser {
  /// Reads years, months and dates, if the rule starts with any.
  ///
  /// The specification lets a year stand before all dates of a list or before one of them, so that
  /// `2025 Oct 08,Nov 03` may name one November or every one. Wherever the two readings differ the text is refused.
  mutating func parseDates(into rule: inout OpeningRule) throws(OpeningHoursError) {
    guard isYear(current) else {
      if month(of: current) != nil { rule.dates = try parseDateList(allowsYears: true) }
      return
    }
    if month(of: peek(1)) != nil {
      rule.dates = try parseDateList(allowsYears: true)
      return
    }
    repeat {
      rule.years.append(try parseYearRange())
    } while take(",")
    guard month(of: current) != nil else { return }
    guard rule.years.count == 1 else {
      throw error(.notSupportedYet(current.text), "one year or one range of years before a month")
    }
    rule.dates = try parseDateList(allowsYears: false)
  }

  private mutating func parseYearRange() throws(OpeningHoursError) -> ClosedRange<Int> {
    let first = try parseYear()
    guard take("-") else { return first...first }
    guard case .number(let last) = current.kind, isYear(current) else { throw unexpected("a year such as 2026") }
    guard last > first else { throw error(.outOfRange(current.text), "a year after \(first)") }
    return first...(try parseYear())
  }

  private mutating func parseYear() throws(OpeningHoursError) -> Int {
    guard case .number(let year) = current.kind, isYear(current) else { throw unexpected("a year such as 2025") }
    // The specification's years begin there, and so `0800-1700` is not taken for years.
    guard year > 1900 else {
      throw error(.outOfRange(current.text), "a year from 1901 to 9999, or a time such as 08:00")
    }
    advance(1)
    return year
  }

  private mutating func parseDateList(allowsYears: Bool) throws(OpeningHoursError) -> [DateRange] {
    var ranges: [DateRange] = []
    repeat {
      // A number after a date's comma is a day of the same month: `Dec 25,26`.
      if case .number = current.kind, !isYear(current), let last = ranges.last?.last, last.day != nil {
        ranges.append(try parseRange(from: DatePoint(year: last.year, month: last.month, day: nil)))
        continue
      }
      var year: Int?
      if isYear(current) {
        guard allowsYears else { throw unexpected("a month such as Oct") }
        year = try parseYear()
      } else if ranges.last?.last.year != nil {
        throw unexpected("a year such as 2025, because the date before has one")
      }
      let month = try parseMonth()
      ranges.append(try parseRange(from: DatePoint(year: year, month: month, day: nil)))
    } while take(",")
    return ranges
  }

  /// Reads what follows the month of a range's first point.
  private mutating func parseRange(from month: DatePoint) throws(OpeningHoursError) -> DateRange {
    var first = month
    if case .number = current.kind, !isYear(current) { first.day = try parseDay(of: first) }
    guard take("-") else { return DateRange(first: first, last: first) }
    if let from = first.day, case .number(let to) = current.kind, !isYear(current) {
      guard to >= from else { throw error(.outOfRange(current.text), "a day not before \(from)") }
      var last = first
      last.day = try parseDay(of: first)
      return DateRange(first: first, last: last)
    }
    return DateRange(first: first, last: try parseLast(of: first))
  }

  /// Reads the second point of a range when it has a month of its own.
  private mutating func parseLast(of first: DatePoint) throws(OpeningHoursError) -> DatePoint {
    let start = current
    var year = first.year
    let hasYear = isYear(start)
    if hasYear {
      guard first.year != nil else { throw unexpected("a month such as Oct, because the first date has no year") }
      year = try parseYear()
    }
    var last = DatePoint(year: year, month: try parseMonth(), day: nil)
    if !hasYear, let year, DatePoint.key(year, last.month, dayAhead ?? 31) < first.startKey {
      guard year < 9999 else { throw error(.outOfRange(start.text), "an end not after the year 9999") }
      last.year = year + 1
    }
    if first.day != nil {
      last.day = try parseDay(of: last)
    } else if dayAhead != nil {
      throw unexpected("a time, a weekday or ';', because the range is one of months")
    }
    guard first.year == nil || first.startKey <= last.endKey else {
      throw OpeningHoursError(
        offset: start.offset, length: start.length, reason: .outOfRange(start.text),
        expected: "an end that is not before the start")
    }
    return last
  }

  private mutating func parseMonth() throws(OpeningHoursError) -> Int {
    guard let month = month(of: current) else { throw unexpected("a month such as Oct") }
    advance(1)
    return month
  }

  private mutating func parseDay(of point: DatePoint) throws(OpeningHoursError) -> Int {
    guard let day = dayAhead else { throw unexpected("a day of the month such as 09") }
    // Without a year the 29th of February exists, in some years.
    let count = CalendarDay.daysIn(month: point.month, ofYear: point.year ?? 2000)
    guard (1...count).contains(day) else {
      throw error(.outOfRange(current.text), "a day from 1 to \(count)")
    }
    advance(1)
    return day
  }

  /// The current token as a number of one to three digits, which can only be a day.
  private var dayAhead: Int? {
    guard case .number(let day) = current.kind, !isYear(current) else { return nil }
    return day
  }

  private func isYear(_ token: OpeningHoursToken) -> Bool {
    if case .number = token.kind { return token.length == 4 }
    return false
  }

  private func month(of token: OpeningHoursToken) -> Int? {
    guard token.kind == .word else { return nil }
    return DatePoint.monthNames.firstIndex(of: token.text).map { $0 + 1 }
  }
}
