/// Reads rules from tokens by recursive descent without recursion deeper than the grammar's few levels.
///
/// One parser serves both readings: wherever it takes what the grammar does not have it calls ``note(_:as:)`` or
/// ``amend(_:as:)``, which is a warning for the tolerant reading and an error for the strict one.
struct OpeningHoursParser {
  private let tokens: UnsafeBufferPointer<OpeningHoursToken>
  let bytes: UnsafeBufferPointer<UInt8>
  let options: OpeningHoursReading.Options
  private var position = 0
  /// Whether the time read last had `am` or `pm` behind it.
  var hasHalfOfDay = false
  /// The weekdays on which rules so far have hours after midnight, as bits, by the dates of the rules.
  private var nights: [[DateRange]: UInt8] = [:]
  /// What had to be put right, in any order.
  private(set) var notes: [OpeningHoursNote] = []

  /// Takes the tokens of a lexer, the last of them `.end`, and the bytes that they were cut from.
  init(
    tokens: UnsafeBufferPointer<OpeningHoursToken>, bytes: UnsafeBufferPointer<UInt8>,
    options: OpeningHoursReading.Options
  ) {
    precondition(tokens.last?.kind == .end, "The tokens must end with the end")
    self.tokens = tokens
    self.bytes = bytes
    self.options = options
  }

  /// Reads the whole text.
  mutating func parseExpression() throws(OpeningHoursPlaceError) -> [OpeningRule] {
    if current.kind == .end, bytes.isEmpty || tokens.count == 1, !current.isCorrected {
      throw OpeningHoursPlaceError(
        offset: 0, length: 0, code: .empty, expected: "opening hours such as Mo-Fr 08:00-17:00")
    }
    var rules: [OpeningRule] = []
    var separator = OpeningRule.Separator.normal
    if current.kind == .semicolon, peek(1).kind != .end {
      try note(current, as: "")
      try skip()
    }
    while true {
      let start = current
      var rule = try parseRule()
      rule.separator = separator
      noteSurprises(of: rule, behind: rules.last, from: start)
      rules.append(rule)
      switch current.kind {
      case .semicolon:
        // Much data on the map ends with a semicolon, or has two; it cannot mean anything else.
        while current.kind == .semicolon { try advance() }
        if current.kind == .end { return try finished(rules) }
        separator = .normal
      case .comma:
        let comma = current
        if peek(1).kind == .byAppointment {
          // `10:00-12:00 and by appointment`: whenever it is not open.
          try note(comma, as: "||")
          try skip()
          separator = .fallback
          continue
        }
        try advance()
        if current.kind == .end {
          try note(comma, as: "")
          return rules
        }
        separator = .additional
      case .fallback:
        try advance()
        separator = .fallback
      case .end: return try finished(rules)
      default:
        guard startsDays(current) || startsWide(current) else { throw unexpected(Self.whatMayFollow(rule)) }
        try amend(current, as: ";")
        separator = .normal
      }
    }
  }

  private mutating func finished(_ rules: [OpeningRule]) throws(OpeningHoursPlaceError) -> [OpeningRule] {
    // Words that say nothing may stand at the end, too.
    if current.isCorrected { try note(current, as: "") }
    return rules
  }

  // MARK: One rule

