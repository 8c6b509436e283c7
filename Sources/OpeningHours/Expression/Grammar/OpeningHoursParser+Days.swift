// Weekdays and holidays.
extension OpeningHoursParser {
  /// Whether a token can start weekdays or holidays.
  func startsDays(_ token: OpeningHoursToken) -> Bool {
    switch token.kind {
    case .weekday, .publicHoliday, .schoolHoliday, .everyDay, .workingDays, .weekend: true
    default: false
    }
  }

  /// Reads weekdays and holidays: joined by commas they are alternatives, side by side both must hold.
  mutating func parseDays(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    while true {
      try parseDayItem(into: &rule.days)
      if current.kind == .comma, startsDays(peek(1)) {
        try advance()
      } else if current.kind == .slash, startsDays(peek(1)) {
        try note(current, as: ",")
        try skip()
      } else if startsDays(current), narrows(rule.days) {
        // `SH Mo-Fr`; the other way round it is not the grammar's, but cannot mean anything else.
        rule.days.isBoth = true
        if isHoliday(current) { try noteDisorder(current) }
      } else if startsDays(current), !rule.days.isBoth, !options.isStrict, peek(1).kind != .time {
        try amend(current, as: ",")
      } else {
        return
      }
    }
  }

  /// Whether holidays stand beside weekdays without a comma: a day must then be both.
  private func narrows(_ days: DaySelector) -> Bool {
    guard !days.isBoth, days.hasWeekdays == days.holidays.isEmpty else { return false }
    return isHoliday(current) == days.hasWeekdays
  }

  private func isHoliday(_ token: OpeningHoursToken) -> Bool {
    token.kind == .publicHoliday || token.kind == .schoolHoliday
  }

  private mutating func parseDayItem(into days: inout DaySelector) throws(OpeningHoursPlaceError) {
    switch current.kind {
    case .publicHoliday, .schoolHoliday:
      let isSchool = current.kind == .schoolHoliday
      try advance()
      days.holidays.append(HolidaySelector(isSchool: isSchool, shift: try parseDayShift()))
    case .everyDay, .workingDays, .weekend:
      days.insert(from: current.kind == .weekend ? 6 : 1, through: current.kind == .workingDays ? 5 : 7)
      try advance()
    case .weekday: try parseWeekdays(into: &days)
    default: throw unexpected("a weekday such as Mo, PH or SH")
    }
  }

  private mutating func parseWeekdays(into days: inout DaySelector) throws(OpeningHoursPlaceError) {
    let first = Int(current.value)
    try advance()
    if current.kind == .leftBracket {
      days.nthWeekdays.append(try parseNth(of: UInt8(first)))
      return
    }
    guard current.kind == .hyphen else {
      days.insert(from: first, through: first)
      return
    }
    try advance()
    guard current.kind == .weekday else { throw unexpected("a weekday such as Mo") }
    days.insert(from: first, through: Int(current.value))
    try advance()
  }

  /// Reads the places of a weekday in its month: `[1,3]`, `[1-2]`, `[-1]`, and a shift in days.
  private mutating func parseNth(of weekday: UInt8) throws(OpeningHoursPlaceError) -> NthWeekday {
    try advance()
    var nth = NthWeekday(weekday: weekday, places: 0)
    repeat {
      if try take(.hyphen) {
        nth.places |= NthWeekday.bit(-(try parseNumber(1...5, "a number from 1 to 5")))
        continue
      }
      let first = try parseNumber(1...5, "a number from 1 to 5, or -1 to -5")
      var last = first
      if current.kind == .hyphen {
        try advance()
        let token = current
        last = try parseNumber(1...5, "a number from 1 to 5")
        guard last > first else { throw error(.outOfRange, at: token, "a number after \(first)") }
      }
      for place in first...last { nth.places |= NthWeekday.bit(place) }
    } while try take(.comma)
    guard try take(.rightBracket) else { throw unexpected("',' or ']'") }
    nth.shift = try parseDayShift()
    return nth
  }
}
