import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

@Suite struct IndexCacheTests {
  private func plan(_ options: [String], environment: [String: String]) -> (
    code: ExitCode, output: String, errors: String
  ) {
    let (console, output, errors) = Console.capturing(environment: environment)
    let code = PlannerTable.program.run(
      ["plan", CommandRun.sample, "--date", "2025-10-09"] + options, console: console)
    return (code, output.text, errors.text)
  }

  @Test func theIndexIsKeptUsedAndMadeAnewWhenDamaged() throws {
    let cache = try temporaryDirectory().path
    let folder = cache + "/planner"
    let environment = ["XDG_CACHE_HOME": cache]
    let first = plan([], environment: environment)
    #expect(first.code == .done)
    #expect(!first.errors.contains("index"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files.map { ($0 as NSString).pathExtension }.sorted() == ["map", "order"])
    #expect(plan([], environment: environment) == first)

    // The map with its graph, and the order of its nodes.
    for name in files {
      let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
      let whole = try Data(contentsOf: file)
      try whole.prefix(whole.count / 2).write(to: file)
      let third = plan([], environment: environment)
      #expect(third.code == .done && third.output == first.output)
      #expect(third.errors.contains("note: the map's index was cut short and was made anew"))
      // It is said once: the file is whole again.
      #expect(try Data(contentsOf: file) == whole)
      #expect(plan([], environment: environment) == first)
    }
  }

  @Test func noCacheTouchesNothing() throws {
    let cache = try temporaryDirectory().path
    let run = plan(["--no-cache"], environment: ["XDG_CACHE_HOME": cache])
    #expect(run.code == .done)
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache).isEmpty)
    #expect(plan([], environment: [:]).output == run.output)
  }

  @Test func aFolderThatCannotBeWrittenIsNoError() throws {
    let place = try temporaryDirectory().appendingPathComponent("file")
    try Data().write(to: place)
    let run = plan([], environment: ["XDG_CACHE_HOME": place.path])
    #expect(run.code == .done)
    #expect(run.errors.components(separatedBy: "note: the map's index could not be kept: Not a directory").count == 2)
  }

  @Test func theFolderFollowsTheSpecification() throws {
    guard case .command(let command) = try PlannerTable.table.parse(["plan", "x.xml", "--date", "2025-10-09"]) else {
      Issue.record("no command")
      return
    }
    func folder(_ environment: [String: String]) -> String? {
      IndexCache(command: command, console: Console.capturing(environment: environment).console).folder
    }
    #expect(folder(["XDG_CACHE_HOME": "/x", "HOME": "/h"]) == "/x/planner")
    #expect(folder(["XDG_CACHE_HOME": "relative", "HOME": "/h"]) == "/h/.cache/planner")
    #expect(folder(["XDG_CACHE_HOME": "", "HOME": "/h"]) == "/h/.cache/planner")
    #expect(folder([:]) == nil)
  }
}
