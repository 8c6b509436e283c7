import Foundation
import Testing

@testable import PlannerCommands

@Suite("planner report") struct ReportCommandTests {
  @Test("A page, a message, a calendar and a table for each organiser, day and language") func files() throws {
    let folder = try TemporaryFolder()
    let run = report(into: folder.path("out"))
    #expect(run.code == .done)
    #expect(run.output == "")
    let files = try contents(of: folder.path("out"))
    // Three organisers with two languages each, ten days, four formats; a calendar and a feed; a record; two of the run.
    #expect(files.count == 3 * 2 * (10 * 4 + 2) + 3 + 2)
    #expect(files["2025-10-10/supplier.ru.html"] != nil)
    #expect(files["calendars/mosque-committee.tg.ics"] != nil)
    #expect(files["index.html"] == nil)
  }

  @Test("Jobs, an interruption, a damaged file: always the bytes of an undisturbed run") func resumes() throws {
    let folder = try TemporaryFolder()
    #expect(report(into: folder.path("one"), "--jobs", "1", "--index").code == .done)
    let whole = try contents(of: folder.path("one"))
    #expect(report(into: folder.path("two"), "--jobs", "3", "--index").code == .done)
    #expect(differences(whole, try contents(of: folder.path("two"))) == [])

    // What a run leaves that was killed, and what happens to files afterwards.
    let out = folder.path("two")
    try Data("half".utf8).write(to: URL(fileURLWithPath: "\(out)/2025-10-09/.hotel.en.html.part"))
    try FileManager.default.removeItem(atPath: "\(out)/records/supplier.json")
    try FileManager.default.removeItem(atPath: "\(out)/2025-10-09/hotel.en.html")
    try Data("other".utf8).write(to: URL(fileURLWithPath: "\(out)/2025-10-08/mosque-committee.tg.txt"))
    try FileManager.default.removeItem(atPath: "\(out)/records/manifest.json")
    let again = report(into: out, "--index")
    #expect(again.errors.hasPrefix("3 organisers"))
    #expect(differences(whole, try contents(of: out)) == [])
    #expect(report(into: out, "--index").errors.contains("3 organisers were up to date"))
  }

  @Test("What is no longer asked for goes; what is somebody else's stays") func strays() throws {
    let folder = try TemporaryFolder()
    let out = folder.path("out")
    #expect(report(into: out, "--languages", "tg,ru,en", "--index").code == .done)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(out)/2025-10-09/mine.txt"))
    #expect(report(into: out, "--languages", "en").code == .done)
    let fresh = folder.path("fresh")
    #expect(report(into: fresh, "--languages", "en").code == .done)
    #expect(differences(try contents(of: out), try contents(of: fresh)) == ["2025-10-09/mine.txt"])
  }

  @Test("A folder of somebody else's, of another plan or edition, is refused without --force") func foreign() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.path("out") + "/letter.txt"))
    let refused = report(into: folder.path("out"))
    #expect(refused.code == .failure)
    #expect(refused.errors.contains("not ours, such as 'letter.txt'"))
    #expect(try contents(of: folder.path("out")).count == 1)
    #expect(report(into: folder.path("out"), "--force").code == .done)
    #expect(folder.text("out/letter.txt") == "mine")
    let restricted = report(into: folder.path("out"), "--edition", "restricted")
    #expect(restricted.code == .failure)
    #expect(restricted.errors.contains("holds the public reports of the plan 'dushanbe-2025'"))
  }

  @Test("A folder that cannot be made is an error in the system's words") func unwritable() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path("file")))
    let run = report(into: folder.path("file") + "/out")
    #expect(run.code == .failure)
    #expect(run.errors.contains("cannot create the folder") && run.errors.contains("Not a directory"))
  }

  @Test("Without weasyprint everything else is made, and a line says so") func noPrinter() throws {
    let folder = try TemporaryFolder()
    // The captured console has no PATH.
    let run = report(into: folder.path("pdf"), "--pdf")
    #expect(run.code == .done)
    #expect(run.errors.contains("no PDF is made: the program weasyprint is not there"))
    #expect(report(into: folder.path("plain")).code == .done)
    #expect(differences(try contents(of: folder.path("pdf")), try contents(of: folder.path("plain"))) == [])
  }

  @Test("The next version tells what has changed, counts up, and raises the calendar's sequence") func since() throws {
    let folder = try TemporaryFolder()
    #expect(report(into: folder.path("first"), "--as-of", "2025-10-04").code == .done)
    let next = report(into: folder.path("second"), "--since", folder.path("first"))
    #expect(next.code == .done)
    let page = try #require(folder.text("second/2025-10-11/supplier.ru.html"))
    #expect(page.contains("версия 2"))
    #expect(page.contains("было «можно», стало «сначала спросить»"))
    #expect(try #require(folder.text("second/2025-10-11/supplier.ru.ics")).contains("SEQUENCE:1"))
    let feed = try #require(folder.text("second/feeds/supplier.ru.atom"))
    #expect(feed.components(separatedBy: "<entry>").count == 3)
    #expect(report(into: folder.path("third"), "--since", folder.path("nothing")).code == .invalidInput)
    #expect(report(into: folder.path("first"), "--since", folder.path("first")).code == .usage)
  }

  @Test(
    "What the options lack is told",
    arguments: [
      (["--date", "tomorrow"], "is not a day"), (["--date", "2026-01-01"], "outside the plan's days"),
      (["--languages", "fr"], "no bulletins in 'fr'"), (["--shard", "4/3"], "no part of a whole"),
      (["--shard", "3"], "no part of a whole"), (["--jobs", "0"], "allowed are 1 to 256"),
      (["--organisers", "/nonexistent.csv"], "cannot read the organisers"),
    ])
  func options(words: [String], message: String) throws {
    let folder = try TemporaryFolder()
    let run = CommandRun(["report", CommandRun.sample, "-o", folder.path("out"), "--no-cache"] + words)
    #expect(run.code != .done)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }
}
