extension OpeningHoursParser {
  /// Reads dates and months.
  ///
  /// A year before the first date of a list holds for the following ones that have none only if nobody can read it
  /// otherwise: with `2025 Oct 08,Nov 03` the grammar may mean one November or every one, and the tolerant reading takes
  /// the same year and says so.
  mutating func parseDates(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    while true {
      let start = current
      let year = try parseDateYear()
      var inherited: Int16?
      if year == nil, let before = rule.dates.last?.last.year ?? rule.dates.last?.first.year {
        inherited = before
        // Months are one selector: `2025 Oct,Dec`. Days are not.
        if let last = rule.dates.last, last.first.isPlain, case .month = last.first.anchor {
        } else {
          try amend(start, as: "\(before)")
        }
      }
      rule.dates.append(try parseDateRange(year: year ?? inherited))
      // A number after a date's comma is a day of the same month: `Dec 25,26`.
      while current.kind == .comma, isDayNumber(peek(1)), peek(2).kind != .month, let last = rule.dates.last?.last,
        case .day = last.anchor
      {
        try advance()
        var point = last
        point.shift = 0
        point.weekday = 0
        point.goesBack = false
        point.anchor = .day(try parseDay(of: point))
        rule.dates.append(try parseRange(from: point))
      }
      guard current.kind == .comma, startsDate(peek(1), behind: 1) else { return }
      try advance()
    }
  }

  private func startsDate(_ token: OpeningHoursToken, behind count: Int) -> Bool {
    switch token.kind {
    case .month, .easter: return true
    case .number where isYear(token):
      let next = peek(count + 1).kind
      return next == .month || next == .easter || (next == .hyphen && peek(count + 2).digits <= 2)
    case .number: return isDayNumber(token) && peek(count + 1).kind == .month
    default: return false
    }
  }

  private func isDayNumber(_ token: OpeningHoursToken) -> Bool { token.kind == .number && token.digits <= 3 }

  private mutating func parseDateYear() throws(OpeningHoursPlaceError) -> Int16? {
    guard isYear(current) else { return nil }
    return try parseYear()
  }

  // MARK: Ranges

  private mutating func parseDateRange(year: Int16?) throws(OpeningHoursPlaceError) -> DateRange {
    // `1-5 May`
    if current.kind == .number, peek(1).kind == .hyphen, peek(2).kind == .number, peek(3).kind == .month {
      let (from, to, month) = (current, peek(2), peek(3))
      let point = DatePoint(year: year, month: UInt8(month.value), anchor: .month)
      try note(from: from, through: month, as: "\(canonical(month)) \(from.value)-\(to.value)")
      let first = DatePoint(year: year, month: point.month, anchor: .day(try checkedDay(from, of: point)))
      let last = DatePoint(year: year, month: point.month, anchor: .day(try checkedDay(to, of: point)))
      guard from.value <= to.value else { throw error(.outOfRange, at: to, "a day not before \(from.value)") }
      for _ in 0..<4 { try skip() }
      return try withYearBehind(DateRange(first: first, last: last))
    }
    return try parseRange(from: try parsePoint(year: year))
  }

  /// Reads what follows the first point of a range.
  private mutating func parseRange(from first: DatePoint) throws(OpeningHoursPlaceError) -> DateRange {
    var first = first
    try parseShift(of: &first)
    if current.kind == .plus {
      try advance()
      return DateRange(first: first, last: first, isOpenEnded: true)
    }
    guard current.kind == .hyphen else { return DateRange(first: first, last: first) }
    try advance()
    let start = current
    var range = try withYearBehind(DateRange(first: first, last: try parseLast(of: first)))
    try check(range, at: start)
    if current.kind == .slash {
      try advance()
      range.step = Int16(try parseNumber(1...366, "a number of days such as 7"))
    }
    return range
  }

  /// `Oct 6-8, 2025`, `Jan-Mar 2025`: a year behind the last date holds for the first one, too.
  private mutating func withYearBehind(_ range: DateRange) throws(OpeningHoursPlaceError) -> DateRange {
    var (first, last) = (range.first, range.last)
    if last.year == nil { try parseYearBehind(&last) }
    if first.year == nil { first.year = last.year }
    return DateRange(first: first, last: last, isOpenEnded: range.isOpenEnded, step: range.step)
  }

