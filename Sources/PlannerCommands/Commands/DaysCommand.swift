internal import ClosurePlanning
internal import OpeningHours
internal import PlanExchange
internal import UsabilitySolver

/// `planner days`: venue × day, a mark and what it rests on.
enum DaysCommand {
  static let specification = CommandSpecification(
    "days", summary: "Every venue on every day of the plan, as a matrix",
    discussion: """
      Each cell has the verdict's mark and what it rests on: S stated, I inferred, D sources disagree, – nobody said. \
      ✓ usable, ◐ part of the day, ? ask first, ⊘ no way in, ✕ closed.
      """,
    arguments: [Shared.plan], options: Shared.solving + [Shared.json],
    examples: [CommandExample("planner days dushanbe.xml --organiser bakery", "a week at a glance for one organiser")])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let loader = PlanLoader(command: command, console: console)
    let loaded = try loader.load()
    let organiser = try loader.organiser(in: loaded.plan)
    let answers: [DayAnswer]
    do throws(PlanProblems) {
      answers = try loaded.solver.answers(for: organiser, on: Array(loaded.plan.horizon))
    } catch { throw loader.failure(error, loaded.document) }
    if command.flag("json") {
      console.out(bytes: try ExportFormat.json.bytes(for: answers, plan: loaded.plan))
    } else {
      console.out(DaysView(answers: answers, width: console.proseWidth, style: console.style).text())
    }
    return .done
  }
}
