import OpeningHours
import Testing

@Suite struct ExpressionErrorTests {
  struct Case: CustomTestStringConvertible {
    let input: String
    let offset: Int
    let length: Int
    let reason: OpeningHoursError.Reason
    var testDescription: String { input }

    init(_ input: String, _ offset: Int, _ length: Int, _ reason: OpeningHoursError.Reason) {
      self.input = input
      self.offset = offset
      self.length = length
      self.reason = reason
    }
  }

  static let cases = [
    Case("", 0, 0, .empty),
    Case(" \n ", 0, 0, .empty),
    Case(";", 0, 1, .unexpected(";")),
    Case("Mo-Fr 08:00-", 12, 0, .unexpectedEnd),
    Case("Mo-", 3, 0, .unexpectedEnd),
    Case("Mo-Fr 08:00", 11, 0, .unexpectedEnd),
    Case("Mo-Xx", 3, 2, .unexpected("Xx")),
    Case("Mo-Fr 0800-1700", 6, 4, .unexpected("0800")),
    Case("0800-1700", 0, 4, .outOfRange("0800")),
    Case("Mo-Fr 08:00-17:00 Sa", 18, 2, .unexpected("Sa")),
    Case("Mo 25:00-26:00", 3, 5, .outOfRange("25:00")),
    Case("Mo 24:00-26:00", 3, 5, .outOfRange("24:00")),
    Case("Mo 08:60-09:00", 3, 5, .outOfRange("08:60")),
    Case("Mo 08:00-48:01", 9, 5, .outOfRange("48:01")),
    Case("Mo 08:000-09:00", 3, 6, .unexpected("08:000")),
    Case("Mo 008:00-09:00", 3, 6, .unexpected("008:00")),
    Case("Mo 12345678901234567890", 3, 20, .unexpected("12345678901234567890")),
    Case("Feb 30", 4, 2, .outOfRange("30")),
    Case("2025 Feb 29", 9, 2, .outOfRange("29")),
    Case("2025 Aug 20-Feb 29", 16, 2, .outOfRange("29")),
    Case("Oct 0", 4, 1, .outOfRange("0")),
    Case("Aug 26-20", 7, 2, .outOfRange("20")),
    Case("2026-2025", 5, 4, .outOfRange("2025")),
    Case("2025-2025 Oct", 5, 4, .outOfRange("2025")),
    Case("2025 Oct 08-2024 Oct 12", 12, 4, .outOfRange("2024")),
    Case("9999 Dec 24-Jan 02", 16, 2, .outOfRange("Jan")),
    Case("Oct 08-2025 Oct 12", 7, 4, .unexpected("2025")),
    Case("2025 Oct 8,Nov 3", 11, 3, .unexpected("Nov")),
    Case("2024-2026 Oct,2028 Nov", 14, 4, .unexpected("2028")),
    Case("2024,2026 Oct", 10, 3, .notSupportedYet("Oct")),
    Case("Aug 20-Sep", 10, 0, .unexpectedEnd),
    Case("Aug-Sep 3", 8, 1, .unexpected("3")),
    Case("Oct 8,Mo 10:00-12:00", 6, 2, .unexpected("Mo")),
    Case("mo-fr", 0, 2, .unexpected("mo")),
    Case("Mo–Fr", 2, 1, .unexpected("–")),
    Case("🕌 Mo x", 0, 1, .unexpected("🕌")),
    Case("Mo off \"open", 7, 5, .unterminatedComment),
    Case("Mo off \"a\" \"b\"", 11, 3, .unexpected("\"b\"")),
    Case("PH off", 0, 2, .notSupportedYet("PH")),
    Case("Mo-Fr,PH 08:00-12:00", 6, 2, .notSupportedYet("PH")),
    Case("Mo-Fr 08:00-17:00; SH off", 19, 2, .notSupportedYet("SH")),
    Case("easter off", 0, 6, .notSupportedYet("easter")),
    Case("week 26 Mo", 0, 4, .notSupportedYet("week")),
    Case("sunrise-sunset", 0, 7, .notSupportedYet("sunrise")),
    Case("Mo 08:00-sunset", 9, 6, .notSupportedYet("sunset")),
    Case("(sunrise-01:00)-12:00", 0, 1, .notSupportedYet("(")),
    Case("08:00-12:00 || \"call\"", 12, 2, .notSupportedYet("||")),
    Case("18:00+", 5, 1, .notSupportedYet("+")),
    Case("18:00-22:00+", 11, 1, .notSupportedYet("+")),
    Case("10:00-16:00/01:30", 11, 1, .notSupportedYet("/")),
    Case("We[1] 08:00-12:00", 2, 1, .notSupportedYet("[")),
    Case("Su -1 day", 3, 1, .notSupportedYet("-")),
    Case("Dec 01-02 days", 10, 4, .notSupportedYet("days")),
    Case("Aug 26+", 6, 1, .notSupportedYet("+")),
    Case("2025+", 4, 1, .notSupportedYet("+")),
    Case("Mo unknown", 3, 7, .notSupportedYet("unknown")),
    Case("Mo \"on request\"", 3, 12, .notSupportedYet("\"on request\"")),
  ]

  @Test(arguments: cases)
  func pointsAtTheTrouble(test: Case) throws {
    let error = try #require(throws: OpeningHoursError.self) { try OpeningHoursExpression(parsing: test.input) }
    #expect(error.reason == test.reason)
    #expect(error.offset == test.offset)
    #expect(error.length == test.length)
    #expect(!error.expected.isEmpty)
    #expect(error.description.contains("character \(test.offset + 1): "))
    #expect(error.description.hasSuffix("; expected \(error.expected)"))
  }

  @Test func offersTheNearMiss() throws {
    let error = try #require(throws: OpeningHoursError.self) { try OpeningHoursExpression(parsing: "Mo-fr") }
    #expect(error.expected == "'Fr'")
  }

  @Test func stopsAtTheLengthLimit() throws {
    let rule = "Mo 10:00-12:00;"
    let fits = String(repeating: rule, count: 10_000 / rule.count)
    _ = try OpeningHoursExpression(parsing: fits)
    let long = String(repeating: " ", count: 10_001)
    let error = try #require(throws: OpeningHoursError.self) { try OpeningHoursExpression(parsing: long) }
    #expect(error.reason == .tooLong)
    #expect(error.offset == 10_000)
  }
}
