import OpeningHours
import Testing

@Suite struct ExpressionFuzzTests {
  private static let pieces = [
    "Mo", "Tu", "We", "Sa", "Su", "Oct", "Dec", "Feb", "2025", "2026", "08:00", "17:00", "22:00", "26:00", "48:00", "-",
    "-", "-", ",", ",", ";", ";", " ", " ", " ", " ", ":", "/", "24/7", "off", "open", "closed", "unknown", "\"x\"",
    "\"",
    "PH", "SH", "sunrise", "sunset", "easter", "||", " || ", "+", "+", "[1]", "[-1]", "[", "]", "(", ")", "29", "3",
    "31",
    "0", "é", "🕌", "\u{0}", "\u{301}", "99999999999999999999", "\r\n", "week", "8-10", " day", " days", "am", "pm",
    "Mon",
    "to", "und", "9", "10.30", "10h", "täglich", "Пн", "月", "～", "from", "late", "1st", ".", "by appointment",
    "nonstop",
  ]

  private static func text(_ generator: inout SeededGenerator, _ round: Int) -> String {
    let count = Int.random(in: 0...14, using: &generator)
    guard round % 4 == 0 else {
      return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    return String(decoding: (0..<count * 3).map { _ in UInt8.random(in: 0...255, using: &generator) }, as: UTF8.self)
  }

  /// Any text has a reading or an error at a place in it; a reading prints as something that reads back as the same.
  @Test func anyTextGivesAResultOrAnError() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let context = OpeningHoursContext(
      calendar: calendar, holidays: HolidayCalendar.shipped(country: "TJ"),
      position: GeographicPosition(latitude: 69.6, longitude: 18.9))
    let day = try #require(CalendarDay("2025-10-09"))
    var generator = SeededGenerator(seed: 2025)
    var understood = 0
    for round in 0..<4000 {
      let text = Self.text(&generator, round)
      do throws(OpeningHoursError) {
        let reading = try OpeningHoursReading(text, OpeningHoursReading.Options(accepts: .both))
        understood += 1
        let expression = reading.expression
        let strict = OpeningHoursReading.Options(isStrict: true, accepts: .both)
        let again = try OpeningHoursReading(expression.description, strict).expression
        #expect(again == expression, "seed 2025, round \(round): \(text.debugDescription)")
        #expect(again.description == expression.description, "seed 2025, round \(round): \(text.debugDescription)")
        let bounds = calendar.bounds(of: day)
        let line = expression.timeline(over: bounds, in: context)
        #expect(line.intervals.first?.range.lowerBound == bounds.lowerBound, "seed 2025, round \(round)")
        #expect(line.intervals.last?.range.upperBound == bounds.upperBound, "seed 2025, round \(round)")
        for language in HoursLanguage.allCases { #expect(!expression.words(in: language).isEmpty) }
      } catch {
        let length = text.unicodeScalars.count
        #expect(
          error.offset >= 0 && error.offset + error.length <= length,
          "seed 2025, round \(round): \(text.debugDescription): \(error)")
      }
    }
    #expect(understood > 100, "The pieces must make some sense for the test to mean anything")
  }

  /// A long text takes time in proportion to its length, or it would hang here.
  @Test(arguments: [
    "Mo,", "10:00-12:00,", "Mo 10:00-12:00;", "Jan 01,", "((((", "[[[[", "\"a\" ", "||", "é", "und ", "9 ", "- - ",
    "week 1,", "Mo 10:00-12:00 ", "Mo 22:00-02:00; Tu 10:00-12:00; ",
  ])
  func longTextsDoNotHang(piece: String) {
    let text = String(repeating: piece, count: 9_999 / piece.utf8.count)
    let start = ContinuousClock.now
    _ = try? OpeningHoursReading(text)
    #expect(ContinuousClock.now - start < .seconds(5), "Quadratic behaviour would take minutes")
  }

  /// Hundreds of times a day, none of which ever changes anything: the search for a change gives up.
  @Test(arguments: [
    "00:00-24:00/1,00:00-24:00/1",
    (0..<600).reversed().map { "\(clock($0 * 2))-\(clock($0 * 2 + 2))" }.joined(separator: ","),
    Array(repeating: "sunrise-sunrise", count: 600).joined(separator: ","),
    Array(repeating: "PH", count: 3000).joined(separator: ","),
  ])
  func hostileTimesDoNotHang(text: String) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "UTC"))
    let context = OpeningHoursContext(
      calendar: calendar, position: GeographicPosition(latitude: 38.56, longitude: 68.78))
    let reading = try OpeningHoursReading(text, OpeningHoursReading.Options(accepts: .both))
    let start = ContinuousClock.now
    _ = reading.expression.nextChange(after: Instant(secondsSince1970: 1_760_000_000), in: context)
    #expect(ContinuousClock.now - start < .seconds(60), "Four hundred years of it take many minutes")
  }

  private static func clock(_ minute: Int) -> String {
    "\(minute / 60 < 10 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}
