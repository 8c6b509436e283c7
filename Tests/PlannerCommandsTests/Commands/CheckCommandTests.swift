import Foundation
import Testing

@testable import PlannerCommands

@Suite("planner check") struct CheckCommandTests {
  @Test("A whole plan: one line on the side, nothing on the output") func ok() {
    let check = CommandRun("check", CommandRun.sample)
    #expect(check.code == .done)
    #expect(check.output == "")
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
