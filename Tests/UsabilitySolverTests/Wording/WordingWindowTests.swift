import ClosurePlanning
import OpeningHours
import Testing
import UsabilitySolver

@Suite("Words of windows")
struct WordingWindowTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var start: TimeBound
    var end: WindowEnd
    var hours: String?
    var verification: ClosureWindow.Verification?
    var words: String
    var testDescription: String { words }

    init(
      _ start: TimeBound, _ end: WindowEnd, hours: String? = nil, verification: ClosureWindow.Verification? = nil,
      _ words: String
    ) {
      self.start = start
      self.end = end
      self.hours = hours
      self.verification = verification
      self.words = words
    }
  }

  /// 8 October 2025 is day 20369 since 1970; midnight of it in Dushanbe (UTC+5) is 1759863600.
  private static func october(_ day: Int) -> TimeBound { .day(CalendarDay(daysSince1970: 20361 + day)) }

  private static func instant(_ day: Int, _ minute: Int) -> Instant {
    Instant(secondsSince1970: 1_759_863_600 + (day - 8) * 86_400 + minute * 60)
  }

  private static func summit(_ edge: EventAnchor.Edge, _ offsets: ClosedRange<Int>) -> TimeBound {
    .event(EventAnchor(event: "summit", edge: edge, offsetMinutes: offsets))
  }

  static let cases: [Case] = [
    Case(october(8), .bound(october(10)), "8–10 Oct, hours not announced"),
    Case(october(11), .bound(october(11)), "11 Oct, hours not announced"),
    Case(october(8), .bound(october(10)), hours: "15:00-21:00", "8–10 Oct, 15:00–21:00 daily"),
    Case(october(8), .bound(october(10)), hours: "08:00-10:00,15:00-21:00", "8–10 Oct, 08:00–10:00, 15:00–21:00 daily"),
    Case(october(8), .bound(october(10)), hours: "Mo-Fr 15:00-21:00", "8–10 Oct, Mon–Fri 15:00–21:00"),
    Case(october(8), .unknown(condition: nil), "from 8 Oct, end not known"),
    Case(october(8), .bound(.unknown), "from 8 Oct, end not known"),
    Case(october(8), .unknown(condition: "deemed safe"), "from 8 Oct, end not known (when deemed safe)"),
    Case(october(8), .length(days: 3...6), "from 8 Oct, 3 to 6 days"),
    Case(october(8), .length(days: 1...1), "from 8 Oct, 1 day"),
    Case(october(8), .open, "from 8 Oct until further notice"),
    Case(.unknown, .bound(october(10)), "start not known, to 10 Oct"),
    Case(
      .days(CalendarDay(daysSince1970: 20369)...CalendarDay(daysSince1970: 20371)), .bound(october(12)),
      "from some day of 8–10 Oct to 12 Oct"),
    Case(.instant(instant(8, 900)), .bound(.instant(instant(8, 1260))), "8 Oct, 15:00–21:00"),
    Case(.instant(instant(8, 900)), .bound(.instant(instant(9, 0))), "8 Oct, 15:00–24:00"),
    Case(.instant(instant(8, 900)), .bound(.instant(instant(9, 120))), "8 Oct, 15:00 – 9 Oct, 02:00"),
    Case(
      .instants(instant(8, 1080)...instant(8, 1380)), .bound(october(10)),
      "from some time in 8 Oct, 18:00–23:00 to 10 Oct"),
    Case(
      summit(.start, -150 ... -150), .bound(summit(.end, 60...60)),
      "from 2 h 30 min before the Second Central Asia–Russia summit to 1 h after the end of the Second Central"
        + " Asia–Russia summit"),
    Case(
      summit(.start, 0...0), .bound(summit(.end, 0...0)),
      "from the start of the Second Central Asia–Russia summit to the end of the Second Central Asia–Russia summit"),
    Case(
      .event(EventAnchor(event: "parade", edge: .start, offsetMinutes: -60 ... -30)),
      .bound(.event(EventAnchor(event: "nobody", edge: .end, offsetMinutes: 15...60))),
      "from 30 min to 1 h before The Parade to 15 min to 1 h after the end of the nobody"),
    Case(
      .event(EventAnchor(event: "parade", edge: .start, offsetMinutes: -15...15)), .open,
      "from between 15 min before and 15 min after the start of The Parade until further notice"),
    Case(october(8), .bound(october(10)), verification: .estimated, "8–10 Oct, hours not announced (estimated)"),
    Case(
      october(8), .bound(october(10)), verification: .overrunning,
      "8–10 Oct, hours not announced (running over its announced end)"),
  ]

  @Test("Windows in words", arguments: cases)
  func windows(_ row: Case) throws {
    let window = try ClosureWindow(
      start: row.start, end: row.end, hours: try row.hours.map { try OpeningHoursExpression(parsing: $0) },
      verification: row.verification)
    #expect(try WordingSample.wording().window(window) == row.words)
    #expect(try !WordingSample.wording().window(window, remarkingHours: false).contains("not announced"))
  }
}
