// Times of the day.
extension OpeningHoursParser {
  /// Whether a token can start a time.
  func startsTime(_ token: OpeningHoursToken) -> Bool {
    switch token.kind {
    case .time, .event, .leftParenthesis, .noon, .midnight, .from, .allDay: true
    case .number: !options.isStrict && (token.digits <= 2 ? token.value <= 48 : token.digits == 4)
    default: false
    }
  }

  /// Reads a list of time spans.
  mutating func parseTimes(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    while true {
      rule.times.append(try parseSpan())
      if current.kind == .comma, startsTime(peek(1)), !startsWideAhead, !isTwentyFourSeven(behind: 1) {
        try advance()
      } else if current.kind == .slash, startsTime(peek(1)) {
        try note(current, as: ",")
        try skip()
      } else if !options.isStrict, current.kind == .time || current.kind == .from || current.kind == .event {
        try amend(current, as: ",")
      } else {
        return
      }
    }
  }

  /// Whether a comma is followed by a date, `10:00-12:00, 25 Dec off`, or by years, `…, 2025 off`, and not by times that
  /// somebody wrote without a colon, `2000-2200`.
  var startsWideAhead: Bool {
    guard peek(1).kind == .number else { return false }
    if peek(2).kind == .month { return true }
    guard isYear(peek(1)) else { return false }
    return peek(2).kind != .hyphen || (isYear(peek(3)) && (peek(3).value % 100 >= 60 || peek(4).kind == .slash))
  }

  private mutating func parseSpan() throws(OpeningHoursPlaceError) -> TimeSpan {
    if isTwentyFourSeven || current.kind == .allDay || isTwentyFourHours {
      let isSeven = isTwentyFourSeven
      try note(from: current, through: isSeven ? peek(2) : current, as: "00:00-24:00")
      try skip()
      if isSeven { for _ in 0..<2 { try skip() } }
      if current.kind == .hourWord { try skip() }
      return TimeSpan(start: TimePoint(minutes: 0), end: TimePoint(minutes: 1440))
    }
    let from = current
    let hasFrom = from.kind == .from
    if hasFrom { try skip() }
    let startToken = current
    var start = try parsePoint(isEnd: false)
    let startHasHalf = hasHalfOfDay
    if hasFrom { try note(from, as: current.kind == .hyphen || current.kind == .plus ? "" : "\(start.text)+") }
    if try take(.plus) { return TimeSpan(start: start, end: nil, hasOpenEnd: true) }
    guard current.kind == .hyphen else {
      if hasFrom, options.accepts != .points { return TimeSpan(start: start, end: nil, hasOpenEnd: true) }
      guard options.accepts != .hours else { throw unexpected("'-' and the closing time") }
      return TimeSpan(start: start, end: nil)
    }
    try advance()
    if try takeOpenEnd() { return TimeSpan(start: start, end: nil, hasOpenEnd: true) }
    let endToken = current
    let end = try parsePoint(isEnd: true)
    try refuseAmbiguous(startToken, endToken, start, end)
    // `1-5 pm`: the half of the day behind the second time holds for both, where the first comes before it so.
    if hasHalfOfDay, !startHasHalf, end.minutes >= 720, start.event == nil, start.minutes + 720 < end.minutes {
      start.minutes += 720
      try note(startToken, as: ClockText.clock(Int(start.minutes)))
    }
    var span = TimeSpan(start: start, end: TimeSpan.normalised(end, after: start))
    // `9:00-12:00/13:00-17:00` are two stretches, whatever a time may be.
    if current.kind == .slash, options.accepts != .hours, options.isStrict || peek(2).kind != .hyphen {
      try advance()
      span.step = Int16(try parseStep())
    } else if current.kind == .slash, peek(2).kind != .hyphen {
      throw error(.unexpected, at: current, "a stretch of time without points in it")
    } else if options.accepts == .points {
      throw unexpected("'/' and the time between the points")
    }
    if try take(.plus) { span.hasOpenEnd = true }
    return span
  }

  /// Refuses two times that may well mean something else: `9-5`, `01.08-15.08`.
  private func refuseAmbiguous(
    _ startToken: OpeningHoursToken, _ endToken: OpeningHoursToken, _ start: TimePoint, _ end: TimePoint
  ) throws(OpeningHoursPlaceError) {
    guard start.event == nil, end.event == nil else { return }
    if startToken.kind == .number, endToken.kind == .number, endToken.digits <= 2, !hasHalfOfDay, end.minutes > 0,
      end.minutes <= start.minutes, start.minutes < 720
    {
      let late = ClockText.clock(Int(end.minutes) + 720)
      throw error(
        .unexpected, at: endToken, "\(late), or \(ClockText.clock(Int(end.minutes))) for the next morning")
    }
    if isLikeDate(startToken), isLikeDate(endToken) {
      throw error(.unexpected, at: startToken, "a time with a colon, or a date such as Aug 01")
    }
  }

  /// Whether a time is written with a full stop and may be a day and a month.
  private func isLikeDate(_ token: OpeningHoursToken) -> Bool {
    guard token.kind == .time, token.isCorrected, (60...1919).contains(token.value), (1...12).contains(token.value % 60)
    else { return false }
    return bytes[Int(token.offset)..<Int(token.end)].contains(UInt8(ascii: "."))
  }

