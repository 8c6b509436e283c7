import OpeningHours
import Testing

@Suite struct HolidayCalendarTests {
  private func names(_ calendar: HolidayCalendar, _ kind: HolidayKind, _ text: String) throws -> [String]? {
    switch calendar.answer(kind, on: try #require(CalendarDay(text))) {
    case .holiday(let holidays): holidays.map(\.name)
    case .ordinaryDay: []
    case .notKnown: nil
    }
  }

  static let sample = """
    # Source: made up for this test
    kind,from,to,name,name:tg,name:ru
    PH,12-31,01-02,"Year's end, and ""new"" year",,
    ph,2024-05-01,,May,,Май
    PH,2024-05-01,2024-05-02,Feast,Ид,
    PH,2026-02-28,,Late,,
    SH,2025-06-01,2025-08-31,Summer,,
    SH,2025-08-30,2025-09-02,Harvest,,
    SH-COMPLETE,2025-06-01,2025-06-30,,,
    SH-COMPLETE,2025-07-01,2025-12-31,,,
    """

  static let expectations: [(HolidayKind, String, [String]?)] = [
    (.publicHoliday, "2024-05-01", ["May", "Feast"]), (.publicHoliday, "2024-05-02", ["Feast"]),
    (.publicHoliday, "2024-05-03", []), (.publicHoliday, "2024-04-30", []),
    (.publicHoliday, "2024-12-31", ["Year's end, and \"new\" year"]),
    (.publicHoliday, "2024-12-30", []), (.publicHoliday, "2025-01-02", ["Year's end, and \"new\" year"]),
    (.publicHoliday, "2025-01-03", []), (.publicHoliday, "2026-12-30", []),
    (.publicHoliday, "1999-01-01", ["Year's end, and \"new\" year"]), (.publicHoliday, "2027-01-03", nil),
    (.publicHoliday, "2023-12-30", nil), (.schoolHoliday, "2025-05-31", nil),
    (.schoolHoliday, "2025-06-01", ["Summer"]),
    (.schoolHoliday, "2025-08-31", ["Summer", "Harvest"]), (.schoolHoliday, "2025-09-02", ["Harvest"]),
    (.schoolHoliday, "2025-09-03", []), (.schoolHoliday, "2026-01-01", nil),
  ]

  @Test(arguments: expectations)
  func answers(kind: HolidayKind, day: String, expected: [String]?) throws {
    let calendar = try HolidayCalendar(csv: Self.sample)
    #expect(try names(calendar, kind, day) == expected)
  }

  @Test func statesForWhichDaysItIsComplete() throws {
    let calendar = try HolidayCalendar(csv: Self.sample)
    func text(_ kind: HolidayKind) -> [String] {
      calendar.completeDays(kind).map { "\($0.lowerBound) \($0.upperBound)" }
    }
    #expect(text(.publicHoliday) == ["2024-01-01 2026-12-31"])
    #expect(text(.schoolHoliday) == ["2025-06-01 2025-12-31"])
    #expect(calendar.isComplete(.publicHoliday, year: 2025))
    #expect(!calendar.isComplete(.publicHoliday, year: 2027))
    #expect(!calendar.isComplete(.schoolHoliday, year: 2025))
    let fixed = try HolidayCalendar(csv: "kind;from;name;name:zh-hant\nPH;02-29;Leap;閏")
    #expect(fixed.isComplete(.publicHoliday, year: 2025))
    #expect(try names(fixed, .publicHoliday, "2024-02-29") == ["Leap"])
    #expect(try names(fixed, .publicHoliday, "2025-03-01") == [])
    #expect(try names(fixed, .publicHoliday, "2025-02-28") == [])
    let empty = try HolidayCalendar(csv: "kind,from,to,name\n")
    #expect(try names(empty, .publicHoliday, "2024-02-29") == nil)
  }

  @Test func keepsNamesByLanguage() throws {
    let calendar = try HolidayCalendar(csv: Self.sample)
    let answer = calendar.answer(.publicHoliday, on: try #require(CalendarDay("2024-05-01")))
    #expect(
      answer
        == .holiday([
          Holiday(name: "May", namesByLanguage: ["ru": "Май"]), Holiday(name: "Feast", namesByLanguage: ["tg": "Ид"]),
        ]))
  }

  struct ErrorCase: CustomTestStringConvertible {
    let id: String
    let csv: String
    let problems: [String]
    var testDescription: String { id }
  }

