/// Reads rules from tokens by recursive descent without recursion deeper than the grammar's few levels.
struct OpeningHoursParser {
  private let tokens: [OpeningHoursToken]
  private var position = 0

  /// Takes the tokens of a lexer, the last of them `.end`.
  init(tokens: [OpeningHoursToken]) {
    precondition(tokens.last?.kind == .end, "The tokens must end with the end")
    self.tokens = tokens
  }

  /// Reads the whole text.
  mutating func parseExpression() throws(OpeningHoursError) -> [OpeningRule] {
    if current.kind == .end {
      throw OpeningHoursError(offset: 0, length: 0, reason: .empty, expected: "opening hours such as Mo-Fr 08:00-17:00")
    }
    var rules: [OpeningRule] = []
    var isAdditional = false
    while true {
      var rule = try parseRule()
      rule.isAdditional = isAdditional
      rules.append(rule)
      if current.kind == .end { return rules }
      if take(";") {
        // Much data on the map ends with a semicolon; it cannot mean anything else.
        if current.kind == .end { return rules }
        isAdditional = false
      } else if take(",") {
        isAdditional = true
      } else {
        throw unexpected(OpeningHoursParser.whatMayFollow(rule))
      }
    }
  }

  private mutating func parseRule() throws(OpeningHoursError) -> OpeningRule {
    var rule = OpeningRule()
    let start = position
    if current.kind == .number(24), peek(1).kind == .sign("/"), peek(2).kind == .number(7) {
      advance(3)
    } else {
      try parseDates(into: &rule)
      // The grammar allows a colon between dates and the rest "for readability".
      if position > start { _ = take(":") }
      try parseWeekdays(into: &rule)
      try parseTimes(into: &rule)
    }
    let hasState = parseState(into: &rule)
    if case .comment(let text) = current.kind {
      guard hasState else {
        throw error(.notSupportedYet(current.text), "'open' or 'off' before the comment")
      }
      rule.comment = text
      advance(1)
    }
    guard position > start else { throw unexpected("a weekday, a date, a time, 24/7, open or off") }
    return rule
  }

  private mutating func parseState(into rule: inout OpeningRule) -> Bool {
    guard current.kind == .word, ["open", "off", "closed"].contains(current.text) else { return false }
    rule.isOpen = current.text == "open"
    advance(1)
    return true
  }

  private mutating func parseWeekdays(into rule: inout OpeningRule) throws(OpeningHoursError) {
    guard Weekday(abbreviation: current.text) != nil else { return }
    repeat {
      let first = try parseWeekday()
      var last = first
      if current.kind == .sign("-") {
        if case .number = peek(1).kind { throw error(.notSupportedYet("-"), "a weekday without a shift in days") }
        advance(1)
        last = try parseWeekday()
      }
      rule.weekdays.append(WeekdayRange(first: first, last: last))
    } while take(",")
  }

  private mutating func parseWeekday() throws(OpeningHoursError) -> Weekday {
    guard let weekday = Weekday(abbreviation: current.text) else { throw unexpected("a weekday such as Mo") }
    advance(1)
    return weekday
  }

  private mutating func parseTimes(into rule: inout OpeningRule) throws(OpeningHoursError) {
    guard case .time = current.kind else { return }
    while true {
      rule.times.append(try parseSpan())
      guard current.kind == .sign(","), case .time = peek(1).kind else { return }
      advance(1)
    }
  }

  private mutating func parseSpan() throws(OpeningHoursError) -> MinuteSpan {
    let start = try parseTime(before: 1440, "a time from 00:00 to 23:59")
    guard take("-") else { throw unexpected("'-' and the closing time") }
    let end = try parseTime(before: 2881, "a time from 00:00 to 48:00")
    return MinuteSpan(start: start, end: end > start ? end : end + 1440)
  }

  private mutating func parseTime(before limit: Int, _ expected: String) throws(OpeningHoursError) -> Int {
    guard case .time(let hour, let minute) = current.kind else { throw unexpected("a time such as 08:00") }
    guard minute < 60, hour * 60 + minute < limit else { throw error(.outOfRange(current.text), expected) }
    advance(1)
    return hour * 60 + minute
  }

  private static func whatMayFollow(_ rule: OpeningRule) -> String {
    if rule.comment != nil { return "';' or ',' and another rule, or the end" }
    return rule.times.isEmpty ? "a time such as 08:00-17:00, open, off or ';'" : "',', ';', open, off or the end"
  }
}

// What reading dates, in a file of its own, shares with the rest.
extension OpeningHoursParser {
  /// The token to be read next.
  var current: OpeningHoursToken { tokens[position] }

  /// The token `count` places after the current one, or the end.
  func peek(_ count: Int) -> OpeningHoursToken { tokens[min(position + count, tokens.count - 1)] }

  /// Consumes that many tokens, of which none is the end.
  mutating func advance(_ count: Int) {
    position += count
  }

  /// Consumes the sign if it comes next, and says whether it did.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard current.kind == .sign(sign) else { return false }
    position += 1
    return true
  }

  /// An error at the current token.
  func error(_ reason: OpeningHoursError.Reason, _ expected: String) -> OpeningHoursError {
    OpeningHoursError(offset: current.offset, length: current.length, reason: reason, expected: expected)
  }

  /// The error for a current token that cannot stand where it does.
  func unexpected(_ expected: String) -> OpeningHoursError {
    if current.kind == .end { return error(.unexpectedEnd, expected) }
    if OpeningHoursParser.notSupportedYet.contains(current.text) {
      return error(.notSupportedYet(current.text), expected)
    }
    return error(.unexpected(current.text), OpeningHoursParser.correction(of: current.text) ?? expected)
  }

  /// Words and signs of the grammar's later part.
  ///
  /// A sign is named wherever it is out of place: `/`, `+`, `[` and `(`
  /// have no use in the everyday part but `24/7`.
  private static let notSupportedYet: Set<String> = [
    "PH", "SH", "easter", "week", "sunrise", "sunset", "dawn", "dusk", "unknown", "day", "days", "||", "+", "/", "[",
    "(",
  ]

  /// The keyword that differs from a word only by capital and small letters.
  private static func correction(of word: String) -> String? {
    let keywords = Weekday.allCases.map(\.abbreviation) + DatePoint.monthNames + ["open", "off", "closed", "PH", "SH"]
    return keywords.first { $0.lowercased() == word.lowercased() }.map { "'\($0)'" }
  }
}
