import Foundation
import OpeningHours
import Testing

@Suite struct ISOWeekTests {
  @Test(arguments: [
    ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1), ("2018-12-31", 2019, 1),
    ("2018-12-30", 2018, 52), ("2015-12-31", 2015, 53), ("2016-01-03", 2015, 53), ("2016-01-04", 2016, 1),
    ("2024-12-29", 2024, 52), ("2024-12-30", 2025, 1), ("2025-10-09", 2025, 41), ("2026-01-01", 2026, 1),
    ("2026-12-31", 2026, 53), ("2027-01-03", 2026, 53), ("2000-01-02", 1999, 52), ("0001-01-01", 1, 1),
  ])
  func liesIn(text: String, weekYear: Int, week: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.isoWeek == (weekYear, week))
  }

  @Test func agreesWithFoundation() throws {
    var foundation = Calendar(identifier: .iso8601)
    foundation.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -20_000, to: 40_000, by: 13) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400 + 43_200)
      let parts = foundation.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
      let day = CalendarDay(daysSince1970: number)
      #expect(day.isoWeek == (parts.yearForWeekOfYear ?? 0, parts.weekOfYear ?? 0), "\(day)")
    }
  }
}
