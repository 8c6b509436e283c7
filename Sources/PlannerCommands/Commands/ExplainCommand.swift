internal import ClosurePlanning
internal import OpeningHours
internal import PlanExchange
internal import UsabilitySolver

/// `planner explain`: one venue on one day, with everything that is known about it.
enum ExplainCommand {
  static let specification = CommandSpecification(
    "explain", summary: "Why a venue's verdict is what it is, and what would change it",
    arguments: [
      Shared.plan, ArgumentSpecification("VENUE", help: "The venue's id or name in the plan, or in the map: node/123"),
    ],
    options: [Shared.date] + Shared.solving + [Shared.json],
    examples: [
      CommandExample("planner explain dushanbe.xml korvon --date 2025-10-11", "both sides of a dispute, quoted")
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let loader = PlanLoader(command: command, console: console)
    let (document, keptMap) = try loader.readWithMap(command.requiredArgument(0))
    let day = try loader.days(in: document.plan)
    let loaded = try loader.join(document, wantsChances: command.flag("probabilities"), keptMap: keptMap)
    let word = VenueWord(text: command.requiredArgument(1))
    var organiser = try loader.organiser(in: loaded.plan)
    let ids = loaded.plan.venues.map(\.id)
    guard let id = word.id(in: loaded.plan, loaded.map) else {
      throw CommandFailure(
        "neither the plan nor the map has a venue '\(printable(word.text))'",
        help: word.suggestion(in: loaded.plan) ?? "`planner map find` looks for names", exitCode: .invalidInput)
    }
    if !organiser.venues.isEmpty || !organiser.kinds.isEmpty {
      organiser.venues = Array(Set(organiser.venues + (ids.contains(id) ? [id] : []))).sorted()
    }
    var answer: DayAnswer
    do throws(PlanProblems) {
      answer = try loaded.solver.answers(for: organiser, on: [day], extraVenues: [id], repaired: id)[0]
    } catch { throw loader.failure(error, document) }
    answer.venues = answer.venues.filter { $0.venue.id == id || $0.venue.osm == id }
    answer.questions = answer.questions.filter { question in
      answer.venues.contains { question.venues.contains($0.venue.id) }
    }
    if command.flag("json") {
      console.out(bytes: try ExportFormat.json.bytes(for: [answer], plan: loaded.plan))
      return .done
    }
    let wording = Wording(for: answer, plan: loaded.plan)
    console.out(
      ExplainView(answer: answer, wording: wording, width: console.proseWidth, style: console.style).text())
    return .done
  }
}
