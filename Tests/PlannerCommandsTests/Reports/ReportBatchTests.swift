import Foundation
import Testing

@testable import PlannerCommands

@Suite("Batches of reports") struct ReportBatchTests {
  /// Names and ids that break what is careless; a comma and quotation marks are CSV's own.
  static let hostile = """
    id,name,languages,lat,lon,modes,kinds,lead-time
    ../../etc,../../etc/passwd,en,38.5180,68.7623,car,market,6h
    CON,CON,ru,38.5180,68.7623,car,market,
    \(String(repeating: "ш", count: 300)),\(String(repeating: "ш", count: 300)),tg,38.5180,68.7623,car,market,
    \u{202E}gnitirw,\u{202E}gnitirw\u{200F},en,38.5180,68.7623,car,market,
    <script>,<script>alert(1)</script>,en,38.5180,68.7623,car,market,
    "=HYPERLINK(""http://x"",""y"")","=HYPERLINK(""http://x"",""y"")",en,38.5180,68.7623,car,market,
    nowhere,Nobody is of interest,en,,,foot,stadium,
    """

  private func table(_ text: String, in folder: TemporaryFolder) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("list.csv")))
    return folder.path("list.csv")
  }

  @Test("Hostile ids stay in the folder, and in no format break out") func hostileTable() throws {
    let folder = try TemporaryFolder()
    let run = report(
      into: folder.path("a/out"), "--organisers", try table(Self.hostile, in: folder), "--index", "-d", "2025-10-09")
    #expect(run.code == .done, "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("etc")))
    let files = try contents(of: folder.path("a/out"))
    #expect(files.keys.count { $0.hasSuffix(".html") } == 8)
    for (name, bytes) in files {
      #expect(name.utf8.allSatisfy { $0 > 32 && $0 < 127 } && !name.contains(".."))
      let text = String(decoding: bytes, as: UTF8.self)
      if name.hasSuffix(".html") || name.hasSuffix(".atom") { #expect(!text.contains("<script")) }
      if name.hasSuffix(".csv") { #expect(!text.contains(",=") && !text.contains("\"=HYPER")) }
    }
  }

  @Test("An organiser beyond the map does not stop the others: status 5, and a list") func partly() throws {
    let folder = try TemporaryFolder()
    let list = """
      id,lat,lon,modes,kinds
      here,38.5180,68.7623,car,market
      beyond,41.15,-8.61,car,market
      there,38.5910,68.7868,foot,mosque
      """
    let run = report(into: folder.path("out"), "--organisers", try table(list, in: folder), "-d", "2025-10-09")
    #expect(run.code == .partlyFailed)
    #expect(run.errors.contains("1 failed:\n  beyond: the origin lies beyond the map"))
    let files = try contents(of: folder.path("out"))
    #expect(files["2025-10-09/here.en.html"] != nil && files["2025-10-09/there.en.html"] != nil)
    #expect(!files.keys.contains { $0.contains("beyond") })
    #expect(try #require(folder.text("out/records/manifest.json")).contains("\"beyond\""))
  }

  @Test(
    "What is wrong with a table is told at its place",
    arguments: [
      ("name\nx\n", "1:1: error: the table has no column 'id'"),
      ("id,lat,lon\na,95,1\n", "2:3: error: this is no place"),
      ("id\na\na\n", "3:1: error: this organiser is also in line 2"),
      ("id,venues\na,nothere\n", "2:3: error: the plan has no venue 'nothere'"),
      ("id,modes\na,swim\n", "2:3: error: 'swim' is not known here"), ("id,lead-time\na,soon\n", "2:3: error:"),
      ("id,hours\na,25:99\n", "2:3: error:"), ("id\n", "1:1: error: the table has no rows"),
      ("id,name\na\n", "2:1: error: the row has 1 fields"), ("id\n\"a\n", "a quotation mark is not closed"),
    ])
  func badTable(text: String, message: String) throws {
    let folder = try TemporaryFolder()
    let run = report(into: folder.path("out"), "--organisers", try table(text, in: folder))
    #expect(run.code == .invalidInput)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test("Shards together, and a run that closes them, are the run of one machine") func shards() throws {
    let folder = try TemporaryFolder()
    #expect(report(into: folder.path("whole"), "--index").code == .done)
    for shard in ["1/2", "2/2"] { #expect(report(into: folder.path("parts"), "--shard", shard).code == .done) }
    #expect(report(into: folder.path("parts"), "--index").errors.contains("3 organisers were up to date"))
    #expect(differences(try contents(of: folder.path("whole")), try contents(of: folder.path("parts"))) == [])
  }

  @Test("Jobs, a line each: the same files, an answer for each line") func jobs() throws {
    let folder = try TemporaryFolder()
    #expect(report(into: folder.path("whole")).code == .done)
    let list = CommandRun("report", CommandRun.sample, "-o", folder.path("out"), "--list-jobs", "--no-cache")
    #expect(
      list.output == "{\"organiser\":\"mosque-committee\"}\n{\"organiser\":\"supplier\"}\n{\"organiser\":\"hotel\"}\n")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    let lines = list.output + "nonsense\n\n{\"organiser\":\"nobody\"}\n"
    try Data(lines.utf8).write(to: URL(fileURLWithPath: folder.path("jobs")))
    let run = report(into: folder.path("out"), "--jobs-file", folder.path("jobs"))
    #expect(run.code == .partlyFailed)
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == 5)
    #expect(answers[0].contains("\"ok\":true") && answers[0].contains("2025-10-09/mosque-committee.tg.html"))
    #expect(answers[3].contains("line 4 is no job") && answers[4].contains("no organiser of this id"))
    #expect(report(into: folder.path("out")).errors.contains("3 organisers were up to date"))
    #expect(differences(try contents(of: folder.path("whole")), try contents(of: folder.path("out"))) == [])
  }
}
