import Foundation
import Testing

@testable import PlannerCommands

@Suite("planner confirm") struct ConfirmCommandTests {
  private let folder: TemporaryFolder
  private let path: String
  private let before: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("plan.xml")
    before = try String(contentsOfFile: CommandRun.sample, encoding: .utf8)
    try before.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func confirm(_ words: String..., venue: String = "mehrgon") -> CommandRun {
    CommandRun(["confirm", path, venue, "-d", "2025-10-09", "--said", "2025-10-08T18:00"] + words)
  }

  private func plan() -> CommandRun {
    CommandRun("plan", path, "--map", CommandRun.map, "-d", "2025-10-09")
  }

  @Test("Adds one announcement and keeps every other byte; the next plan shows it") func adds() throws {
    #expect(plan().verdicts["mehrgon"] == "ask first")
    let confirm = confirm("--open", "--hours", "00:00-14:00", "--note", "till <two>, said \"Ali\" & sons")
    #expect(confirm.code == .done)
    #expect(confirm.errors == "\(path): added confirmation-mehrgon-2025-10-09\n")
    let after = try #require(folder.text("plan.xml"))
    let start = try #require(zip(before.utf8, after.utf8).enumerated().first { $0.element.0 != $0.element.1 }?.offset)
    let added = after.utf8.count - before.utf8.count
    #expect(Array(after.utf8.prefix(start)) + Array(after.utf8.dropFirst(start + added)) == Array(before.utf8))
    #expect(folder.names == ["plan.xml"])
    let plan = plan()
    #expect(plan.verdicts["mehrgon"] == "part of the day")
    let row = plan.rows.first { $0[2] == "mehrgon" }
    #expect(row?[4].hasPrefix("00:00–14:00 for certain") == true)
  }

  @Test("Open all day settles it, closed too") func wholeDays() {
    #expect(confirm("--open").code == .done)
    #expect(plan().verdicts["mehrgon"] == "usable")
    #expect(confirm("--closed", venue: "evropa").code == .done)
    #expect(plan().verdicts["evropa"] == "closed")
  }

  @Test("A second word on one day gets an id of its own") func second() {
    #expect(confirm("--open").code == .done)
    #expect(confirm("--closed", "--by", "the guard").errors.contains("added confirmation-mehrgon-2025-10-09-2"))
    #expect(CommandRun("check", path, "--map", CommandRun.map).code == .done)
  }

  @Test("What is wrong is refused and the plan stays as it was")
  func refusals() throws {
    let cases: [([String], ExitCode, String)] = [
      (["mehrgn", "--open"], .invalidInput, "did you mean 'mehrgon'?"),
      (["mehrgon"], .usage, "open or closed?"),
      (["mehrgon", "--open", "--closed"], .usage, "open or closed?"),
      (["mehrgon", "--open", "--hours", "mornings"], .usage, "write them as 08:00-14:00"),
      (["mehrgon", "--open", "--by", ""], .usage, "option '--by' is empty"),
      (["mehrgon", "--open", "--by", " \u{A0}"], .usage, "option '--by' is empty"),
      (["mehrgon", "--open", "--note", ""], .usage, "option '--note' is empty"),
      (["mehrgon", "--open", "--note", "a\u{1}b"], .usage, "option '--note' holds the character U+0001"),
      (["mehrgon", "--open", "--note", "a\nb"], .usage, "write it on one line"),
      (["mehrgon", "--open", "--note", "a\u{FFFE}b"], .usage, "the character U+FFFE"),
      (["mehrgon", "--open", "--by", "the\u{202E}guard"], .usage, "option '--by' holds the character U+202E"),
      (["mehrgon", "--open", "--by", "the\u{9B}guard"], .usage, "option '--by' holds the character U+009B"),
    ]
    for (words, code, message) in cases {
      let run = CommandRun(
        ["confirm", path] + words.prefix(1) + ["-d", "2025-10-09", "--said", "2025-10-08T18:00"] + words.dropFirst())
      #expect(run.code == code, "\(words)")
      #expect(run.errors.contains(message), "\(words): \(run.errors)")
    }
    let outside = CommandRun("confirm", path, "mehrgon", "-d", "2026-01-01", "--said", "2025-10-08", "--open")
    #expect(outside.code == .invalidInput)
    #expect(CommandRun("confirm", path, "mehrgon", "-d", "2025-10-09", "--said", "late", "--open").code == .usage)
    #expect(folder.text("plan.xml") == before)
    #expect(folder.names == ["plan.xml"])
  }
}