  /// Refuses a range that ends before it starts where that cannot mean the next year.
  private func check(_ range: DateRange, at token: OpeningHoursToken) throws(OpeningHoursPlaceError) {
    guard let year = range.first.year, let start = range.first.day(in: Int(year), isEnd: false),
      let end = range.last.day(in: Int(year), isEnd: true), end < start
    else { return }
    throw error(.outOfRange, at: token, "an end that is not before the start")
  }

  /// Reads the second point of a range.
  private mutating func parseLast(of first: DatePoint) throws(OpeningHoursPlaceError) -> DatePoint {
    // `Aug 20-26`
    if case .day(let from) = first.anchor, isDayNumber(current), peek(1).kind != .month {
      var last = DatePoint(year: first.year, month: first.month, anchor: .month)
      let to = current
      last.anchor = .day(try parseDay(of: last))
      try parseYearBehind(&last)
      guard to.value >= Int32(from) else { throw error(.outOfRange, at: to, "a day not before \(from)") }
      try parseShift(of: &last)
      return last
    }
    let start = current
    let year = try parseDateYear()
    if year != nil, first.year == nil {
      throw error(.unexpected, at: start, "a month such as Oct, because the first date has no year")
    }
    var last = try parsePoint(year: year ?? first.year, behind: first)
    try parseShift(of: &last)
    if year == nil, let given = first.year, let from = first.day(in: Int(given), isEnd: false),
      let to = last.day(in: Int(given), isEnd: true), to < from
    {
      guard given < YearRange.lastYear else { throw error(.outOfRange, at: start, "an end not after the year 9999") }
      last.year = given + 1
    }
    if first.year == nil, last.year != nil, last.startKey < first.startKey {
      throw error(.unexpected, at: start, "a year before the first date, because it may be either of two")
    }
    if case .month = last.anchor, case .day = first.anchor {
      throw unexpected("a day of the month such as 09")
    }
    if case .month = first.anchor, case .day = last.anchor {
      throw error(.unexpected, at: start, "a month, because the range is one of months; or a day for its start")
    }
    return last
  }

  // MARK: Points

  /// Reads a month, a day of a month, the nth weekday of a month, or Easter.
  private mutating func parsePoint(year: Int16?, behind first: DatePoint? = nil) throws(OpeningHoursPlaceError)
    -> DatePoint
  {
    if current.kind == .easter {
      try advance()
      return DatePoint(year: year, anchor: .easter)
    }
    // `25 Dec`, and `2025-12-25` whose year was read.
    if current.kind == .number, peek(1).kind == .month {
      let (day, month) = (current, peek(1))
      let point = DatePoint(year: year, month: UInt8(month.value), anchor: .month)
      try note(from: day, through: month, as: "\(canonical(month)) \(day.value)")
      let number = try checkedDay(day, of: point)
      for _ in 0..<2 { try skip() }
      var dated = DatePoint(year: year, month: point.month, anchor: .day(number))
      try parseYearBehind(&dated)
      return dated
    }
    if year != nil, current.kind == .hyphen, peek(1).kind == .number, peek(2).kind == .hyphen, peek(3).kind == .number {
      let (first, month, day) = (current, peek(1), peek(3))
      guard (1...12).contains(month.value) else { throw error(.outOfRange, at: month, "a month from 1 to 12") }
      let point = DatePoint(year: year, month: UInt8(month.value), anchor: .month)
      let number = try checkedDay(day, of: point)
      try note(from: first, through: day, as: " \(DatePoint.monthNames[Int(month.value) - 1]) \(number)")
      for _ in 0..<4 { try skip() }
      return DatePoint(year: year, month: point.month, anchor: .day(number))
    }
    guard current.kind == .month else { throw unexpected("a month such as Oct") }
    var point = DatePoint(year: year, month: UInt8(current.value), anchor: .month)
    try advance()
    if isDayNumber(current), !isTimeWithoutColon {
      point.anchor = .day(try parseDay(of: point))
    } else if current.kind == .weekday, peek(1).kind == .leftBracket, isNthEnd(behind: first) {
      let weekday = UInt8(current.value)
      for _ in 0..<2 { try advance() }
      let isNegative = try take(.hyphen)
      if !isNegative { _ = try take(.plus) }
      let place = try parseNumber(1...5, "a number from 1 to 5")
      guard try take(.rightBracket) else { throw unexpected("']'") }
      point.anchor = .nth(weekday: weekday, place: Int8(isNegative ? -place : place))
    }
    try parseYearBehind(&point)
    return point
  }