  private mutating func parseRule() throws(OpeningHoursPlaceError) -> OpeningRule {
    var rule = OpeningRule()
    let start = position
    if current.kind == .comment, peek(1).kind == .colon {
      rule.label = text(of: current)
      try advance()
      try advance()
    }
    if try takeAlways() {
      try parseState(into: &rule)
      if rule.modifier == .open, rule.comment == nil { rule.modifier = .none }
      return rule
    }
    // `closed Mo` for `Mo closed`.
    if current.kind == .modifier, startsDays(peek(1)) || startsWide(peek(1)) || startsTime(peek(1)) {
      try noteDisorder(current)
      try parseState(into: &rule)
    }
    // `"ring twice" Mo 10:00-12:00`
    if rule.modifier == .none, current.kind == .comment, startsDays(peek(1)) || startsTime(peek(1)) {
      try noteDisorder(current)
      try parseState(into: &rule)
    }
    try parseSelectors(into: &rule)
    try parseState(into: &rule)
    // `Mo-Fr open 10:00-12:00`
    if rule.times.isEmpty, rule.hasDaySelector, rule.modifier != .none || rule.comment != nil, startsTime(current) {
      try noteDisorder(current)
      try parseTimes(into: &rule)
      try parseState(into: &rule)
    }
    guard position > start else { throw unexpected("a weekday, a date, a time, 24/7, open or off") }
    // `open` says what goes without saying, unless a comment would make it unknown.
    if rule.modifier == .open, rule.comment == nil { rule.modifier = .none }
    return rule
  }

  /// Reads the selectors of a rule: dates, then days, then times, as the grammar has them, or in another order.
  private mutating func parseSelectors(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    // `from Monday to Friday`: only before a time does it say anything.
    if current.kind == .from, startsDays(peek(1)) || peek(1).kind == .month || peek(2).kind == .month {
      try note(current, as: "")
      try skip()
    }
    if startsWide(current) {
      try parseWide(into: &rule)
      // The grammar allows a colon between dates and the rest "for readability".
      if current.kind == .colon { try advance() }
    }
    if startsDays(current) { try parseDays(into: &rule) }
    if current.kind == .colon, rule.hasDaySelector {
      try note(current, as: " ")
      try skip()
    }
    if rule.hasDaySelector, !options.isStrict, current.kind == .comma, startsTime(peek(1)), !startsWideAhead,
      !(rule.days.isEmpty && isYear(peek(1)))
    {
      try note(current, as: " ")
      try skip()
    }
    if startsTime(current) { try parseTimes(into: &rule) }
    // `08:00-12:00 Mo-Fr`, `Mo-Fr Jun-Aug`.
    while rule.modifier == .none, rule.comment == nil {
      if startsDays(current), rule.days.isEmpty {
        try noteDisorder(current)
        try parseDays(into: &rule)
      } else if startsWide(current), rule.years.isEmpty, rule.dates.isEmpty, rule.weeks.isEmpty {
        try noteDisorder(current)
        try parseWide(into: &rule)
      } else if startsTime(current), rule.times.isEmpty, rule.hasDaySelector {
        try parseTimes(into: &rule)
      } else {
        return
      }
    }
  }

  /// Consumes `24/7`, or a word for it, at the start of a rule.
  private mutating func takeAlways() throws(OpeningHoursPlaceError) -> Bool {
    if current.kind == .allDay, !startsDays(peek(1)) {
      try note(current, as: "24/7")
      try skip()
      return true
    }
    guard isTwentyFourSeven, options.isStrict || !startsDays(peek(3)) else { return false }
    for _ in 0..<3 { try advance() }
    return true
  }

  /// Whether `24/7` comes next.
  var isTwentyFourSeven: Bool { isTwentyFourSeven(behind: 0) }

  /// Whether `24/7` comes after so many tokens.
  func isTwentyFourSeven(behind count: Int) -> Bool {
    let (hours, days) = (peek(count), peek(count + 2))
    return hours.kind == .number && hours.value == 24 && peek(count + 1).kind == .slash && days.kind == .number
      && days.value == 7
  }

  private mutating func parseState(into rule: inout OpeningRule) throws(OpeningHoursPlaceError) {
    if rule.modifier == .none, current.kind == .modifier,
      let modifier = OpeningRule.Modifier(rawValue: UInt8(current.value))
    {
      rule.modifier = modifier
      try advance()
    }
    if rule.comment == nil, current.kind == .comment {
      rule.comment = text(of: current)
      try advance()
    } else if rule.comment == nil, current.kind == .byAppointment {
      rule.comment = "by appointment"
      try note(current, as: "\"by appointment\"")
      try skip()
    }
    // `10:00-12:00 "by appointment" off`.
    if rule.modifier == .none, current.kind == .modifier, peek(1).kind != .comment {
      try noteDisorder(current)
      try parseState(into: &rule)
    }
  }