  static let errors = [
    ErrorCase(
      id: "empty", csv: "",
      problems: [
        "line 1, column 1: something is missing; expected a header kind,from,to,name, and for each language a column "
          + "such as name:tg"
      ]),
    ErrorCase(
      id: "header", csv: "kind,from,until,name,name:,name:t1",
      problems: ["until", "name:", "name:t1"].enumerated().map { index, name in
        "line 1, column \([11, 22, 28][index]): '\(name)' is not understood here; expected kind,from,to,name, and for "
          + "each language a column such as name:tg"
      }),
    ErrorCase(
      id: "values",
      csv: """
        kind,from,to,name
        PX,2025-01-01,,New Year
        PH,2025-02-30,,Never
        SH,2025-06-01,31.08.2025,Summer
        PH,2025-06-01,,
        PH,,,Nothing
        PH
        """,
      problems: [
        "line 2, column 1: 'PX' is not understood here; expected PH, SH, PH-COMPLETE or SH-COMPLETE",
        "line 3, column 4: '2025-02-30' is not understood here; expected a date such as 2025-10-09, or 10-09 for every "
          + "year",
        "line 4, column 15: '31.08.2025' is not understood here; expected a date such as 2025-10-09, or 10-09 for every "
          + "year",
        "line 5, column 16: something is missing; expected a name",
        "line 6, column 4: something is missing; expected a date such as 2025-10-09, or 10-09 for every year",
        "line 7, column 3: something is missing; expected a date such as 2025-10-09, or 10-09 for every year",
        "line 7, column 3: something is missing; expected a name",
      ]),
    ErrorCase(
      id: "ranges",
      csv: """
        kind,from,to,name
        SH,2025-06-01,2025-05-31,Backwards
        SH,2025-06-01,08-31,Mixed
        SH,06-01,2025-08-31,Mixed
        SH,2024-01-01,2025-01-01,Long
        PH-COMPLETE,01-01,12-31,
        PH,2025-01-01,,New Year
        PH,2025-01-01,2025-01-02,New Year
        """,
      problems: [
        "line 2, column 15: '2025-05-31' is not understood here; expected a date not before 2025-06-01",
        "line 3, column 15: '08-31' is not understood here; expected a date with a year, as in 'from'",
        "line 4, column 10: '2025-08-31' is not understood here; expected a date without a year, as in 'from'",
        "line 5, column 15: '2025-01-01' is not understood here; expected a date before 2025-01-01, for at most 366 days",
        "line 6, column 13: '01-01' is not understood here; expected a date with a year, such as 2025-01-01",
        "line 8, column 4: '2025-01-01' is not understood here; expected each holiday once; this one already starts on "
          + "this date",
      ]),
  ]

  @Test(arguments: errors)
  func tellsAllThatIsWrong(example: ErrorCase) {
    let error = #expect(throws: TableError.self) { try HolidayCalendar(csv: example.csv) }
    #expect(error?.problems.map(\.description) == example.problems)
  }

  @Test func refusesTextsOutOfAllProportion() {
    let rows = String(repeating: "PH,01-01,,x\n", count: 10_001)
    let many = #expect(throws: TableError.self) { try HolidayCalendar(csv: "kind,from,to,name\n\(rows)") }
    #expect(many?.problems.map(\.expected) == ["at most 10000 rows"])
    #expect(many?.problems.map(\.line) == [10_002])
    let long = #expect(throws: TableError.self) { try HolidayCalendar(csv: String(repeating: "#", count: 4_000_001)) }
    #expect(long?.problems.map(\.expected) == ["at most 4000000 bytes of text"])
  }

  /// Look-ups against a plain search through the rows.
  @Test func agreesWithAPlainSearch() throws {
    var generator = SeededGenerator(seed: 21)
    let origin = try #require(CalendarDay("2020-01-01"))
    var csv = "kind,from,to,name\n"
    var ranges: [(range: ClosedRange<CalendarDay>, name: String)] = []
    for number in 0..<200 {
      let start = origin.adding(days: Int.random(in: 0..<2000, using: &generator))
      let end = start.adding(days: Int.random(in: 0..<20, using: &generator))
      csv += "SH,\(start),\(end),holiday \(number)\n"
      ranges.append((start...end, "holiday \(number)"))
    }
    let calendar = try HolidayCalendar(csv: csv)
    for number in 0..<2100 {
      let day = origin.adding(days: number)
      let expected = ranges.filter { $0.range.contains(day) }.map(\.name)
      let found: [String] =
        if case .holiday(let holidays) = calendar.answer(.schoolHoliday, on: day) { holidays.map(\.name) } else { [] }
      #expect(found == expected, "seed 21, \(day)")
    }
  }
}
