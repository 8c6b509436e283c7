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
    Case("0800-1700", 0, 4, .unexpected("0800")),
    Case("Mo-Fr 08:00-17:00 Sa", 18, 2, .unexpected("Sa")),
    Case("Mo 25:00-26:00", 3, 5, .outOfRange("25:00")),
    Case("Mo 24:00-26:00", 3, 5, .outOfRange("24:00")),
    Case("Mo 08:60-09:00", 3, 5, .outOfRange("08:60")),
    Case("Mo 08:00-48:01", 9, 5, .outOfRange("48:01")),
    Case("Mo 08:000-09:00", 3, 6, .outOfRange("08:000")),
    Case("Mo 008:00-09:00", 3, 3, .unexpected("008")),
    Case("Mo 12345678901234567890", 3, 20, .unexpected("12345678901234567890")),
    Case("Feb 30", 4, 2, .outOfRange("30")),
    Case("2025 Feb 29", 9, 2, .outOfRange("29")),
    Case("2025 Aug 20-Feb 29", 16, 2, .outOfRange("29")),
    Case("Oct 0", 4, 1, .outOfRange("0")),
    Case("Aug 26-20", 7, 2, .outOfRange("20")),
    Case("2026-2025", 5, 4, .outOfRange("2025")),
    Case("2025-2025 Oct", 5, 4, .outOfRange("2025")),
    Case("2025 Oct 08-2024 Oct 12", 12, 4, .outOfRange("2024")),
    Case("9999 Dec 24-Jan 02", 12, 3, .outOfRange("Jan")),
    Case("Oct 08-2025 Oct 12", 7, 4, .unexpected("2025")),
    Case("2025 Oct 8,Nov 3", 11, 3, .unexpected("Nov")),
    Case("Aug 20-Sep", 10, 0, .unexpectedEnd),
    Case("Aug-Sep 3", 4, 3, .unexpected("Sep")),
    Case("mo-fr", 0, 2, .misspelt("mo")),
    Case("Mo–Fr", 2, 1, .misspelt("–")),
    Case("🕌 Mo x", 0, 1, .unexpected("🕌")),
    Case("10:00-16:00/01:30", 11, 1, .unexpected("/")),
    Case("10:00", 5, 0, .unexpectedEnd),
    Case("week 0", 5, 1, .outOfRange("0")),
    Case("week 54", 5, 2, .outOfRange("54")),
    Case("week 1-53/0", 10, 1, .outOfRange("0")),
    Case("week", 4, 0, .unexpectedEnd),
    Case("week week 5", 5, 4, .unexpected("week")),
    Case(":week 2-54", 0, 1, .unexpected(":")),
    Case("2014-2012", 5, 4, .outOfRange("2012")),
    Case("2012 2013", 5, 4, .unexpected("2013")),
    Case("Jan 32", 4, 2, .outOfRange("32")),
    Case("Mo[6]", 3, 1, .outOfRange("6")),
    Case("Mo[0]", 3, 1, .outOfRange("0")),
    Case("Mo[1", 4, 0, .unexpectedEnd),
    Case("Mo[3-2]", 5, 1, .outOfRange("2")),
    Case("10:00-20:00 ||", 14, 0, .unexpectedEnd),
    Case("||", 0, 2, .unexpected("||")),
    Case("10:00-20:00 | closed", 12, 1, .unexpected("|")),
    Case("\"a\" \"b\"", 4, 3, .unexpected("\"b\"")),
    Case("(", 1, 0, .unexpectedEnd),
    Case("sunrise-(", 9, 0, .unexpectedEnd),
    Case("(sunrise-sunset", 9, 6, .unexpected("sunset")),
    Case("(sunrise+25:00)-12:00", 9, 5, .outOfRange("25:00")),
    Case("(27:00-", 1, 5, .unexpected("27:00")),
    Case("14:00-/", 6, 1, .unexpected("/")),
    Case("Mo off \"open", 7, 5, .unterminatedComment),
    Case("Mo off \"a\" \"b\"", 11, 3, .unexpected("\"b\"")),
    Case("Su -1 day", 4, 1, .unexpected("1")),
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
    #expect(error.reason == .misspelt("fr"))
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
