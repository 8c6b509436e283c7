import Foundation
import Testing

@testable import PlannerCommands

@Suite("planner check") struct CheckCommandTests {
  @Test("A whole plan: one line on the side, and whom it cuts off, as reviewed") func ok() throws {
    let check = CommandRun("check", CommandRun.sample)
    #expect(check.code == .done)
    #expect(check.widest <= 80)
    try expectSnapshot("check.txt", check.output)
    #expect(check.errors.hasPrefix("\(CommandRun.sample): ok: "))
    #expect(check.errors.hasSuffix(" 3 organisers\n"))
  }

  @Test("Every file is checked, and the worst decides") func several() throws {
    let folder = try TemporaryFolder()
    let bad = folder.path("bad.xml")
    try "<plan/>".write(toFile: bad, atomically: true, encoding: .utf8)
    let check = CommandRun("check", bad, CommandRun.sample)
    #expect(check.code == .invalidInput)
    #expect(check.errors.contains("\(bad):1:2: error: "))
    #expect(check.errors.contains("\(CommandRun.sample): ok: "))
    #expect(CommandRun("check", bad, folder.path("none.xml")).code == .failure)
    #expect(CommandRun("check").code == .usage)
  }

  @Test("All errors of a file are told, not only the first") func all() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    var plan = TestPlan()
    plan.road = #"<road name="Rudoki Avenue"/><road name="Rudaki Avenue" from="Nowhere Lane" to="Ayni Street"/>"#
    try plan.text.write(toFile: path, atomically: true, encoding: .utf8)
    let check = CommandRun("check", path)
    #expect(check.code == .invalidInput)
    #expect(check.errors.components(separatedBy: ": error: ").count == 3)
    #expect(check.errors.contains("Rudaki Avenue"))
  }

  @Test("Without a map a warning, which --strict counts") func strict() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    try TestPlan(map: nil).text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(CommandRun("check", path).code == .done)
    #expect(CommandRun("check", path, "--strict").code == .warnings)
  }

  @Test("Who is cut off is an answer; --fail-on makes it a status") func failOn() throws {
    // In the sample the centre's roads are only inferred: a hospital is cut off perhaps, and never for ambulances.
    let cases: [([String], ExitCode)] = [
      ([], .done), (["--fail-on", "cut-off"], .done), (["--fail-on", "perhaps-cut-off"], .failOn),
      (["--fail-on", "perhaps-cut-off", "--mode", "emergency"], .done),
      (["--fail-on", "perhaps-cut-off", "--mode", "emergency", "--mode", "hgv"], .failOn),
      (["--fail-on", "anything"], .usage),
    ]
    for (options, code) in cases {
      #expect(CommandRun(["check", CommandRun.sample] + options).code == code, "\(options)")
    }
    let folder = try TemporaryFolder()
    let path = folder.path("plan.xml")
    var plan = TestPlan()
    try plan.text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(CommandRun("check", path, "--fail-on", "perhaps-cut-off").code == .done, "one avenue cuts nobody off")
    let streets = ["Rudaki Avenue", "Bukhoro Street", "Ismoili Somoni Avenue", "Ayni Street"]
    plan.road = streets.map { "<road name=\"\($0)\"/>" }.joined()
    try plan.text.write(toFile: path, atomically: true, encoding: .utf8)
    let certain = CommandRun("check", path, "--fail-on", "cut-off")
    #expect(certain.code == .failOn)
    #expect(certain.output.contains("✕ cut off    Hospital: Military hospital (centre)"))
    try TestPlan(map: nil).text.write(toFile: path, atomically: true, encoding: .utf8)
    let mapless = CommandRun("check", path)
    #expect(mapless.output == "CUT OFF  TEST · not looked at: no map\n")
    let blind = CommandRun("check", path, "--fail-on", "cut-off")
    #expect(blind.code == .invalidInput)
    #expect(blind.errors.contains("without a map"))
  }

  @Test("JSON tells the same, for each plan") func json() throws {
    let check = CommandRun("check", CommandRun.sample, CommandRun.sample, "--json", "--mode", "hgv")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
    #expect(object["format"] as? String == "closure-planner/separations")
    let plans = try #require(object["plans"] as? [[String: Any]])
    #expect(plans.count == 2)
    let separations = try #require(plans[0]["separations"] as? [[String: Any]])
    #expect(separations.map { ($0["venue"] as? [String: Any])?["kind"] as? String } == ["hospital"])
    #expect(separations[0]["mode"] as? String == "hgv" && separations[0]["certain"] as? Bool == false)
    let spells = try #require(separations[0]["spells"] as? [[String: Any]])
    #expect(spells.map { $0["day"] as? String } == (8...12).map { $0 < 10 ? "2025-10-0\($0)" : "2025-10-\($0)" })
    #expect((plans[0]["venues"] as? [String: Int])?["hospital"] == 22)
  }

  @Test("The schemas are printed, and an outside validator accepts what we write with them")
  func schemas() throws {
    let (plan, result) = (CommandRun("check", "--schema"), CommandRun("check", "--result-schema"))
    #expect(plan.output.contains("urn:x-closure-planner:plan:1"))
    #expect(result.output.contains("<xs:schema") || result.output.contains("<xsd:schema"))
    #expect(plan.errors + result.errors == "")
    guard let xmllint = BuiltTool.outside("xmllint") else { return }
    let folder = try TemporaryFolder()
    try plan.output.write(toFile: folder.path("plan.xsd"), atomically: true, encoding: .utf8)
    try result.output.write(toFile: folder.path("result.xsd"), atomically: true, encoding: .utf8)
    #expect(CommandRun("plan", CommandRun.sample, "-d", "2025-10-09", "-o", folder.path("day.xml")).code == .done)
    for (schema, file) in [("plan.xsd", CommandRun.sample), ("result.xsd", folder.path("day.xml"))] {
      let run = try BuiltTool.run(xmllint, ["--nonet", "--noout", "--schema", folder.path(schema), file])
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
