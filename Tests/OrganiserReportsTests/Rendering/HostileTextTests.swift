import ClosurePlanning
import OpeningHours
import Testing

@testable import OrganiserReports

/// Names that break what is careless: a page, a table, a calendar, a feed, a file system.
@Suite("Hostile names in every format") struct HostileTextTests {
  static let names = [
    "../../etc/passwd", "CON", String(repeating: "ш", count: 300), "\u{202E}gnitirw\u{202C} \u{200F}x",
    "<script>alert(1)</script>", "=HYPERLINK(\"http://x\",\"y\")", "a\" onmouseover=\"x",
    "a\nBEGIN:VEVENT\r\nb; c, d\\",
    "]]>&lt;", "\u{0}\u{7}\u{1B}[31m", "@SUM(1)", "e\u{0301}\u{0301}\u{0301}",
  ]

  private func files(_ name: String) throws -> [ReportMaker.File] {
    let sample = try ReportSample { plan in
      for index in plan.venues.indices { plan.venues[index].names = LocalizedText(["": "\(name) \(index)"]) }
      for index in plan.announcements.indices {
        plan.announcements[index].authority = name
        plan.announcements[index].contact = name
        plan.announcements[index].excerpt = name
        plan.announcements[index].url = "javascript:alert('\(index)')"
      }
    }
    var organiser = sample.organiser("supplier")
    organiser.id = name
    organiser.names = LocalizedText(["": name])
    organiser.contact = name
    // The plan itself could not be written down with such ids: only the organiser has one.
    let answers = try sample.solver.answers(for: organiser, on: [ReportSample.october(10)])
    let composer = BulletinComposer(plan: sample.plan, answers: answers, version: ReportVersion(number: 1, hash: "0"))
    let bulletin = composer.bulletin(of: ReportSample.october(10), in: .english)
    let paths = ReportPaths(organiser: organiser.id)
    var calendar = CalendarText(name: name, sequence: 0, stamp: Instant(secondsSince1970: 0))
    calendar.add(bulletin)
    let entry = ReportRecord.Entry(
      version: ReportVersion(number: 1, hash: "0"), updated: Instant(secondsSince1970: 0), lines: ["en": [name]])
    let feed = ChangeFeed(
      planID: "p", organiser: organiser, language: .english, entries: [entry], paths: paths,
      days: [ReportSample.october(10)])
    let index = ReportIndex(
      plan: sample.plan, days: [ReportSample.october(10)],
      rows: [.init(organiser: organiser, files: [paths.bulletin(ReportSample.october(10), .english, "html")])])
    return [
      .init(path: paths.bulletin(ReportSample.october(10), .english, "html"), bytes: HTMLBulletin(bulletin).bytes()),
      .init(path: paths.bulletin(ReportSample.october(10), .english, "txt"), bytes: MessageText(bulletin).bytes()),
      .init(path: paths.bulletin(ReportSample.october(10), .english, "ics"), bytes: calendar.finished()),
      .init(path: paths.bulletin(ReportSample.october(10), .english, "csv"), bytes: VenueTable(bulletin).bytes()),
      .init(path: paths.feed(.english), bytes: feed.bytes()), .init(path: "index.html", bytes: index.bytes()),
    ]
  }

  @Test("Nothing breaks out", arguments: names) func harmless(name: String) throws {
    for file in try files(name) {
      let text = file.bytes.text
      #expect(
        !file.path.contains("..") && file.path.utf8.count < 120 && file.path.utf8.allSatisfy { $0 > 32 && $0 < 127 })
      #expect(
        !text.unicodeScalars.contains { SafeText.isHarmful($0) && $0 != "\n" && $0 != "\r" && $0 != "\t" },
        "\(file.path)")
      if file.path.hasSuffix(".html") || file.path.hasSuffix(".atom") {
        #expect(!text.contains("<script"))
        #expect(!text.contains(" onmouseover=\""))
        #expect(!text.contains("href=\"javascript:"))
      }
      if file.path.hasSuffix(".txt") {
        #expect(text.split(separator: "\n").count <= MessageText.mostLines)
      }
      if file.path.hasSuffix(".csv") {
        for field in text.split(whereSeparator: { $0 == "," || $0 == "\n" || $0 == "\r\n" }) {
          let start = field.drop { $0 == "\"" }.unicodeScalars.first
          #expect(start.map { !"=+-@".unicodeScalars.contains($0) } ?? true, "\(field)")
        }
      }
      if file.path.hasSuffix(".ics") {
        let starts = text.components("\r\n").count { $0 == "BEGIN:VEVENT" }
        let ends = text.components("\r\n").count { $0 == "END:VEVENT" }
        #expect(starts == ends && starts > 0)
      }
    }
  }

  @Test("Ids that differ have files that differ") func apart() {
    let parts = Set(Self.names.map { FileNamePart(id: $0).text })
    #expect(parts.count == Self.names.count)
  }
}

extension String {
  /// The parts between separators, which may be several characters long.
  func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
