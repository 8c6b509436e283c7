import Foundation
import Testing

@testable import PlannerCommands

@Suite("planner plan") struct PlanCommandTests {
  private static let day = ["plan", CommandRun.sample, "--date", "2025-10-09"]

  private func run(_ words: String..., isTerminal: Bool = false, width: Int = 80) -> CommandRun {
    CommandRun(Self.day + words, isTerminal: isTerminal, width: width)
  }

  @Test("The reviewed table of the sample day, at 80 columns") func table() throws {
    let plan = run(isTerminal: true)
    #expect(plan.code == .done)
    #expect(plan.errors == "")
    #expect(plan.widest <= 88)
    try expectSnapshot("plan-2025-10-09.txt", plan.output)
  }

  @Test("--table is the same into a pipe") func forcedTable() {
    #expect(run("--table").output == run(isTerminal: true).output)
  }

  @Test("Prose follows the terminal's width", arguments: [40, 60, 100]) func widths(width: Int) {
    let plan = run(isTerminal: true, width: width)
    #expect(plan.code == .done)
    #expect(plan.output.split(separator: "\n").dropFirst().allSatisfy { String($0).displayWidth <= width + 8 })
  }

  @Test("A pipe gets one venue a line, eight fields each") func rows() {
    let plan = run()
    #expect(plan.rows.count == 40)
    #expect(plan.rows.allSatisfy { $0.count == 8 })
    #expect(plan.verdicts["korvon"] == "closed")
    #expect(plan.verdicts["mehrgon"] == "ask first")
    #expect(plan.verdicts["shifobakhsh"] == "usable")
    #expect(plan.output.contains("# Officers on the spot overrule this."))
  }

  @Test("JSON says what it is, and holds every venue") func json() throws {
    let text = run("--json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["format"] is String)
    #expect(object["version"] != nil)
    let days = try #require(object["days"] as? [[String: Any]])
    #expect((days.first?["venues"] as? [Any])?.count == 40)
  }

  @Test("Files: one for each -o, the same bytes twice", arguments: ["kmz", "kml", "xml", "json"])
  func files(format: String) throws {
    let folder = try TemporaryFolder()
    let (first, second) = (folder.path("first.\(format)"), folder.path("second.\(format.uppercased())"))
    let plan = run("-o", first, "-o", second)
    #expect(plan.code == .done)
    #expect(plan.errors == "wrote \(first)\nwrote \(second)\n")
    #expect(plan.output == run().output)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: first))
    #expect(bytes.count > 1000)
    #expect(try Data(contentsOf: URL(fileURLWithPath: second)) == bytes)
    #expect(bytes.starts(with: format == "kmz" ? Array("PK".utf8) : Array((format == "json" ? "{" : "<?xml").utf8)))
    #expect(folder.names.count == 2)
  }

  @Test("An unknown format is refused before anything is written") func unknownFormat() throws {
    let folder = try TemporaryFolder()
    let plan = run("-o", folder.path("day.kml"), "-o", folder.path("day.pdf"))
    #expect(plan.code == .usage)
    #expect(plan.errors.contains("end it in .html, .kmz, .kml, .xml or .json"))
    #expect(folder.names.isEmpty)
  }

  @Test("A file that cannot be written is a failure of the machine, not of the plan") func unwritable() throws {
    let folder = try TemporaryFolder()
    let plan = run("-o", folder.path("none/day.kml"))
    #expect(plan.code == .failure)
    #expect(plan.errors.contains("create it first"))
  }

  @Test("Who asks decides what is shown") func organisers() {
    let hotel = run("--organiser", "hotel")
    #expect(Set(hotel.verdicts.keys) == ["hyatt", "opera", "kokhi-navruz", "airport", "station"])
    #expect(hotel.output.hasPrefix("# Dushanbe · Thu 9 Oct 2025 · Hotel, with guests from the airport, car + foot ·"))
    let table = run("--organiser", "hotel", isTerminal: true)
    #expect(table.output.contains("JOB"))
    #expect(table.output.contains("flowers"))
  }

  @Test("An unknown organiser is answered with the nearest") func unknownOrganiser() {
    let near = run("--organiser", "hotl")
    #expect(near.code == .usage)
    #expect(near.errors.contains("did you mean 'hotel'?") || near.errors.contains("Did you mean 'hotel'?"))
    #expect(run("--organiser", "zzzzzz").errors.contains("mosque-committee, supplier, hotel"))
  }

  @Test("On foot the centre is open; by car it is to be asked about") func modes() {
    #expect(run("--mode", "car").verdicts["opera"] == "ask first")
    #expect(run("--mode", "foot").verdicts["opera"] == "usable")
    #expect(run("-m", "foot").output.contains("anyone, foot"))
    #expect(run("--mode", "boat").code == .usage)
  }

  @Test("As of an earlier day the later notices are not known") func asOf() {
    let early = CommandRun("plan", CommandRun.sample, "-d", "2025-10-11", "--as-of", "2025-10-07")
    #expect(early.output.contains("notices read to 7 Oct"))
    #expect(early.verdicts["korvon"] == "usable")
    #expect(CommandRun("plan", CommandRun.sample, "-d", "2025-10-11").verdicts["korvon"] == "ask first")
    #expect(run("--as-of", "yesterday").code == .usage)
    #expect(run("--as-of", "2025-10-08T18:00").code == .done)
    #expect(run("--as-of", "2025-10-08T18:00+05:00").code == .done)
  }

  @Test("A time of day asks about that time only") func timeOfDay() {
    #expect(run("--at", "08:30").verdicts["korvon"] == "closed")
    for text in ["25:00", "24:00", "8:30", "noon", "-1:00", "+8:30", "08:-0"] {
      #expect(run("--at=\(text)").code == .usage, "\(text)")
    }
  }

  @Test("The public edition does not name what is unconfirmed") func editions() {
    let outlet = "a partisan outlet"
    #expect(!run("--json").output.contains(outlet))
    #expect(run("--json", "--edition", "restricted").code == .done)
    #expect(run("--edition", "secret").code == .usage)
  }

  @Test("A plan without a map is planned with a warning, which --strict counts") func strict() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    try TestPlan(map: nil).text.write(toFile: path, atomically: true, encoding: .utf8)
    let loose = CommandRun("plan", path, "-d", "2025-10-08")
    #expect(loose.code == .done)
    #expect(loose.errors.contains("warning: no map"))
    #expect(CommandRun("plan", path, "-d", "2025-10-08", "--strict").code == .warnings)
    #expect(run("--strict").code == .done)
  }

  @Test("A day that is none, or none of the plan's") func days() {
    #expect(CommandRun("plan", CommandRun.sample).code == .usage)
    #expect(CommandRun("plan", CommandRun.sample, "-d", "2025-02-30").code == .usage)
    let outside = CommandRun("plan", CommandRun.sample, "-d", "2025-11-01")
    #expect(outside.code == .invalidInput)
    #expect(outside.errors.contains("the plan speaks of 2025-10-06 to 2025-10-15"))
  }
}