  /// `Dec 25 2025`, `Dec 2025`: a year behind the date, as only the tolerant reading takes it.
  private mutating func parseYearBehind(_ point: inout DatePoint) throws(OpeningHoursPlaceError) {
    guard !options.isStrict, point.year == nil else { return }
    let count = current.kind == .comma ? 1 : 0
    guard isYear(peek(count)), peek(count + 1).kind != .month, peek(count + 1).kind != .hyphen else { return }
    if count == 1 {
      try note(current, as: "")
      try skip()
    }
    try noteDisorder(current)
    point.year = Int16(current.value)
    try skip()
  }

  /// Whether the current number is an hour, `Jan 10-12:00`; a date would have a month or the end behind it.
  private var isTimeWithoutColon: Bool { peek(1).kind == .hyphen && peek(2).kind == .time }

  /// Whether `Su[-1]` behind a month is one end of a range of dates, not a weekday of the month's days.
  ///
  /// - Parameter first: the range's first point; nil where this is it.
  private func isNthEnd(behind first: DatePoint?) -> Bool {
    let isSigned = peek(2).kind == .hyphen || peek(2).kind == .plus
    var count = isSigned ? 4 : 3
    guard peek(count - 1).kind == .number, peek(count).kind == .rightBracket else { return false }
    count += 1
    // A range that starts with a whole month ends with one.
    if let first { return first.anchor != .month }
    // A shift may stand between: `Jan Su[2] -2 days-Jul 01`.
    if peek(count + 1).kind == .number, peek(count + 2).kind == .days { count += 3 }
    guard peek(count).kind == .hyphen else { return false }
    return peek(count + 1).kind == .month || peek(count + 1).kind == .easter || isYear(peek(count + 1))
  }

  /// Reads a shift behind a date: `+Su`, `-2 days`.
  private mutating func parseShift(of point: inout DatePoint) throws(OpeningHoursPlaceError) {
    guard current.kind == .plus || current.kind == .hyphen else { return }
    // `Oct+ Mo` goes on from October, on Mondays.
    let isOpenEnd = current.kind == .plus && !current.follows && peek(1).follows
    if peek(1).kind == .weekday, peek(2).kind != .leftBracket, !isOpenEnd {
      point.goesBack = current.kind == .hyphen
      try advance()
      point.weekday = UInt8(current.value)
      try advance()
    }
    point.shift = try parseDayShift()
  }

  /// Reads `+1 day`, `-2 days`; 0 where there is no such thing.
  mutating func parseDayShift() throws(OpeningHoursPlaceError) -> Int16 {
    guard current.kind == .plus || current.kind == .hyphen, peek(1).kind == .number, peek(2).kind == .days else {
      return 0
    }
    let isNegative = current.kind == .hyphen
    try advance()
    let days = try parseNumber(0...366, "a number of days")
    try advance()
    return Int16(isNegative ? -days : days)
  }

  private mutating func parseDay(of point: DatePoint) throws(OpeningHoursPlaceError) -> UInt8 {
    guard isDayNumber(current) else { throw unexpected("a day of the month such as 09") }
    let day = try checkedDay(current, of: point)
    try advance()
    return day
  }

  private func checkedDay(_ token: OpeningHoursToken, of point: DatePoint) throws(OpeningHoursPlaceError) -> UInt8 {
    // Without a year the 29th of February exists, in some years.
    let count = CalendarDay.daysIn(month: Int(point.month), ofYear: Int(point.year ?? 2000))
    guard (1...Int32(count)).contains(token.value) else {
      throw error(.outOfRange, at: token, "a day from 1 to \(count)")
    }
    return UInt8(token.value)
  }
}
