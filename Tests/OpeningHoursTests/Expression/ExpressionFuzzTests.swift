@testable import OpeningHours
import Testing

@Suite struct ExpressionFuzzTests {
  private static let pieces = [
    "Mo", "Tu", "We", "Sa", "Su", "Oct", "Dec", "Feb", "2025", "2026", "08:00", "17:00", "22:00", "26:00", "48:00", "-",
    "-",
    ",", ",", ";", ";", " ", " ", " ", ":", "/", "24/7", "off", "open", "closed", "\"x\"", "\"", "PH", "sunrise", "||",
    "+",
    "[1]", "(", "29", "3", "31", "0", "é", "🕌", "\u{0}", "\u{301}", "99999999999999999999", "\r\n", "week", "8-10",
  ]

  @Test func anyTextGivesAResultOrAnError() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let day = try #require(CalendarDay("2025-10-09"))
    var generator = SeededGenerator(seed: 2025)
    for round in 0..<2000 {
      let count = Int.random(in: 0...14, using: &generator)
      var text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      if round % 4 == 0 {
        text = String(
          decoding: (0..<count * 3).map { _ in UInt8.random(in: 0...255, using: &generator) }, as: UTF8.self)
      }
      do throws(OpeningHoursError) {
        let expression = try OpeningHoursExpression(parsing: text)
        let again = try OpeningHoursExpression(parsing: expression.description)
        #expect(again == expression, "seed 2025, round \(round): \(text.debugDescription)")
        let open = expression.openTimes(on: day, in: calendar)
        #expect(open.isSubset(of: TimeSet(calendar.bounds(of: day))), "seed 2025, round \(round)")
        #expect(!expression.words().isEmpty)
      } catch {
        let length = text.unicodeScalars.count
        #expect(error.offset >= 0 && error.offset + error.length <= length, "seed 2025, round \(round): \(error)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func agreesWithAMinuteBitmap(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = Self.randomExpression(&generator)
    let expression = try OpeningHoursExpression(parsing: text)
    #expect(try OpeningHoursExpression(parsing: expression.description) == expression, "\(text)")
    let monday = try #require(CalendarDay("2025-10-06"))
    for number in 0..<8 {
      let day = monday.adding(days: number)
      let ranges = expression.minutes(on: day)
      let bits = (0..<1440).map { minute in ranges.contains { $0.contains(minute) } }
      #expect(bits == Self.bitmap(expression.rules, day), "seed \(seed), \(text) on \(day)")
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }, "seed \(seed), \(text)")
    }
  }

  /// Decides every minute by itself: each rule in order speaks, unless a later one has replaced its day.
  private static func bitmap(_ rules: [OpeningRule], _ day: CalendarDay) -> [Bool] {
    var speakers: [(rule: OpeningRule, shift: Int)] = []
    for (index, rule) in rules.enumerated() {
      for (owner, shift) in [(day.adding(days: -1), 1440), (day, 0)] {
        let facts = DayFacts(owner)
        let isReplaced = rules[(index + 1)...].contains { !$0.isAdditional && $0.isOpen && $0.matches(facts) }
        if rule.matches(facts), !isReplaced { speakers.append((rule, shift)) }
      }
    }
    return (0..<1440).map { minute in
      var isOpen = false
      for (rule, shift) in speakers {
        let spans = rule.times.isEmpty ? [MinuteSpan.wholeDay] : rule.times
        if spans.contains(where: { $0.start <= minute + shift && minute + shift < $0.end }) { isOpen = rule.isOpen }
      }
      return isOpen
    }
  }

  private static func randomExpression(_ generator: inout SeededGenerator) -> String {
    var text = ""
    for index in 0..<Int.random(in: 1...5, using: &generator) {
      if index > 0 { text += Bool.random(using: &generator) ? "; " : ", " }
      let dates =
        ["", "", "Oct 7-9 ", "2025 Oct 10-12 ", "Oct ", "2025 ", "Sep-Oct "].randomElement(using: &generator) ?? ""
      let first = Weekday.allCases.randomElement(using: &generator) ?? .monday
      let last = Weekday.allCases.randomElement(using: &generator) ?? .monday
      let times = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        let start = Int.random(in: 0..<1440, using: &generator)
        let end = Int.random(in: 0...2880, using: &generator)
        return "\(MinuteSpan.clock(start))-\(MinuteSpan.clock(end))"
      }
      let hasTimes = Int.random(in: 0..<4, using: &generator) > 0
      let state = ["open", "open", "off"].randomElement(using: &generator) ?? "open"
      text += "\(dates)\(first.abbreviation)-\(last.abbreviation) "
      text += (hasTimes ? times.joined(separator: ",") + " " : "") + state
    }
    return text
  }
}
