import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

@Suite("planner route, planner matrix") struct RouteMatrixTests {
  private static let airport = "38.5406,68.7741"

  @Test("The reviewed way from the airport to the opera, in doubt") func route() throws {
    let run = CommandRun("route", CommandRun.sample, "-d", "2025-10-09", "--from", Self.airport, "--to", "opera")
    #expect(run.code == .done)
    #expect(run.errors == "")
    try expectSnapshot("route-2025-10-09.txt", run.output)
    let name = CommandRun(
      "route", CommandRun.sample, "-d", "2025-10-09", "--from", Self.airport, "--to", "Ayni Opera")
    #expect(name.output == run.output)
  }

  @Test("On foot nothing is longer; at night nothing is shut that has hours") func variants() {
    let words = ["route", CommandRun.sample, "-d", "2025-10-09", "--from", Self.airport, "--to", "station"]
    #expect(CommandRun(words + ["--mode", "foot"]).output.contains("as usual: no closure lengthens the way."))
    #expect(CommandRun(words + ["--at", "08:30"]).output.contains("Thu 9 Oct 2025, 08:30"))
  }

  @Test("The way as KML and as JSON, in a file and printed") func files() throws {
    let folder = try TemporaryFolder()
    let words = ["route", CommandRun.sample, "-d", "2025-10-09", "--from", Self.airport, "--to", "opera"]
    let run = CommandRun(words + ["-o", folder.path("way.kml")])
    #expect(run.errors == "wrote \(folder.path("way.kml"))\n")
    let kml = try #require(folder.text("way.kml"))
    #expect(kml.contains("<LineString>") && kml.contains("Rudaki Avenue") && kml.contains("OpenStreetMap"))
    _ = CommandRun(words + ["-o", folder.path("way.json")])
    #expect(folder.text("way.json") == CommandRun(words + ["--json"]).output)
    let json = try #require(folder.text("way.json"))
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let ways = try #require(object["ways"] as? [[String: Any]])
    #expect(object["format"] as? String == "closure-planner/ways" && !ways.isEmpty)
    #expect((ways[0]["coordinates"] as? [[Double]])?.first?.count == 2)
  }

  @Test("For software: the verdict, the mode and the day") func facts() throws {
    func facts(_ words: [String]) throws -> [String: Any] {
      let run = CommandRun(
        ["route", CommandRun.sample, "-d", "2025-10-09", "--from", Self.airport, "--json"] + words)
      return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }
    let opera = try facts(["--to", "opera"])
    #expect(opera["verdict"] as? String == "uncertain" && opera["mode"] as? String == "car")
    #expect(opera["day"] as? String == "2025-10-09" && opera["time"] == nil && opera["leadsBack"] as? Bool == false)
    let foot = try facts(["--to", "station", "--mode", "foot", "--at", "08:30"])
    #expect(foot["verdict"] as? String == "usual" && foot["mode"] as? String == "foot")
    #expect(foot["time"] as? String == "08:30" && foot["leadsBack"] as? Bool == true)
  }

  @Test("A name as it is written goes before one in another case; one that several bear is told") func names() throws {
    let folder = try TemporaryFolder()
    let sample = try String(contentsOfFile: CommandRun.sample, encoding: .utf8)
    func plan(_ names: [String]) throws -> String {
      let venues = names.enumerated().map { index, name in
        "<venue id=\"cafe-\(index)\" kind=\"restaurant\" lat=\"38.57\" lon=\"68.787\"><name>\(name)</name></venue>"
      }
      let path = folder.path("plan.xml")
      let text = sample.replacingOccurrences(of: "</plan>", with: venues.joined() + "</plan>")
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return path
    }
    let map = packageRoot.appendingPathComponent("Maps/dushanbe.osm").path
    func run(_ names: [String], to: String) throws -> CommandRun {
      CommandRun(
        "route", try plan(names), "--map", map, "-d", "2025-10-09", "--from", Self.airport, "--to", to)
    }
    #expect(try run(["Rohat", "ROHAT"], to: "ROHAT").output.contains("to ROHAT"))
    #expect(try run(["Rohat", "Navruz"], to: "rohat").output.contains("to Rohat"))
    let several = try run(["Rohat", "Rohat"], to: "Rohat")
    #expect(several.code == .invalidInput)
    #expect(several.errors.contains("several venues are called 'Rohat'"), "\(several.errors)")
    #expect(several.errors.contains("give the id of one: cafe-0 or cafe-1"), "\(several.errors)")
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let words: [String]
    let code: ExitCode
    let message: String
    var testDescription: String { words.joined(separator: " ") }
  }

