import OpeningHours
import Testing

@Suite struct EasterTests {
  /// Dates from printed calendars; 1818 and 2285 have the earliest Easter there can be, 1886, 1943 and 2038 the latest.
  @Test(arguments: [
    "1818-03-22", "1886-04-25", "1943-04-25", "1961-04-02", "1962-04-22", "1970-03-29", "1980-04-06", "1981-04-19",
    "1990-04-15", "1991-03-31", "1999-04-04", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21",
    "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
    "2028-04-16", "2029-04-01", "2030-04-21", "2035-03-25", "2038-04-25", "2049-04-18", "2285-03-22",
  ])
  func fallsOn(text: String) throws {
    let day = try #require(CalendarDay(text))
    #expect(CalendarDay.easterSunday(year: day.year) == day)
  }

  @Test func isASundayBetweenItsBounds() throws {
    for year in 1583...9999 {
      let easter = try #require(CalendarDay.easterSunday(year: year))
      let first = try #require(CalendarDay(year: year, month: 3, day: 22))
      #expect(easter.weekday == .sunday && (0...34).contains(first.distance(to: easter)), "\(easter)")
    }
    #expect(CalendarDay.easterSunday(year: 1582) == nil)
    #expect(CalendarDay.easterSunday(year: 10_000) == nil)
  }
}
