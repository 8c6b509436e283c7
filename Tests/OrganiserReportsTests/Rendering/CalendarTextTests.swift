import OpeningHours
import Testing

@testable import OrganiserReports

@Suite("Calendars") struct CalendarTextTests {
  private func calendar(_ day: Int, sequence: Int = 0, _ language: BulletinLanguage = .tajik) throws -> [String] {
    let sample = try ReportSample()
    var calendar = CalendarText(name: "c", sequence: sequence, stamp: Instant(secondsSince1970: 0))
    calendar.add(try sample.bulletin(sample.organiser("supplier"), day, language))
    return calendar.finished().text.components("\r\n")
  }

  @Test("Lines are folded at 75 octets and unfold to the whole text") func folded() throws {
    let lines = try calendar(10)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.hasPrefix(" ") })
    #expect(lines.last == "")
    let whole = lines.joined(separator: "\r\n").replacing("\r\n ", with: "")
    #expect(whole.contains("SUMMARY:✕ Бозори Корвон: баста"))
  }

  @Test("All-day entries end on the next day, which is not part of them") func exclusiveEnd() throws {
    let lines = try calendar(10)
    #expect(lines.count { $0 == "DTSTART;VALUE=DATE:20251010" } == 19)
    #expect(lines.count { $0 == "DTEND;VALUE=DATE:20251011" } == 19)
  }

  @Test("The next version has the same identities and a higher sequence; identities differ by day") func identities()
    throws
  {
    func identities(_ lines: [String]) -> [String] { lines.filter { $0.hasPrefix("UID:") } }
    let (first, second) = (try calendar(10), try calendar(10, sequence: 1, .english))
    #expect(identities(first) == identities(second))
    #expect(Set(identities(first)).count == identities(first).count)
    #expect(Set(identities(first)).isDisjoint(with: identities(try calendar(9))))
    #expect(second.contains("SEQUENCE:1") && !second.contains("SEQUENCE:0"))
  }
}
