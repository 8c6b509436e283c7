import OpeningHours
import Testing

@Suite struct PrayerTimetableTests {
  static let header = "date,fajr,sunrise,dhuhr,asr,maghrib,isha,jumuah"

  private func entry(_ text: String, _ table: PrayerTimetable) throws -> PrayerTimetable.Entry? {
    table.entry(on: try #require(CalendarDay(text)))
  }

  @Test func readsDatesOfOneYearAndOfEveryYear() throws {
    let table = try PrayerTimetable(
      csv: """
        \u{FEFF}# Printed by the mosque
        \(Self.header)
        2025-10-09, 05:05 ,06:28,12:30,15:55,17:56,19:20,
        10-09,5:06,,12:31,15:56,17:57,19:21,13:00

        "02-29",06:00,07:00,12:40,15:50,18:10,19:30
        """)
    #expect(table.count == 3)
    let printed = try #require(try entry("2025-10-09", table))
    #expect(printed.minutes == [.fajr: 305, .dhuhr: 750, .asr: 955, .maghrib: 1076, .isha: 1160])
    #expect(printed.sunrise == 388)
    #expect(printed.jumuah == nil)
    let other = try #require(try entry("2026-10-09", table))
    #expect(other.minutes[.fajr] == 306)
    #expect(other.sunrise == nil)
    #expect(other.jumuah == 780)
    #expect(try entry("2024-02-29", table) != nil)
    #expect(try entry("2025-03-01", table) == nil)
    #expect(try entry("2025-02-28", table) == nil)
  }

  @Test func readsSemicolonsAnyColumnOrderAndAnyLineEnd() throws {
    let table = try PrayerTimetable(
      csv:
        "Isha;Maghrib;Asr;Dhuhr;Fajr;Date\r\n00:40;21:20;17:20;13:02;01:10;2025-06-21\r\r19:20;17:56;15:55;;;2025-10-09"
    )
    let late = try #require(try entry("2025-06-21", table))
    #expect(late.minutes[.isha] == 1480)
    let partial = try #require(try entry("2025-10-09", table))
    #expect(partial.minutes == [.asr: 955, .maghrib: 1076, .isha: 1160])
  }

  struct ErrorCase: CustomTestStringConvertible {
    let id: String
    let csv: String
    let problems: [String]
    var testDescription: String { id }
  }

  static let errors = [
    ErrorCase(
      id: "empty", csv: " \n# nothing\n",
      problems: [
        "line 1, column 1: something is missing; expected a header date,fajr,dhuhr,asr,maghrib,isha, and if need be "
          + "sunrise and jumuah"
      ]),
    ErrorCase(
      id: "header", csv: "date,fajr,dhuhr,asr,asr,magrib,isha",
      problems: [
        "line 1, column 1: something is missing; expected a column 'maghrib' in the header",
        "line 1, column 21: 'asr' is not understood here; expected each column once",
        "line 1, column 25: 'magrib' is not understood here; expected date,fajr,dhuhr,asr,maghrib,isha, and if need be "
          + "sunrise and jumuah",
      ]),
    ErrorCase(
      id: "values",
      csv: """
        \(header)
        2025-02-29,05:05,06:28,12:30,15:55,17:56,19:20,
        2025-10-10,05:61,06:28,24:00,15.55, noon,19:2,13:00:00
        13-01,05:05,06:28,12:30,15:55,17:56,19:20,13:00,
        10-11,05:05,06:28,12:30,15:55,17:56,19:20,13:00,x
        """,
      problems: [
        "line 2, column 1: '2025-02-29' is not understood here; expected a date such as 2025-10-09, or 10-09 for every "
          + "year",
        "line 3, column 12: '05:61' is not understood here; expected a time such as 05:10, from 00:00 to 23:59",
        "line 3, column 24: '24:00' is not understood here; expected a time such as 05:10, from 00:00 to 23:59",
        "line 3, column 30: '15.55' is not understood here; expected a time such as 05:10, from 00:00 to 23:59",
        "line 3, column 37: 'noon' is not understood here; expected a time such as 05:10, from 00:00 to 23:59",
        "line 3, column 42: '19:2' is not understood here; expected a time such as 05:10, from 00:00 to 23:59",
        "line 3, column 47: '13:00:00' is not understood here; expected a time such as 05:10, from 00:00 to 23:59",
        "line 4, column 1: '13-01' is not understood here; expected a date such as 2025-10-09, or 10-09 for every year",
        "line 5, column 49: 'x' is not understood here; expected no more than 8 cells, as in the header",
      ]),
    ErrorCase(
      id: "order",
      csv: """
        \(header)
        2025-10-09,05:05,06:28,12:30,15:55,15:55,19:20,
        2025-10-10,06:40,06:28,12:30,15:55,17:55,04:20,
        2025-10-11,05:05,06:28,12:30,15:55,17:55,19:20,06:00
        2025-10-12,05:05,06:28,12:30,15:55,17:55,19:20,18:30
        """,
      problems: [
        "line 2, column 36: '15:55' is not understood here; expected a time after asr at 15:55",
        "line 3, column 18: '06:28' is not understood here; expected a time after fajr at 06:40",
        "line 3, column 42: '04:20' is not understood here; expected a time after maghrib at 17:55",
        "line 4, column 48: '06:00' is not understood here; expected a time after sunrise at 06:28",
        "line 5, column 48: '18:30' is not understood here; expected a time before maghrib at 17:55",
      ]),
    ErrorCase(
      id: "twice",
      csv: """
        \(header)
        2025-10-09,05:05,06:28,12:30,15:55,17:55,19:20,
        10-09,05:05,06:28,12:30,15:55,17:55,19:20,
          10-09,05:05,06:28,12:30,15:55,17:55,19:20,
        2025-10-09,05:05,06:28,12:30,15:55,17:55,19:20,
        """,
      problems: [
        "line 4, column 3: '10-09' is not understood here; expected each date once",
        "line 5, column 1: '2025-10-09' is not understood here; expected each date once",
      ]),
    ErrorCase(
      id: "characters", csv: "date,fajr,dhuhr,asr,maghrib,isha\n\"2025-10-09,05:05\n\u{1B}[2J",
      problems: [
        "line 2, column 1: something is missing; expected a closing quotation mark on the same line",
        "line 2, column 1: '2025-10-09,05:05' is not understood here; expected a date such as 2025-10-09, or 10-09 for every "
          + "year",
        "line 3, column 1: '\u{FFFD}' is not understood here; expected text without control characters",
        "line 3, column 1: '\u{FFFD}[2J' is not understood here; expected a date such as 2025-10-09, or 10-09 for every "
          + "year",
      ]),
  ]

  @Test(arguments: errors)
  func tellsAllThatIsWrong(example: ErrorCase) {
    let error = #expect(throws: TableError.self) { try PrayerTimetable(csv: example.csv) }
    #expect(error?.problems.map(\.description) == example.problems)
    #expect(error?.isCutShort == false)
    #expect(error?.description == example.problems.joined(separator: "\n"))
  }

  @Test func tellsTwentyProblemsAtMost() throws {
    let rows = String(repeating: "x,05:05,06:28,12:30,15:55,17:55,19:20,\n", count: 21)
    let thrown = #expect(throws: TableError.self) { try PrayerTimetable(csv: "\(Self.header)\n\(rows)") }
    let error = try #require(thrown)
    #expect(error.problems.count == 20)
    #expect(error.problems.last?.line == 21)
    #expect(error.isCutShort)
    #expect(error.description.hasSuffix("\nand more"))
  }

  /// Texts from pieces that matter to the reader: it must answer or complain, with places inside the text.
  @Test func survivesAnyText() {
    let pieces = [
      Self.header, "\n", "\r", ",", ";", "\"", "#", "2025-10-09", "10-09", "05:05", "23:59", " ", "é", "\u{0}", "٠٥:٠٥",
    ]
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      do {
        _ = try PrayerTimetable(csv: "\(Self.header)\n\(text)")
      } catch {
        for problem in error.problems {
          #expect(problem.line >= 1 && problem.column >= 1 && !problem.expected.isEmpty, "seed 9: \(text)")
        }
      }
    }
  }
}
