import OpeningHours
import Testing

@Suite struct ShippedHolidaysTests {
  /// All public holidays of Tajikistan by year, as the Python library holidays 0.109 gives them.
  static let years = [
    (2020, "01-01 03-08 03-21 03-22 03-23 03-24 05-09 05-24 06-27 07-31 09-09 11-06"),
    (2021, "01-01 03-08 03-21 03-22 03-23 03-24 05-09 05-13 06-27 07-20 09-09 11-06"),
    (2022, "01-01 03-08 03-21 03-22 03-23 03-24 05-02 05-09 06-27 07-09 09-09 11-06"),
    (2023, "01-01 03-08 03-21 03-22 03-23 03-24 04-22 05-09 06-27 06-28 09-09 11-06"),
    (2024, "01-01 03-08 03-21 03-22 03-23 03-24 04-10 05-09 06-16 06-27 09-09 11-06"),
    (2025, "01-01 03-08 03-21 03-22 03-23 03-24 03-30 05-09 06-06 06-27 09-09 11-06"),
  ]

  @Test(arguments: years)
  func agreesWithPythonsHolidays(year: Int, dates: String) throws {
    let calendar = try #require(HolidayCalendar.shipped(country: "TJ"))
    let expected = Set(dates.split(separator: " ").map(String.init))
    let first = try #require(CalendarDay(year: year, month: 1, day: 1))
    let last = try #require(CalendarDay(year: year, month: 12, day: 31))
    #expect(calendar.isComplete(.publicHoliday, year: year))
    for day in first...last {
      let answer = calendar.answer(.publicHoliday, on: day)
      if expected.contains(String(day.description.dropFirst(5))) {
        guard case .holiday(let holidays) = answer else {
          Issue.record("\(day) is \(answer)")
          continue
        }
        #expect(holidays.allSatisfy { $0.namesByLanguage.keys.sorted() == ["ru", "tg"] })
      } else {
        #expect(answer == .ordinaryDay, "\(day)")
      }
    }
  }

  @Test func saysThatLaterFeastsAreNotKnown() throws {
    let calendar = try #require(HolidayCalendar.shipped(country: "tj"))
    #expect(!calendar.isComplete(.publicHoliday, year: 2026))
    #expect(!calendar.isComplete(.publicHoliday, year: 2019))
    #expect(calendar.answer(.publicHoliday, on: try #require(CalendarDay("2026-03-20"))) == .notKnown)
    let nowruz = calendar.answer(.publicHoliday, on: try #require(CalendarDay("2026-03-21")))
    guard case .holiday(let holidays) = nowruz else {
      Issue.record("\(nowruz)")
      return
    }
    #expect(holidays.map { $0.name(in: "tg") } == ["Иди байналмилалии Наврӯз"])
    #expect(holidays.map { $0.name(in: "de") } == ["International Nowruz Day"])
  }

  @Test func knowsNoSchoolHolidays() throws {
    let calendar = try #require(HolidayCalendar.shipped(country: "TJ"))
    #expect(calendar.answer(.schoolHoliday, on: try #require(CalendarDay("2025-07-01"))) == .notKnown)
    #expect(calendar.completeDays(.schoolHoliday).isEmpty)
  }

  @Test func listsItsCountries() {
    #expect(HolidayCalendar.shippedCountries.allSatisfy { HolidayCalendar.shipped(country: $0) != nil })
    #expect(HolidayCalendar.shipped(country: "XX") == nil)
  }

  /// The workers' day was abolished in 2017.
  @Test func hasNoMayDay() throws {
    let calendar = try #require(HolidayCalendar.shipped(country: "TJ"))
    #expect(calendar.answer(.publicHoliday, on: try #require(CalendarDay("2025-05-01"))) == .ordinaryDay)
  }
}
