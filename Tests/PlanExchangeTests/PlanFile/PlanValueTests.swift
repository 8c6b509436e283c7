import ClosurePlanning
import OpeningHours
import Testing

@testable import PlanExchange

/// The small texts of plan files: times, durations, numbers, lists.
struct PlanValueTests {
  private func time(_ zone: String = "Europe/Berlin") throws -> TimeText {
    TimeText(calendar: try #require(LocalCalendar(timeZoneIdentifier: zone)))
  }

  @Test(arguments: [
    ("2025-10-09", "2025-10-09"), ("2025-10-08..2025-10-10", "2025-10-08..2025-10-10"),
    (" 2025-10-08..2025-10-08\n", "2025-10-08"), ("2025-10-08T14:10", "2025-10-08T14:10"),
    ("2025-10-08T14:10:30", "2025-10-08T14:10:30+02:00"), ("2025-10-08T24:00", "2025-10-09T00:00"),
    ("2025-10-08T14:10+05:00", "2025-10-08T11:10"), ("2025-10-08T14:10Z", "2025-10-08T16:10"),
    // The hour that the clock shows twice: the first time is written without an offset, the second one with it.
    ("2025-10-26T02:30", "2025-10-26T02:30"), ("2025-10-26T02:30+02:00", "2025-10-26T02:30"),
    ("2025-10-26T02:30+01:00", "2025-10-26T02:30:00+01:00"),
    ("2025-10-08T14:10..2025-10-08T15:00", "2025-10-08T14:10..2025-10-08T15:00"), ("unknown", "unknown"),
    ("(summit.start)", "(summit.start)"), ("(summit.end-02:30)", "(summit.end-02:30)"),
    ("(a.end-1.start+00:00)", "(a.end-1.start)"), ("(s.end+00:15..+01:00)", "(s.end+00:15..+01:00)"),
    ("(s.end-100:05..+00:00)", "(s.end-100:05..+00:00)"),
  ])
  func bounds(text: String, canonical: String) throws {
    let time = try time()
    let bound = try time.bound(text)
    #expect(time.text(of: bound) == canonical)
    #expect(try time.bound(canonical) == bound)
  }

  @Test(arguments: [
    "", "2025-10-9", "2025-10-08T", "T10:00", "2025-10-08T1:00", "2025-10-08T10", "2025-10-08T10:60",
    "2025-10-08T10:00:61",
    "2025-10-08T24:01", "2025-10-08T10:00+25:00", "2025-10-08..", "..2025-10-08", "2025-10-08..2025-10-09..2025-10-10",
    "()", "(.start)", "(a.middle)", "(a.start", "(a.start+1:00)", "(a.start+01:60)", "(a.start..)", "(a.start+01:00..)",
    "(a.start+00:00..+999:00)", "2025-03-30T02:30", "0000-01-01", "2025-01-01..2026-06-01", "+2025-10-08", "open",
  ])
  func wrongBounds(text: String) throws {
    let time = try time()
    #expect(throws: ValueProblem.self) { try time.bound(text) }
  }

  @Test(arguments: [
    ("90", 90, "1h30m"), ("0", 0, "0"), ("45m", 45, "45m"), ("2h", 120, "2h"), ("2h30m", 150, "2h30m"),
    ("3d", 4320, "3d"), ("1d6h", 1800, "30h"), ("0h", 0, "0"), (" 60 ", 60, "1h"),
  ])
  func durations(text: String, minutes: Int, canonical: String) throws {
    #expect(try DurationText.minutes(text) == minutes)
    #expect(DurationText.text(ofMinutes: minutes) == canonical)
    #expect(try DurationText.minutes(canonical) == minutes)
  }

  @Test(arguments: [("60%", 600, "60%"), ("62.5%", 625, "62.5%"), (" 100.0% ", 1000, "100%"), ("0%", 0, "0%")])
  func percentages(text: String, permille: Int, canonical: String) throws {
    #expect(try PercentageText.percentage(text).permille == permille)
    #expect(try PercentageText.percentage(text).description == canonical)
  }

  @Test(arguments: [
    "", "%", "60", "60 %", "-1%", "100.1%", "1.25%", "1.%", ".5%", "1e2%", "٣%", "999999999999999999999%",
  ])
  func wrongPercentages(text: String) {
    #expect(throws: ValueProblem.self) { try PercentageText.percentage(text) }
  }

  @Test(arguments: [
    "", "h", "2", "2h30", "2m1h", "1h1h", "-5", "1.5h", "99999999999999999999", "9999999d", "2 h", "2H",
  ])
  func wrongDurations(text: String) {
    if text == "2" { return }
    #expect(throws: ValueProblem.self) { try DurationText.minutes(text) }
  }

  @Test(arguments: [
    (0.0, "0"), (38.5731, "38.5731"), (-0.00001, "-0.00001"), (1e-7, "0.0000001"), (1.25e-7, "0.000000125"),
    (500, "500"), (1e16, "10000000000000000"), (1.5e17, "150000000000000000"), (-90, "-90"),
  ])
  func numbers(value: Double, text: String) {
    #expect(NumberText.text(of: value) == text)
    #expect(NumberText.decimal(text) == value)
  }

  @Test func otherFormsOfNumbers() {
    #expect(NumberText.decimal("+.5") == 0.5)
    #expect(NumberText.decimal("-5.") == -5)
    for text in ["", ".", "-", "1e3", "nan", "inf", "0x1p3", "1.2.3", "1-2", "٣", String(repeating: "1", count: 41)] {
      #expect(NumberText.decimal(text) == nil, "\(text)")
    }
  }

  @Test func lists() {
    #expect(WhiteSpace.tokens(of: " a  қ2\n\tb ").map(\.text) == ["a", "қ2", "b"])
    #expect(WhiteSpace.tokens(of: " a  қ2\n\tb ").map(\.range) == [1..<2, 4..<6, 8..<9])
    #expect(WhiteSpace.collapsed("  a \r\n b\t") == "a b")
    #expect(WhiteSpace.collapsed("a\u{A0}b") == "a\u{A0}b")
    #expect(WhiteSpace.tokens(of: " \n").isEmpty)
  }

  @Test func coordinatesBothWays() throws {
    let coordinates = try CoordinateText.coordinates(" 38.5,68.7\n -1.25,0 ")
    #expect(CoordinateText.text(of: coordinates) == "38.5,68.7 -1.25,0")
    let problem = try #require(throws: ValueProblem.self) { try CoordinateText.coordinates("38.5,68.7 38.5;68.8") }
    #expect(problem.range == 10..<19)
  }
}
