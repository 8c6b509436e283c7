internal import ClosurePlanning
internal import PlanExchange
internal import UsabilitySolver

/// `planner check`: whether a plan is whole, and everything in it stands on the map.
enum CheckCommand {
  static let specification = CommandSpecification(
    "check", summary: "Check plans against the schema, themselves and their map",
    discussion:
      "Reports every error of every file at its line and column. Prints nothing on standard output if all is well.",
    arguments: [
      ArgumentSpecification(
        "PLAN", help: "Plan files", isOptional: true, isRepeating: true, valueKind: .file(extensions: ["xml"]))
    ],
    options: [
      .flag("schema", help: "Print the plan file's XML schema and stop"),
      .flag("result-schema", help: "Print the result file's XML schema and stop"),
      Shared.map, Shared.asOf, Shared.edition,
      .flag("strict", help: "End with status 4 if there were warnings"),
    ],
    examples: [
      CommandExample("planner check dushanbe.xml", "errors and warnings at file:line:column"),
      CommandExample("planner check --schema > plan.xsd", "the schema, for an XML editor"),
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    if command.flag("schema") {
      console.out(PlanSchema.text)
      return .done
    }
    if command.flag("result-schema") {
      console.out(ResultSchema.text)
      return .done
    }
    guard !command.arguments.isEmpty else {
      throw command.usageError("which plan?", help: "name one or more plan files, or give --schema")
    }
    var worst = ExitCode.done
    let loader = PlanLoader(command: command, console: console)
    for path in command.arguments {
      do {
        let document = try loader.read(path)
        let loaded = try loader.join(document)
        // Whoever solves for an organiser finds out whether its origins and venues stand on the map.
        for organiser in loaded.plan.organisers + [.anyone] {
          do throws(PlanProblems) {
            _ = try loaded.solver.answers(for: organiser, on: [loaded.plan.horizon.lowerBound])
          } catch { throw loader.failure(error, document) }
        }
        let warnings = loaded.warningCount
        if warnings > 0, command.flag("strict"), worst == .done { worst = .warnings }
        console.err(line: "\(printable(path)): \(Self.summary(loaded, warnings: warnings))")
      } catch let failure as CommandFailure {
        if !failure.message.isEmpty { console.report(.error(failure.message, help: failure.help)) }
        if worst != .failure { worst = failure.exitCode }
      }
    }
    return worst
  }

  private static func summary(_ loaded: LoadedPlan, warnings: Int) -> String {
    let plan = loaded.plan
    let pieces = [
      count(plan.announcements.count, "announcement"), count(plan.claims.count, "claim"),
      count(plan.venues.count, "venue"), count(plan.organisers.count, "organiser"),
    ]
    return "ok: " + (pieces + (warnings > 0 ? [count(warnings, "warning")] : [])).joined(separator: ", ")
  }

  private static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }
}