  static let bad: [Bad] = [
    Bad(words: ["--to", "opera"], code: .usage, message: "from where?"),
    Bad(words: ["--from", "opera"], code: .usage, message: "to where?"),
    Bad(words: ["--from", "oper", "--to", "opera"], code: .invalidInput, message: "did you mean 'opera'"),
    Bad(words: ["--from", "95,68", "--to", "opera"], code: .usage, message: "no position on the earth"),
    Bad(
      words: ["--from", "41,69", "--to", "opera"], code: .invalidInput, message: "farther than 2000 m from any road"),
    Bad(words: ["--from", "opera", "--to", "korvon"], code: .invalidInput, message: "nobody knows well enough"),
    Bad(words: ["--from", "opera", "--to", "station", "--at", "25:00"], code: .usage, message: "no time of day"),
    Bad(words: ["--from", "opera", "--to", "station", "-o", "x.txt"], code: .usage, message: "cannot tell the format"),
    Bad(words: ["--from", "opera", "--to", "station", "--mode", "horse"], code: .usage, message: "horse"),
  ]

  @Test("What is wrong with a way is said, with the way out", arguments: bad) func errors(_ test: Bad) {
    let run = CommandRun(["route", CommandRun.sample, "-d", "2025-10-09"] + test.words)
    #expect(run.code == test.code)
    #expect(run.output == "")
    #expect(run.errors.contains(test.message), "\(run.errors)")
  }

  private func tables(_ folder: TemporaryFolder, from: String, to: String) throws -> [String] {
    try Data(from.utf8).write(to: URL(fileURLWithPath: folder.path("from.csv")))
    try Data(to.utf8).write(to: URL(fileURLWithPath: folder.path("to.csv")))
    return [
      "matrix", CommandRun.sample, "-d", "2025-10-09", "--from", folder.path("from.csv"), "--to", folder.path("to.csv"),
    ]
  }

  @Test("The reviewed table; a file holds the same") func matrix() throws {
    let folder = try TemporaryFolder()
    let words = try tables(
      folder, from: "id,lat,lon\nairport,38.5406,68.7741\n\"=cmd|'/c'\",38.5680,68.7560\n",
      to: "name,lon,lat\n\"Opera, back door\",68.7870,38.5740\nairport,68.7741,38.5406\n")
    let run = CommandRun(words)
    #expect(run.code == .done, "\(run.errors)")
    #expect(run.errors.contains("Officers on the spot overrule this."))
    try expectSnapshot("matrix-2025-10-09.csv", run.output)
    #expect(run.output.contains("'=cmd|'/c'"))
    let file = CommandRun(words + ["-o", folder.path("times.csv")])
    #expect(file.output == "" && file.errors.contains("4 pairs: "))
    #expect(folder.text("times.csv") == run.output)
    let foot = CommandRun(words + ["--mode", "foot", "--at", "12:00"])
    #expect(foot.output.split(separator: "\r\n").dropFirst().allSatisfy { $0.contains(",certain,") })
  }

  @Test("Bad tables: every row at its place, nothing written") func badTables() throws {
    let folder = try TemporaryFolder()
    let words = try tables(
      folder, from: "id,lat,lon\na,38.54,x\nb,99,68.7\n", to: "id,lat,lon\nfar,10,10\nalso,11,11\n")
    let run = CommandRun(words + ["-o", folder.path("times.csv")])
    #expect(run.code == .invalidInput && run.output == "")
    #expect(run.errors.contains("from.csv:2:9: error: 'x' is no number of degrees"), "\(run.errors)")
    #expect(run.errors.contains("from.csv:3:3: error: 99 lies outside"))
    #expect(folder.text("times.csv") == nil)
    let far = CommandRun(
      "matrix", CommandRun.sample, "-d", "2025-10-09", "--from", folder.path("to.csv"), "--to", folder.path("to.csv"))
    #expect(far.errors.contains("to.csv:2:1: error: 'far' lies farther than"), "\(far.errors)")
    #expect(far.errors.contains("to.csv:3:1") && far.code == .invalidInput)
    let same = CommandRun(words + ["-o", folder.path("to.csv")])
    #expect(same.code != .done && folder.text("to.csv")?.hasPrefix("id,lat,lon") == true)
    let missing = CommandRun(
      "matrix", CommandRun.sample, "-d", "2025-10-09", "--from", folder.path("no.csv"), "--to", folder.path("to.csv"))
    #expect(missing.code == .failure && missing.errors.contains("cannot read the points"))
    let other = try TemporaryFolder()
    let hidden = try tables(
      other, from: "id,lat,lon\na\u{202E}b,38.56,68.79\n", to: "id,lat,lon\nb,38.57,68.79\n")
    let invisible = CommandRun(hidden).errors
    #expect(invisible.contains("from.csv:2:1: error: the id has the invisible character U+202E"), "\(invisible)")
  }
}
