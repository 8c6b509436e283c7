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

  @Test("One file cannot be two outputs") func twice() {
    let run = plan(folder.path("a.kml"), folder.path("./a.kml"))
    #expect(run.code == .usage)
    #expect(folder.text("a.kml") == nil)
  }

  @Test("An output that cannot be written stops the others") func allOrNothing() {
    let run = plan(folder.path("a.kml"), folder.path("missing/b.json"))
    #expect(run.code == .failure)
    #expect(run.output == "")
    #expect(folder.text("a.kml") == nil)
  }

  @Test("A new plan does not take an old one's place unasked") func new() {
    let words = ["new", "Vaduz", "--zone", "Europe/Vaduz", "--from", "2026-08-10", "-o", plan]
    let run = CommandRun(words)
    #expect(run.code == .usage)
    #expect(run.errors.contains("--force"))
    #expect(folder.text("plan.xml") == TestPlan().text)
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