  private static func whatMayFollow(_ rule: OpeningRule) -> String {
    if rule.comment != nil { return "';' or ',' and another rule, or the end" }
    return rule.times.isEmpty ? "a time such as 08:00-17:00, open, off or ';'" : "',', ';', open, off or the end"
  }

  // MARK: Surprises

  /// Notes where a rule does something that most people would not expect of it.
  private mutating func noteSurprises(of rule: OpeningRule, behind last: OpeningRule?, from start: OpeningHoursToken) {
    guard !options.isStrict, rule.state > .unstated else { return }
    defer { noteNight(of: rule) }
    guard rule.separator == .normal, let last else { return }
    let kind: OpeningHoursWarning.Kind
    if rule.isAlways {
      kind = .takesAllTimes
    } else if !rule.hasDaySelector {
      guard last.hasDaySelector else { return }
      kind = .addsHours
    } else {
      guard !nights.isEmpty, rule.days.isPlain, (nights[rule.dates] ?? 0) & rule.days.weekdaysOrAll != 0 else { return }
      kind = .endsTheNightBefore
    }
    let end = position > 0 ? tokens[position - 1].end : start.end
    let length = Int(max(end, start.end) - start.offset)
    notes.append(OpeningHoursNote(offset: Int(start.offset), length: length, kind: kind))
  }

  /// Remembers the weekdays on which a rule still has hours after midnight.
  private mutating func noteNight(of rule: OpeningRule) {
    guard rule.days.isPlain, rule.times.contains(where: \.endsNextDay) else { return }
    let own = rule.days.weekdaysOrAll
    nights[rule.dates, default: 0] |= (own << 1 | own >> 6) & DaySelector.everyWeekday
  }
}

extension DaySelector {
  /// Whether it has nothing but weekdays, or nothing at all.
  fileprivate var isPlain: Bool { holidays.isEmpty && nthWeekdays.isEmpty }

  fileprivate var weekdaysOrAll: UInt8 { weekdays == 0 ? Self.everyWeekday : weekdays }
}

extension TimeSpan {
  /// Whether it goes on after midnight by the clock alone.
  fileprivate var endsNextDay: Bool {
    guard start.event == nil, let end, end.event == nil else { return false }
    return end.minutes <= start.minutes && end.minutes > 0
  }
}

// What the facets in other files share.
extension OpeningHoursParser {
  /// The token to be read next.
  var current: OpeningHoursToken { tokens[position] }

  /// The token `count` places after the current one, or the end.
  func peek(_ count: Int) -> OpeningHoursToken { tokens[min(position + count, tokens.count - 1)] }

  /// Consumes a token, and notes how it was read where it is not the grammar's.
  mutating func advance() throws(OpeningHoursPlaceError) {
    if current.isCorrected { try note(current, as: canonical(current)) }
    position += 1
  }

  /// Consumes a token of which everything was noted.
  mutating func skip() throws(OpeningHoursPlaceError) {
    position += 1
  }

  /// Consumes the token if it is of a kind, and says whether it did.
  mutating func take(_ kind: OpeningHoursToken.Kind) throws(OpeningHoursPlaceError) -> Bool {
    guard current.kind == kind else { return false }
    try advance()
    return true
  }

  /// Notes that a token was read as something else, or throws where the reading is strict.
  mutating func note(_ token: OpeningHoursToken, as understood: String) throws(OpeningHoursPlaceError) {
    try note(from: token, through: token, as: understood)
  }

