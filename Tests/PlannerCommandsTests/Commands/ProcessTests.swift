import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

/// The built command as a process.
@Suite(
  "The command as a process",
  .enabled(if: BuiltTool.planner != nil, "the command is not built beside the tests: swift build"))
struct ProcessTests {
  @Test("UTF-8 comes out whole under the C locale", arguments: ["C", "POSIX", "tg_TJ.KOI8-T"]) func locale(name: String)
    throws
  {
    let planner = try #require(BuiltTool.planner)
    let run = try BuiltTool.run(
      planner, ["explain", CommandRun.sample, "korvon", "-d", "2025-10-11"],
      environment: ["LANG": name, "LC_ALL": name])
    #expect(run.status == 0)
    #expect(run.output == CommandRun("explain", CommandRun.sample, "korvon", "-d", "2025-10-11").output)
    #expect(run.output.contains("не будут работать"))
  }

  @Test("The exit status is the command's") func status() throws {
    let planner = try #require(BuiltTool.planner)
    #expect(try BuiltTool.run(planner, []).status == CommandRun([]).code.rawValue)
    #expect(try BuiltTool.run(planner, ["--nonsense"]).status == 2)
    #expect(try BuiltTool.run(planner, ["check", "/nonexistent/plan.xml"]).status == 1)
  }

  @Test("A reader that goes away is no error", arguments: ["head -n 1", "true"]) func closedPipe(reader: String) throws
  {
    let planner = try #require(BuiltTool.planner)
    let script = "\"$0\" days \"$1\" | \(reader); echo ${PIPESTATUS[0]}"
    guard let bash = BuiltTool.outside("bash") else { return }
    let run = try BuiltTool.run(bash, ["-c", script, planner, CommandRun.sample])
    #expect(run.output.hasSuffix("0\n"))
    #expect(run.errors == "")
  }

  @Test("Ctrl-C at any moment leaves the old file or the new one, and nothing beside it")
  func interrupt() throws {
    let planner = try #require(BuiltTool.planner)
    let folder = try TemporaryFolder()
    let streams = try TemporaryFolder()
    let output = folder.path("day.kmz")
    var reference: Data?
    for milliseconds in [0, 5, 20, 50, 100, 200, 400, 5000] {
      try? FileManager.default.removeItem(atPath: output)
      let process = try BuiltTool.start(
        planner, ["plan", CommandRun.sample, "-d", "2025-10-09", "-o", output], streams: streams)
      let deadline = Date(timeIntervalSinceNow: Double(milliseconds) / 1000)
      while process.isRunning, Date() < deadline { usleep(1000) }
      process.interrupt()
      process.waitUntilExit()
      #expect(folder.names.isEmpty || folder.names == ["day.kmz"], "after \(milliseconds) ms")
      guard let bytes = FileManager.default.contents(atPath: output) else { continue }
      #expect(reference == nil || reference == bytes)
      reference = bytes
    }
  }
}
