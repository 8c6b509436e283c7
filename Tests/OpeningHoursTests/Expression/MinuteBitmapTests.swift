import OpeningHours
import Testing

/// Evaluation against something slower and surer: every minute is decided by itself, from the parts that the text was made
/// of and not from its reading.
@Suite struct MinuteBitmapTests {
  private struct Rule {
    var separator: String
    var text: String
    var hasDays: Bool
    var state: OpeningState
    var matches: (CalendarDay) -> Bool
    /// Start and end in minutes, the end later; empty for the whole day.
    var spans: [Range<Int>]
  }

  private static func randomRule(_ index: Int, _ generator: inout SeededGenerator) -> Rule {
    let separator = index == 0 ? "" : ["; ", "; ", ", ", " || "].randomElement(using: &generator) ?? "; "
    let dates: [(String, (CalendarDay) -> Bool)] = [
      ("", { _ in true }), ("", { _ in true }), ("Oct 07-09 ", { $0.month == 10 && (7...9).contains($0.day) }),
      ("2025 Oct 10-12 ", { $0.year == 2025 && $0.month == 10 && (10...12).contains($0.day) }),
      ("Oct ", { $0.month == 10 }), ("Sep-Oct ", { $0.month == 9 || $0.month == 10 }), ("2025 ", { $0.year == 2025 }),
      ("week 41 ", { CalendarDay("2025-10-06").map($0.distance(to:)).map { (-6...0).contains($0) } ?? false }),
    ]
    let (dateText, isDate) = dates.randomElement(using: &generator) ?? dates[0]
    var dayText = ""
    var days = Set(Weekday.allCases)
    if Int.random(in: 0..<4, using: &generator) > 0 {
      days = Set(Weekday.allCases.filter { _ in Bool.random(using: &generator) })
      if days.isEmpty { days = [.monday] }
      dayText = days.sorted().map(\.abbreviation).joined(separator: ",") + " "
    }
    var spans: [Range<Int>] = []
    var texts: [String] = []
    if Int.random(in: 0..<4, using: &generator) > 0 {
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let start = Int.random(in: 0..<1440, using: &generator)
        let end = start + Int.random(in: 1...1440, using: &generator)
        spans.append(start..<end)
        texts.append("\(clock(start))-\(clock(end))")
      }
    }
    let (word, state): (String, OpeningState) =
      [("open", .open), ("open", .open), ("off", .closed), ("unknown", .unknown)].randomElement(using: &generator)
      ?? ("open", .open)
    let text = dateText + dayText + (texts.isEmpty ? "" : texts.joined(separator: ",") + " ") + word
    return Rule(
      separator: separator, text: text, hasDays: !(dateText + dayText).isEmpty, state: state,
      matches: { isDate($0) && days.contains($0.weekday) }, spans: spans)
  }

  private static func clock(_ minute: Int) -> String {
    "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }

  private static func bitmap(_ rules: [Rule], _ day: CalendarDay) -> [OpeningState] {
    var states = [OpeningState](repeating: .unstated, count: 1440)
    for (index, rule) in rules.enumerated() {
      let opens = rule.state == .open || rule.state == .unknown
      let replaces = rule.hasDays || (index > 0 && !rules[index - 1].hasDays)
      if index > 0, rule.separator == "; ", opens, replaces, rule.matches(day) {
        states = [OpeningState](repeating: .unstated, count: 1440)
      }
      for minute in 0..<1440 {
        let isToday = rule.matches(day) && (rule.spans.isEmpty || rule.spans.contains { $0.contains(minute) })
        let isNight = rule.matches(day.adding(days: -1)) && rule.spans.contains { $0.contains(minute + 1440) }
        guard isToday || isNight else { continue }
        if rule.separator == " || ", states[minute] > .unstated { continue }
        states[minute] = rule.state
      }
    }
    return states
  }

  @Test(arguments: 0..<300)
  func agrees(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rules = (0..<Int.random(in: 1...5, using: &generator)).map { Self.randomRule($0, &generator) }
    let text = rules.map { $0.separator + $0.text }.joined()
    let expression = try OpeningHoursExpression(parsing: text)
    #expect(try OpeningHoursExpression(parsing: expression.description) == expression, "seed \(seed): \(text)")
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "UTC"))
    let context = OpeningHoursContext(calendar: calendar)
    let monday = try #require(CalendarDay("2025-10-06"))
    for number in 0..<8 {
      let day = monday.adding(days: number)
      let bounds = calendar.bounds(of: day)
      let line = expression.timeline(over: bounds, in: context)
      let states = (0..<1440).compactMap { line.interval(at: bounds.lowerBound.adding(seconds: $0 * 60))?.state }
      let expected = Self.bitmap(rules, day)
      let first = zip(states, expected).enumerated().first { $1.0 != $1.1 }
      #expect(states == expected, "seed \(seed), \(day), minute \(first?.offset ?? 0): \(text)")
    }
  }
}
