import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

@Suite(
  "planner report as a process",
  .enabled(if: BuiltTool.planner != nil, "the command is not built beside the tests: swift build"))
struct ReportProcessTests {
  private let words = ["report", CommandRun.sample, "--index", "--languages", "tg,ru,en", "--no-cache"]

  /// Catches a record that vouches for files which are not there, and halves that are taken for wholes.
  @Test("Killed at twenty random moments and run again, the result is that of an undisturbed run") func killed() throws
  {
    let planner = try #require(BuiltTool.planner)
    let folder = try TemporaryFolder()
    let start = ContinuousClock.now
    #expect(try BuiltTool.run(planner, words + ["-o", folder.path("whole")]).status == 0)
    let whole = try contents(of: folder.path("whole"))
    let length =
      Double((ContinuousClock.now - start).components.attoseconds) * 1e-18
      + Double((ContinuousClock.now - start).components.seconds)
    var generator = SeededGenerator(seed: 20)
    var killed = 0
    for round in 0..<20 {
      let streams = try TemporaryFolder()
      let process = try BuiltTool.start(planner, words + ["-o", folder.path("out")], streams: streams)
      Thread.sleep(forTimeInterval: Double.random(in: 0...length, using: &generator))
      if process.isRunning { killed += 1 }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      // Every other time the next kill meets what this one left; else start anew.
      guard round % 4 == 3 else { continue }
      #expect(try BuiltTool.run(planner, words + ["-o", folder.path("out")]).status == 0)
      #expect(differences(whole, try contents(of: folder.path("out"))) == [], "round \(round), seed 20")
      try FileManager.default.removeItem(atPath: folder.path("out"))
    }
    #expect(killed > 5, "the moments are spread over the run")
  }

  @Test("A disk that is full is an error in the system's words, and leaves no half file in place") func full() throws {
    let planner = try #require(BuiltTool.planner)
    guard let bash = BuiltTool.outside("bash") else { return }
    let folder = try TemporaryFolder()
    // Files of more than eight kilobytes cannot be written: what a quota or a full disk does to some of them.
    let script = "ulimit -f 8; exec \"$0\" \"$@\""
    let run = try BuiltTool.run(bash, ["-c", script, planner] + words + ["-o", folder.path("out")])
    #expect(run.status == 1)
    #expect(run.errors.contains("cannot write '") && run.errors.contains("File too large"))
    for (name, bytes) in try contents(of: folder.path("out")) where name.hasSuffix(".html") {
      #expect(String(decoding: bytes.suffix(8), as: UTF8.self) == "</html>\n")
    }
    #expect(try BuiltTool.run(planner, words + ["-o", folder.path("out")]).status == 0)
  }

  @Test(
    "PDFs have two pages and the same bytes twice",
    .enabled(if: BuiltTool.outside("weasyprint") != nil, "weasyprint is not installed"))
  func pdf() throws {
    let planner = try #require(BuiltTool.planner)
    let folder = try TemporaryFolder()
    let day = ["report", CommandRun.sample, "--languages", "tg", "-d", "2025-10-10", "--pdf", "--no-cache"]
    for name in ["one", "two"] {
      let run = try BuiltTool.run(
        planner, day + ["-o", folder.path(name)], environment: ["TZ": name == "one" ? "UTC" : "Asia/Tokyo"])
      #expect(run.status == 0, "\(run.errors)")
    }
    let files = try contents(of: folder.path("one"))
    #expect(files.keys.count { $0.hasSuffix(".pdf") } == 3)
    #expect(differences(files, try contents(of: folder.path("two"))) == [])
    guard let pdftotext = BuiltTool.outside("pdftotext") else { return }
    let text = try BuiltTool.run(pdftotext, ["-layout", folder.path("one/2025-10-10/mosque-committee.tg.pdf"), "-"])
      .output
    // The letters that fonts without Tajik lack.
    #expect(text.contains("Масҷиди Ҳоҷӣ Яъқуб") && text.contains("ҷумъа") || text.contains("Ҷумъа"))
    #expect(text.components(separatedBy: "\u{0C}").count == 3)
  }
}
