@testable import OpeningHours
import Testing

@Suite struct ExpressionEvaluationTests {
  struct Case: CustomTestStringConvertible {
    let expression: String
    let day: String
    /// Times of the day's clock, as `openTimes` should give them.
    let open: String
    var testDescription: String { "\(expression) on \(day)" }

    init(_ expression: String, _ day: String, _ open: String) {
      self.expression = expression
      self.day = day
      self.open = open
    }
  }

  // 2025-10-06 was a Monday.
  static let cases = [
    Case("24/7", "2025-10-06", "00:00-24:00"),
    Case("off", "2025-10-06", ""),
    Case("Mo-Fr 08:00-17:00", "2025-10-06", "08:00-17:00"),
    Case("Mo-Fr 08:00-17:00", "2025-10-11", ""),
    Case("Sa-Mo 10:00-12:00", "2025-10-06", "10:00-12:00"),
    Case("Sa-Mo 10:00-12:00", "2025-10-07", ""),
    Case("Mo,We 10:00-12:00", "2025-10-08", "10:00-12:00"),
    Case("10:00-12:00,12:00-13:00,09:00-09:30", "2025-10-06", "09:00-09:30,10:00-13:00"),
    // A later rule replaces the day, unless it is additional.
    Case("Mo-Fr 08:00-17:00; We 10:00-12:00", "2025-10-08", "10:00-12:00"),
    Case("Mo-Fr 08:00-17:00; We 10:00-12:00", "2025-10-07", "08:00-17:00"),
    Case("Mo-Fr 08:00-12:00, We 14:00-18:00", "2025-10-08", "08:00-12:00,14:00-18:00"),
    Case("Mo 08:00-12:00; 13:00-14:00", "2025-10-06", "13:00-14:00"),
    // Closing takes away only its own times, but the whole day when it has none.
    Case("Mo-Fr 08:00-17:00; We off", "2025-10-08", ""),
    Case("08:00-18:00; Oct 08:00-14:00 off", "2025-10-08", "14:00-18:00"),
    Case("08:00-17:00, 12:00-13:00 off", "2025-10-08", ""),
    Case("08:00-17:00; 12:00-13:00 off", "2025-10-08", "08:00-12:00,13:00-17:00"),
    Case("We off; 08:00-17:00", "2025-10-08", "08:00-17:00"),
    Case("08:00-17:00; We off, We 10:00-11:00", "2025-10-08", "10:00-11:00"),
    // Beyond midnight.
    Case("Mo 22:00-02:00", "2025-10-06", "22:00-24:00"),
    Case("Mo 22:00-26:00", "2025-10-07", "00:00-02:00"),
    Case("Mo 22:00-02:00", "2025-10-08", ""),
    Case("22:00-02:00", "2025-10-07", "00:00-02:00,22:00-24:00"),
    Case("Mo 22:00-02:00; Tu 10:00-12:00", "2025-10-07", "00:00-02:00,10:00-12:00"),
    Case("Mo 22:00-02:00; Tu off", "2025-10-07", ""),
    Case("22:00-02:00; Mo 10:00-12:00", "2025-10-07", "22:00-24:00"),
    Case("Mo 00:00-48:00", "2025-10-07", "00:00-24:00"),
    Case("Mo 08:00-08:00", "2025-10-07", "00:00-08:00"),
    Case("24/7; Mo 23:00-01:00 off", "2025-10-07", "01:00-24:00"),
    // Dates, months and years.
    Case("Aug 26", "2025-08-26", "00:00-24:00"),
    Case("Aug 26", "2025-08-27", ""),
    Case("Aug 20-26", "2025-08-20", "00:00-24:00"),
    Case("Aug 20-26", "2025-08-19", ""),
    Case("Aug 20-Sep 3", "2025-09-03", "00:00-24:00"),
    Case("Aug 20-Sep 3", "2025-09-04", ""),
    Case("Dec 24-Jan 2", "2025-12-24", "00:00-24:00"),
    Case("Dec 24-Jan 2", "2026-01-02", "00:00-24:00"),
    Case("Dec 24-Jan 2", "2026-01-03", ""),
    Case("Oct-Mar", "2026-03-31", "00:00-24:00"),
    Case("Oct-Mar", "2026-04-01", ""),
    Case("Apr-Sep", "2026-09-30", "00:00-24:00"),
    Case("Feb", "2024-02-29", "00:00-24:00"),
    Case("2025 Oct 8-10", "2025-10-10", "00:00-24:00"),
    Case("2025 Oct 8-10", "2026-10-10", ""),
    Case("2025 Dec 24-Jan 2", "2026-01-02", "00:00-24:00"),
    Case("2025 Dec 24-Jan 2", "2025-01-02", ""),
    Case("2025 Oct-Mar", "2026-03-31", "00:00-24:00"),
    Case("2025 Oct-Mar", "2025-09-30", ""),
    Case("2024,2026-2027", "2025-10-06", ""),
    Case("2024,2026-2027", "2027-10-06", "00:00-24:00"),
    Case("2024-2026 Oct Mo 10:00-12:00", "2025-10-06", "10:00-12:00"),
    Case("2024-2026 Oct Mo 10:00-12:00", "2025-09-29", ""),
    Case("Dec 25,26 off; 24/7", "2025-12-26", "00:00-24:00"),
    Case("24/7; Dec 25,26 off", "2025-12-26", ""),
  ]

  static func text(_ ranges: [Range<Int>]) -> String {
    ranges.map { "\(MinuteSpan.clock($0.lowerBound))-\(MinuteSpan.clock($0.upperBound))" }.joined(separator: ",")
  }

  @Test(arguments: cases)
  func opens(test: Case) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    let day = try #require(CalendarDay(test.day))
    let expression = try OpeningHoursExpression(parsing: test.expression)
    let midnight = calendar.bounds(of: day).lowerBound.secondsSince1970
    let minutes = expression.openTimes(on: day, in: calendar).ranges.map { range in
      (range.lowerBound.secondsSince1970 - midnight) / 60..<(range.upperBound.secondsSince1970 - midnight) / 60
    }
    #expect(Self.text(minutes) == test.open)
  }

  @Test func joinsDays() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    let monday = try #require(CalendarDay("2025-10-06"))
    let expression = try OpeningHoursExpression(parsing: "Mo,Tu 22:00-02:00")
    let times = expression.openTimes(from: monday, through: monday.adding(days: 2), in: calendar)
    #expect(
      times.ranges.map { $0.lowerBound.iso8601(in: calendar) } == [
        "2025-10-06T22:00:00+05:00", "2025-10-07T22:00:00+05:00",
      ])
    #expect(times.durationSeconds == 8 * 3600)
    #expect(expression.openTimes(from: monday, through: monday.adding(days: -1), in: calendar) == .empty)
    #expect(
      OpeningHoursExpression.always.openTimes(from: monday, through: monday.adding(days: 6), in: calendar).ranges.count
        == 1)
  }

  @Test(arguments: [
    ("24/7", "2025-03-30", 23.0), ("24/7", "2025-10-26", 25), ("01:00-04:00", "2025-03-30", 2),
    ("02:15-02:45", "2025-03-30", 0), ("01:00-04:00", "2025-10-26", 4), ("01:00-02:30", "2025-10-26", 1.5),
  ])
  func followsTheClock(expression: String, day: String, hours: Double) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let times = try OpeningHoursExpression(parsing: expression)
      .openTimes(on: try #require(CalendarDay(day)), in: calendar)
    #expect(Double(times.durationSeconds) == hours * 3600)
  }
}