  /// Notes that the text from one token through another was read as something else.
  mutating func note(
    from first: OpeningHoursToken, through last: OpeningHoursToken, as understood: String
  ) throws(OpeningHoursPlaceError) {
    let offset = Int(first.offset - first.lead)
    let length = Int(last.end) - offset
    guard !options.isStrict else {
      throw OpeningHoursPlaceError(
        offset: offset, length: length, code: .misspelt,
        expected: understood.isEmpty ? "the text without it" : "'\(understood)'")
    }
    notes.append(OpeningHoursNote(offset: offset, length: length, kind: .readAs(understood)))
  }

  /// Notes that something was taken to stand before a token, or throws where the reading is strict.
  mutating func amend(_ token: OpeningHoursToken, as understood: String) throws(OpeningHoursPlaceError) {
    guard !options.isStrict else { throw error(.unexpected, at: token, "'\(understood)' before it") }
    notes.append(OpeningHoursNote(offset: Int(token.offset), length: 0, kind: .readAs(understood)))
  }

  /// Notes that a token stands elsewhere in its rule than the grammar has it, or throws where the reading is strict.
  mutating func noteDisorder(_ token: OpeningHoursToken) throws(OpeningHoursPlaceError) {
    guard !options.isStrict else {
      throw error(.unexpected, at: token, "the parts of a rule in order: dates, days, times, state, comment")
    }
    notes.append(OpeningHoursNote(offset: Int(token.offset), length: Int(token.length), kind: .outOfOrder))
  }

  /// An error at a token.
  func error(
    _ code: OpeningHoursPlaceError.Code, at token: OpeningHoursToken, _ expected: String
  ) -> OpeningHoursPlaceError {
    OpeningHoursPlaceError(offset: Int(token.offset), length: Int(token.length), code: code, expected: expected)
  }

  /// The error for a current token that cannot stand where it does.
  func unexpected(_ expected: String) -> OpeningHoursPlaceError {
    if current.kind == .end { return error(.unexpectedEnd, at: current, expected) }
    return error(.unexpected, at: current, expected)
  }

  /// The text of a comment without its quotes, and without the words before it that say nothing.
  func text(of comment: OpeningHoursToken) -> String {
    var start = Int(comment.offset)
    while let width = quoteWidth(at: start), width == 0 { start += 1 }
    var end = Int(comment.end)
    repeat { end -= 1 } while end > start && bytes[end] & 0xC0 == 0x80
    let text = String(decoding: bytes[min(start + (quoteWidth(at: start) ?? 0), end)..<end], as: UTF8.self)
    // A quote of the grammar's would end the comment when it is read back.
    return text.replacing("\"", with: "'")
  }

  /// The bytes of an opening quote at a place; 0 where there is none, nil behind the text.
  private func quoteWidth(at place: Int) -> Int? {
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "\"") { return 1 }
    if place + 1 < bytes.count, bytes[place] == 0xC2, bytes[place + 1] == 0xAB { return 2 }
    guard place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x80 else { return 0 }
    return bytes[place + 2] == 0x9C || bytes[place + 2] == 0x9E ? 3 : 0
  }

  /// How the grammar writes what a token was read as.
  func canonical(_ token: OpeningHoursToken) -> String {
    switch token.kind {
    case .number: String(token.value)
    case .time: token.value < 0 ? "" : ClockText.clock(Int(token.value))
    case .comma, .semicolon, .hyphen, .slash, .colon, .plus: Self.signs[token.kind] ?? ""
    case .from: ""
    case .hourWord, .filler, .other, .end: ""
    case .comment: "\"\(text(of: token))\""
    case .openEnd: "+"
    case .noon: "12:00"
    case .midnight: "24:00"
    case .everyDay: "Mo-Su"
    case .workingDays: "Mo-Fr"
    case .weekend: "Sa,Su"
    case .allDay: "00:00-24:00"
    default: GrammarWord.all.first { $0.kind == token.kind && $0.value == Int(token.value) }?.word ?? ""
    }
  }

  private static let signs: [OpeningHoursToken.Kind: String] = [
    .comma: ",", .semicolon: ";", .hyphen: "-", .slash: "/", .colon: ":", .plus: "+",
  ]
}