  private var isTwentyFourHours: Bool {
    current.kind == .number && current.value == 24 && peek(1).kind == .hourWord
  }

  /// Consumes `open end`, `late` and the like behind a hyphen.
  private mutating func takeOpenEnd() throws(OpeningHoursPlaceError) -> Bool {
    if current.kind == .modifier, peek(1).kind == .openEnd { try skip() }
    return try take(.openEnd)
  }

  /// The distance of points, as minutes or as hours and minutes.
  private mutating func parseStep() throws(OpeningHoursPlaceError) -> Int {
    let token = current
    var minutes = 0
    if current.kind == .time {
      minutes = Int(current.value)
      try advance()
    } else {
      minutes = try parseNumber(1...1440, "minutes such as 90, or 01:30")
    }
    guard (1...1440).contains(minutes) else {
      throw error(.outOfRange, at: token, "a distance from 1 minute to 24 hours")
    }
    return minutes
  }

  // MARK: Points

  /// Reads a time of the clock or of the sun.
  private mutating func parsePoint(isEnd: Bool) throws(OpeningHoursPlaceError) -> TimePoint {
    hasHalfOfDay = false
    switch current.kind {
    case .event:
      let first = current
      let event = try parseEvent()
      // `sunset+01:00` lacks its parentheses.
      guard current.kind == .plus, peek(1).kind == .time, peek(1).value >= 0, peek(1).value <= 1440 else {
        return TimePoint(event)
      }
      let shifted = TimePoint(event, shiftedBy: Int(peek(1).value))
      try note(from: first, through: peek(1), as: shifted.text)
      for _ in 0..<2 { try skip() }
      return shifted
    case .leftParenthesis: return try parseShiftedEvent()
    case .noon:
      try advance()
      return TimePoint(minutes: 720)
    case .midnight:
      try note(current, as: isEnd ? "24:00" : "00:00")
      try skip()
      return TimePoint(minutes: isEnd ? 1440 : 0)
    default: return TimePoint(minutes: try parseClock(isEnd: isEnd))
    }
  }

  private mutating func parseEvent() throws(OpeningHoursPlaceError) -> SunTime {
    guard current.kind == .event, let event = SunTime(rawValue: UInt8(current.value)) else {
      throw unexpected("dawn, sunrise, sunset or dusk")
    }
    try advance()
    return event
  }

  private mutating func parseShiftedEvent() throws(OpeningHoursPlaceError) -> TimePoint {
    try advance()
    let event = try parseEvent()
    guard current.kind == .plus || current.kind == .hyphen else { throw unexpected("'+' or '-' and a time") }
    let isNegative = current.kind == .hyphen
    try advance()
    guard current.kind == .time, current.value >= 0, current.value <= 1440 else {
      if current.kind == .time { throw error(.outOfRange, at: current, "a time from 00:00 to 24:00") }
      throw unexpected("a time such as 01:00")
    }
    let minutes = Int(current.value)
    try advance()
    guard try take(.rightParenthesis) else { throw unexpected("')'") }
    return TimePoint(event, shiftedBy: isNegative ? -minutes : minutes)
  }

  /// Reads a time of the clock, or an hour or `0800` where the reading is tolerant; minutes since midnight.
  private mutating func parseClock(isEnd: Bool) throws(OpeningHoursPlaceError) -> Int {
    let token = current
    var minutes: Int
    switch token.kind {
    case .time:
      minutes = Int(token.value)
      if token.isCorrected, peek(1).kind != .beforeNoon, peek(1).kind != .afterNoon, peek(1).kind != .hourWord {
        try advance()
      } else {
        try skip()
      }
    case .number where !options.isStrict && token.digits <= 2:
      minutes = Int(token.value) * 60
      try skip()
    case .number where !options.isStrict && token.digits == 4:
      minutes = token.value % 100 < 60 ? Int(token.value) / 100 * 60 + Int(token.value) % 100 : -1
      try skip()
    default: throw unexpected("a time such as 08:00")
    }
    hasHalfOfDay = current.kind == .beforeNoon || current.kind == .afterNoon
    let last = try parseHalfOfDay(&minutes, token)
    // A closing time may lie on the next day, up to its end.
    guard minutes >= 0, minutes < (isEnd ? 2881 : 1440) else {
      throw error(.outOfRange, at: token, isEnd ? "a time from 00:00 to 48:00" : "a time from 00:00 to 23:59")
    }
    if token.kind == .number || last.offset != token.offset {
      try note(from: token, through: last, as: ClockText.clock(minutes))
    }
    return minutes
  }

  /// Consumes `am`, `pm` or `Uhr` behind a time, and gives the last token of it.
  private mutating func parseHalfOfDay(
    _ minutes: inout Int, _ token: OpeningHoursToken
  ) throws(OpeningHoursPlaceError) -> OpeningHoursToken {
    var last = token
    if current.kind == .beforeNoon || current.kind == .afterNoon {
      guard minutes >= 0, minutes < 780 else {
        throw error(.outOfRange, at: token, "a time from 1:00 to 12:59 before 'am' or 'pm'")
      }
      minutes = minutes % 720 + (current.kind == .afterNoon ? 720 : 0)
      last = current
      try skip()
    }
    if current.kind == .hourWord {
      last = current
      try skip()
    }
    return last
  }
}
