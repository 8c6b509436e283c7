import OpeningHours
import Testing

@testable import OrganiserReports

@Suite("Messages") struct MessageTextTests {
  @Test("At most eight lines, for every organiser, day and language") func short() throws {
    let sample = try ReportSample()
    for organiser in sample.plan.organisers {
      for day in 6...15 {
        for language in BulletinLanguage.allCases {
          let lines = MessageText(try sample.bulletin(organiser, day, language)).lines()
          #expect((4...8).contains(lines.count))
          #expect(lines.allSatisfy { $0.count <= MessageText.longestLine })
          #expect(lines.last == language.phrasebook.headings.caution)
        }
      }
    }
  }

  @Test("The reviewed message of 10 October") func reviewed() throws {
    let sample = try ReportSample()
    let lines = MessageText(try sample.bulletin(sample.organiser("supplier"), 10)).lines()
    #expect(
      lines == [
        "Dushanbe, Friday 10 October 2025 — Market supplier: Of your 19 venues 13 are closed and 6 must be asked about first.",
        "Closed: Korvon, Korvon-Plus, Khovaron, 2729, Kushoniyon +8 to 10 October",
        "Ask first: Sakhovat, Mehrgon, 46 mkr market, Tojikiston shopping centre, Evropa, Siyoma Mall",
        "Roads: Rudaki Avenue, Ismoili Somoni Avenue and 7 more: closed, 8–12 October, hours not announced (possible); Dushanbe–Chanak road: open, but stopped as need arises, allow 30 min (assumed), 8–10 October, hours not announced; +2",
        "Do: By 9 October, 16:30: Ask Mayor's office and city police: which markets and shopping centres are closed on 10 October besides those named?",
        "Later: from Mon 13: 18 can be used",
        "Valid until 10 October, 24:00 or the next version; notices read to 8 October.",
        "Officers on the spot overrule this.",
      ])
  }
}
