import Foundation
import Testing

@testable import PlannerCommands

/// Nothing that a user has is destroyed by a slip on the command line, or by two runs at once.
@Suite("What is written where") struct OutputSafetyTests {
  private let folder: TemporaryFolder
  private let plan: String

  init() throws {
    folder = try TemporaryFolder()
    plan = folder.path("plan.xml")
    try TestPlan().text.write(toFile: plan, atomically: true, encoding: .utf8)
  }

  private func plan(_ outputs: String...) -> CommandRun {
    CommandRun(["plan", plan, "-d", "2025-10-09"] + outputs.flatMap { ["-o", $0] })
  }

  @Test("A plan is not overwritten with its result, nor through a link") func ownPlan() throws {
    let link = folder.path("link.xml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: plan)
    for output in [plan, link, folder.path("./plan.xml")] {
      let run = plan(output)
      #expect(run.code == .usage)
      #expect(run.errors.contains("is a file that is being read"))
      #expect(run.output == "")
    }
    #expect(folder.text("plan.xml") == TestPlan().text)
  }

  @Test("A map is not overwritten either") func ownMap() throws {
    let map = folder.path("map.osm")
    try FileManager.default.copyItem(atPath: CommandRun.map, toPath: map)
    try FileManager.default.createSymbolicLink(atPath: folder.path("map.kml"), withDestinationPath: map)
    let run = CommandRun("plan", plan, "-d", "2025-10-09", "--map", map, "-o", folder.path("map.kml"))
    #expect(run.code == .usage)
    #expect(try Data(contentsOf: URL(fileURLWithPath: map)) == Data(contentsOf: URL(fileURLWithPath: CommandRun.map)))
  }

  @Test("A new plan does not replace its own map, however the map is called") func newOverItsMap() throws {
    let map = folder.path("map.osm")
    try FileManager.default.copyItem(atPath: CommandRun.map, toPath: map)
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.xml"), withDestinationPath: map)
    try FileManager.default.linkItem(atPath: map, toPath: folder.path("hard.xml"))
    for output in ["map.osm", "./map.osm", "link.xml", "hard.xml"] {
      let run = CommandRun(
        "new", "Dushanbe", "--zone", "Asia/Dushanbe", "--from", "2026-08-10", "--map", map, "-o", folder.path(output),
        "--force")
      #expect(run.code == .usage)
      #expect(run.errors.contains("is a file that is being read"), "\(run.errors)")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: map)) == Data(contentsOf: URL(fileURLWithPath: CommandRun.map)))
  }

  @Test("One file cannot be two outputs, whatever leads to it") func twice() throws {
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: false)
    for (link, target) in [
      ("in2", "in"), ("soft.kml", "in/a.kml"), ("softer.kml", "soft.kml"), ("old2.kml", "old.kml"),
    ] {
      symlink(target, folder.path(link))
    }
    try "old".write(toFile: folder.path("old.kml"), atomically: false, encoding: .utf8)
    try FileManager.default.linkItem(atPath: folder.path("old.kml"), toPath: folder.path("hard.kml"))
    for (first, second) in [
      ("a.kml", "./a.kml"), ("a.kml", "in/../a.kml"), ("in/a.kml", "in2/a.kml"), ("in/a.kml", "soft.kml"),
      ("softer.kml", "in2/a.kml"), ("old.kml", "old2.kml"), ("old.kml", "hard.kml"),
    ] {
      let run = plan(folder.path(first), folder.path(second))
      #expect(run.code == .usage, "\(first), \(second): \(run.errors)")
      #expect(run.errors.contains("'\(folder.path(second))' would be written twice"), "\(run.errors)")
      #expect(run.output == "")
    }
    #expect(folder.text("old.kml") == "old")
    #expect(folder.names == ["hard.kml", "in", "in2", "old.kml", "old2.kml", "plan.xml", "soft.kml", "softer.kml"])
    #expect(folder.text("in/a.kml") == nil)
  }

  @Test("Names that only look alike are two files") func alike() {
    // Composed and decomposed: equal as strings, different to the system.
    let run = plan(folder.path("caf\u{E9}.kml"), folder.path("cafe\u{301}.kml"))
    #expect(run.code == .done, "\(run.errors)")
    #expect(folder.names.count == 3)
  }

  /// An output that cannot be, and what is said of it.
  struct BadOutput: CustomTestStringConvertible {
    let name: String
    let message: String
    var help: String?
    var testDescription: String { name.count > 40 ? "a long name" : name }
  }

  @Test(
    "An output that cannot be written stops the others",
    arguments: [
      BadOutput(name: "missing/b.json", message: "No such file", help: "create it first"),
      BadOutput(name: "folder.kml", message: "Is a directory", help: "name a file in it"),
      BadOutput(name: "to-folder.kml", message: "Is a directory", help: "name a file in it"),
      BadOutput(name: "plan.xml/b.json", message: "Not a directory"),
      BadOutput(name: "loop.kml", message: "Too many levels of symbolic links", help: "in a circle"),
      BadOutput(name: "to-nowhere.kml", message: "No such file", help: "create it first"),
      BadOutput(name: String(repeating: "n", count: 300) + ".kml", message: "File name too long"),
    ])
  func allOrNothing(bad: BadOutput) throws {
    try FileManager.default.createDirectory(atPath: folder.path("folder.kml"), withIntermediateDirectories: false)
    symlink("folder.kml", folder.path("to-folder.kml"))
    symlink("loop.kml", folder.path("loop.kml"))
    symlink("missing/b.kml", folder.path("to-nowhere.kml"))
    let run = plan(folder.path("a.kml"), folder.path(bad.name))
    #expect(run.code == .failure)
    #expect(run.output == "")
    #expect(run.errors.contains(bad.message), "\(run.errors)")
    if let help = bad.help { #expect(run.errors.contains(help), "\(run.errors)") }
    #expect(folder.names == ["folder.kml", "loop.kml", "plan.xml", "to-folder.kml", "to-nowhere.kml"])
  }

  @Test("What may not be written stops the others", .enabled(if: geteuid() != 0, "root may write anything"))
  func notAllowed() throws {
    try "old".write(toFile: folder.path("old.kml"), atomically: false, encoding: .utf8)
    chmod(folder.path("old.kml"), 0o400)
    #expect(plan(folder.path("a.kml"), folder.path("old.kml")).code == .failure)
    #expect(folder.names == ["old.kml", "plan.xml"])
  }

  @Test("A new plan does not take an old one's place unasked") func new() {
    let words = ["new", "Vaduz", "--zone", "Europe/Vaduz", "--from", "2026-08-10", "-o", plan]
    let run = CommandRun(words)
    #expect(run.code == .usage)
    #expect(run.errors.contains("--force"))
    #expect(folder.text("plan.xml") == TestPlan().text)
    symlink(plan, folder.path("link.xml"))
    #expect(CommandRun(words.dropLast() + [folder.path("link.xml")]).code == .usage)
    #expect(CommandRun(words.dropLast() + ["/dev/null"]).code == .done)
    #expect(CommandRun(words.dropLast() + [folder.path]).code == .failure)
    #expect(CommandRun(words + ["--force"]).code == .done)
    #expect(folder.text("plan.xml")?.contains("Vaduz") == true)
  }

  @Test("Confirmations written down at once are all kept") func atOnce() async {
    await withTaskGroup(of: ExitCode.self) { group in
      for hour in 10..<16 {
        let plan = plan
        group.addTask {
          CommandRun("confirm", plan, "market", "-d", "2025-10-09", "--open", "--said", "2025-10-08T\(hour):00").code
        }
      }
      for await code in group { #expect(code == .done) }
    }
    let text = folder.text("plan.xml") ?? ""
    #expect(text.components(separatedBy: "<announcement id=\"confirmation-").count - 1 == 6)
  }

  @Test("JSON spells out what would reorder or move a terminal's text") func invisible() throws {
    var spoilt = TestPlan()
    spoilt.venues = "<venue id=\"market\" kind=\"market\"><name>Mar\u{202E}ket\u{9B}31m</name></venue>"
    try spoilt.text.write(toFile: plan, atomically: true, encoding: .utf8)
    let run = CommandRun("plan", plan, "-d", "2025-10-09", "--json")
    #expect(run.code == .done)
    #expect(run.output.contains("Mar\\u202eket\\u009b31m"))
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect("\(json)".unicodeScalars.contains("\u{202E}"))
  }

  @Test("Nobody is told that the plan has: nothing") func noOrganisers() {
    let run = CommandRun("plan", plan, "-d", "2025-10-09", "--organiser", "nosuch")
    #expect(run.code == .usage)
    #expect(run.errors.contains("it has none"))
  }

  @Test("A mode given twice counts once") func modes() {
    #expect(CommandRun("plan", plan, "-d", "2025-10-09", "-m", "car", "-m", "car").output.contains("anyone, car ·"))
  }
}
