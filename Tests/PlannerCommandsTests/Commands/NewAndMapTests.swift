import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

@Suite("planner new, planner map") struct NewAndMapTests {
  private func new(_ words: String...) -> CommandRun {
    CommandRun(["new", "Vaduz", "--zone", "Europe/Vaduz", "--from", "2026-08-10"] + words)
  }

  @Test("A starter plan without a map is whole", arguments: ["Vaduz", "Душанбе", "A & B -- <C>", "--", "9"])
  func withoutMap(city: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    let new = CommandRun("new", "--zone", "Europe/Vaduz", "--from", "2026-08-10", "-o", path, "--", city)
    #expect(new.code == .done, "\(new.errors)")
    #expect(new.errors == "wrote \(path); next: planner check \(path)\n")
    let check = CommandRun("check", path)
    #expect(check.code == .done, "\(check.errors)")
    #expect(check.errors.contains("warning: no map"))
  }

  @Test(
    "A starter plan on a map has a street and a venue of it, and checks clean",
    arguments: ["Maps/dushanbe.osm", "liechtenstein.osm.pbf", "andorra.osm.pbf"])
  func withMap(name: String) throws {
    let isOurs = name.hasPrefix("Maps/")
    guard let map = isOurs ? packageRoot.appendingPathComponent(name) : sharedFile("maps/\(name)") else { return }
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    #expect(new("--map", map.path, "-o", path).code == .done)
    let text = try #require(folder.text("plan.xml"))
    #expect(text.contains("<road name="))
    #expect(text.contains("osm=\""))
    let check = CommandRun("check", path, "--strict")
    #expect(check.code == .done, "\(check.errors)")
    let plan = CommandRun("plan", path, "-d", "2026-08-11", "-o", folder.path("day.kmz"))
    #expect(plan.code == .done, "\(plan.errors)")
    #expect(plan.verdicts["my-venue"] == "closed")
  }

