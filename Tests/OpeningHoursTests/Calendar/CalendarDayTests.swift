import Foundation
import OpeningHours
import Testing

@Suite struct CalendarDayTests {
  @Test func countsLikeAPatientClerk() throws {
    // 1600-01-01 was a Saturday, 135,140 days before 1970.
    var number = -135_140
    var weekday = 6
    for year in 1600..<2400 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for dayOfMonth in 1...length {
          let day = try #require(CalendarDay(year: year, month: index + 1, day: dayOfMonth))
          guard day.daysSince1970 == number, day.weekday.rawValue == weekday, day.year == year,
            day.month == index + 1, day.day == dayOfMonth
          else {
            Issue.record(
              "\(year)-\(index + 1)-\(dayOfMonth) became \(day), \(day.weekday), number \(day.daysSince1970)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
        #expect(CalendarDay(year: year, month: index + 1, day: length + 1) == nil)
      }
    }
  }

  @Test(arguments: ["0001-01-01", "1970-01-01", "2024-02-29", "2025-10-09", "9999-12-31"])
  func readsAndPrints(text: String) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.description == text)
    let json = try JSONEncoder().encode([day])
    #expect(String(decoding: json, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([CalendarDay].self, from: json) == [day])
  }

  @Test(arguments: [
    "", "2025-10-9", "2025-10-09 ", " 2025-10-09", "2025/10/09", "2025-13-01", "2025-00-01", "2025-02-29", "0000-01-01",
    "2025-10-00", "+025-10-09", "20251009", "2025-1٠-09", "2025-10-09T00:00",
  ])
  func refuses(text: String) {
    #expect(CalendarDay(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test func stridesAndCompares() throws {
    let first = try #require(CalendarDay("2024-02-28"))
    let last = try #require(CalendarDay("2024-03-01"))
    #expect((first...last).map(\.description) == ["2024-02-28", "2024-02-29", "2024-03-01"])
    #expect(first < last)
    #expect(first.distance(to: last) == 2)
    #expect(last.adding(days: -2) == first)
    #expect(CalendarDay(daysSince1970: 0).weekday == .thursday)
    #expect(CalendarDay(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test func stepsOutsideTheReadableYears() throws {
    let last = try #require(CalendarDay("9999-12-31"))
    #expect(last.adding(days: 1).description == "10000-01-01")
    let first = try #require(CalendarDay("0001-01-01"))
    #expect(first.adding(days: -1).description == "0000-12-31")
    #expect(first.adding(days: -367).description == "-0001-12-31")
  }

  @Test func namesWeekdays() {
    #expect(Weekday.allCases.map(\.abbreviation) == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
    #expect(Weekday.allCases.map(\.englishAbbreviation) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    #expect(Weekday.allCases.allSatisfy { Weekday(abbreviation: $0.abbreviation) == $0 })
    #expect(Weekday(abbreviation: "mo") == nil)
    #expect(Weekday.monday < .sunday)
  }
}