  @Test("What is wrong is said before anything is written")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    let cases: [([String], String)] = [
      (["--zone", "Europe/Vadus", "--from", "2026-08-10"], "no time zone is called 'Europe/Vadus'"),
      (["--zone", "Europe/Vaduz", "--from", "tomorrow"], "'tomorrow' is not a day"),
      (["--zone", "Europe/Vaduz", "--from", "2026-08-10", "--to", "2026-08-09"], "end before it starts"),
      (["--zone", "Europe/Vaduz"], "--from"), (["--from", "2026-08-10"], "--zone"),
      (["--zone", "Europe/Vaduz", "--from", "9999-12-31"], "give the last day with --to"),
      (["--zone", "Europe/Vaduz", "--from", "2025-01-01", "--to", "2027-01-01"], "longer than 400 days"),
      (["--zone", "", "--from", "2026-08-10"], "no time zone is called"),
      (["--zone", "Europe/Vaduz", "--from", "2026-08-10", "--map", ""], "option '--map' is empty"),
      (["--zone", "Europe/Vaduz", "--from", "2026-08-10", "--map", "a\u{202E}b.osm"], "U+202E"),
    ]
    for (words, message) in cases {
      let run = CommandRun(["new", "Vaduz", "-o", path] + words)
      #expect(run.code == .usage)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
    for (city, message) in [
      ("Va\u{202E}duz", "CITY holds the character U+202E"), ("Va\u{2066}duz", "U+2066"), ("Va\u{200F}duz", "U+200F"),
      ("Va\nduz", "write it on one line"), ("", "CITY is empty"), (" ", "CITY is empty"),
    ] {
      let run = CommandRun("new", city, "--zone", "Europe/Vaduz", "--from", "2026-08-10", "-o", path)
      #expect(run.code == .usage)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
    #expect(new("--map", folder.path("none.osm"), "-o", path).code == .failure)
    #expect(folder.names.isEmpty)
  }

  @Test("The calendar's last day makes a plan") func lastDay() {
    let run = CommandRun("new", "Vaduz", "--zone", "Europe/Vaduz", "--from", "9999-12-31", "--to", "9999-12-31")
    #expect(run.code == .done)
    #expect(run.output.contains("from=\"9999-12-31\" to=\"9999-12-31\""))
  }

  @Test("No name of the map's that hides something becomes an example") func hiddenNames() throws {
    let folder = try TemporaryFolder()
    let text = """
      <osm version="0.6"><node id="1" lat="38.50" lon="68.70"/><node id="2" lat="38.51" lon="68.70"/>
        <node id="3" lat="38.50" lon="68.701"><tag k="amenity" v="marketplace"/><tag k="name" v="Mar\u{202E}ket"/></node>
        <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/><tag k="name" v="Ma\u{202E}in"/></way></osm>
      """
    try text.write(toFile: folder.path("map.osm"), atomically: false, encoding: .utf8)
    let run = new("--map", folder.path("map.osm"))
    #expect(run.code == .done, "\(run.errors)")
    #expect(!run.output.unicodeScalars.contains("\u{202E}"))
    #expect(run.output.contains("Main Street") && run.output.contains("My venue"))
  }

  @Test("The plan names its map from where the plan lies")
  func reference() {
    #expect(NewCommand.reference(to: "a.osm", from: nil) == "a.osm")
    #expect(NewCommand.reference(to: "maps/a.osm", from: "plan.xml") == "maps/a.osm")
    #expect(NewCommand.reference(to: "maps/a.osm", from: "plans/plan.xml") == "../maps/a.osm")
    #expect(NewCommand.reference(to: "plans/a.osm", from: "plans/plan.xml") == "a.osm")
    #expect(NewCommand.reference(to: "/maps/a.osm", from: "plans/plan.xml") == "/maps/a.osm")
  }

  @Test("map info counts what there is") func info() {
    let info = CommandRun("map", "info", CommandRun.map)
    #expect(info.code == .done)
    for words in ["roads ", "covers ", "schematic", "streets ", "venues ", "mosque", "© OpenStreetMap contributors"] {
      #expect(info.output.contains(words), "\(words)")
    }
  }

  @Test(
    "A street is found in three scripts and with a slip of the pen",
    arguments: ["Rudaki Avenue", "Рудаки", "Хиёбони Рӯдакӣ", "rudaki", "Rudoki Avenue"])
  func find(name: String) {
    let find = CommandRun("map", "find", name, CommandRun.map)
    #expect(find.code == .done)
    #expect(find.output.contains("Rudaki Avenue"))
    #expect(find.output.contains("Хиёбони Рӯдакӣ"))
  }

  @Test("A venue is found with its id; nothing is an error; the limit holds") func findOthers() {
    #expect(CommandRun("map", "find", "Park", CommandRun.map).output.contains("node/18  park  38.5748,68.7867"))
    let nothing = CommandRun("map", "find", "zzqx", CommandRun.map)
    #expect(nothing.code == .invalidInput)
    #expect(nothing.errors.contains("nothing in the map is called 'zzqx'"))
    let one = CommandRun("map", "find", "hospital", CommandRun.map, "--limit", "1")
    #expect(one.output.components(separatedBy: "\nvenue").count + (one.output.hasPrefix("venue") ? 1 : 0) <= 2)
    #expect(CommandRun("map", "find", "a", CommandRun.map, "--limit", "0").code == .usage)
  }

  @Test("Completions name every command", arguments: ["bash", "zsh", "fish"]) func completions(shell: String) {
    let run = CommandRun("completions", shell)
    #expect(run.code == .done)
    for command in PlannerTable.table.commands { #expect(run.output.contains(command.path[0])) }
    #expect(CommandRun("completions", "csh").code == .usage)
  }

  @Test("Every help page fits 80 columns and ends well") func help() {
    let pages = [[], ["map"]] + PlannerTable.table.commands.map(\.path)
    for path in pages {
      let help = CommandRun(path + ["--help"])
      #expect(help.code == .done)
      #expect(help.errors == "")
      #expect(help.output.contains("Usage: planner"))
      #expect(help.widest <= 80, "planner \(path.joined(separator: " ")) --help: \(help.widest)")
    }
    #expect(CommandRun("--version").output == "planner \(PlannerTable.version)\n")
    #expect(CommandRun("paln").code == .usage)
    #expect(CommandRun("paln").errors.contains("plan"))
  }
}
