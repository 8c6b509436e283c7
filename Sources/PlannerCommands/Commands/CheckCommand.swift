internal import ClosurePlanning
internal import PlanExchange
internal import UsabilitySolver

/// `planner check`: whether a plan is whole, everything in it stands on the map, and whom it cuts off.
enum CheckCommand {
  static let specification = CommandSpecification(
    "check", summary: "Check plans against the schema, themselves and their map; see whom they cut off",
    discussion: """
      Reports every error of every file at its line and column. Then prints whom the plan cuts off from the rest of the \
      city: hospitals, fire stations, schools and residential streets, on which days and hours, for whom, and by which \
      claims. Cut off means in every world that the notices leave possible, perhaps cut off in some.

      That somebody is cut off is an answer and no error, unless --fail-on asks for it.
      """,
    arguments: [
      ArgumentSpecification(
        "PLAN", help: "Plan files", isOptional: true, isRepeating: true, valueKind: .file(extensions: ["xml"]))
    ],
    options: [
      .flag("schema", help: "Print the plan file's XML schema and stop"),
      .flag("result-schema", help: "Print the result file's XML schema and stop"),
      .value(
        "mode", short: "m", "MODE", help: "For whom to look who is cut off; repeat for several", isRepeating: true,
        defaultText: "emergency, hgv, car and foot",
        completion: .choice(["foot", "bicycle", "car", "hgv", "bus", "emergency"])),
      Shared.map, Shared.asOf, Shared.edition, Shared.noCache,
      .value(
        "fail-on", "WHAT", help: "End with status 6 if somebody is cut off for certain, or perhaps",
        completion: .choice(["cut-off", "perhaps-cut-off"])),
      .flag("json", help: "Print who is cut off as JSON; its shape is in Documentation/separations-json.md"),
      .flag("strict", help: "End with status 4 if there were warnings"),
    ],
    examples: [
      CommandExample("planner check dushanbe.xml", "errors and warnings at file:line:column, and who is cut off"),
      CommandExample(
        "planner check dushanbe.xml --mode emergency --fail-on perhaps-cut-off",
        "for scripts: no ambulance may be kept from anywhere"),
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
    var reports: [(report: SeparationReport, plan: ClosurePlan)] = []
    let loader = PlanLoader(command: command, console: console)
    let modes = Self.modes(loader)
    for path in command.arguments {
      do {
        let document = try loader.read(path)
        let loaded = try loader.join(document)
        if loaded.map == nil, command.option("fail-on") != nil {
          throw CommandFailure(
            "\(printable(path)): nobody can say who is cut off without a map",
            help: "add <map href=\"…\"/> to the plan, or give --map FILE", exitCode: .invalidInput)
        }
        // Whoever solves for an organiser finds out whether its origins and venues stand on the map.
        for organiser in loaded.plan.organisers + [.anyone] {
          do throws(PlanProblems) {
            _ = try loaded.solver.answers(for: organiser, on: [loaded.plan.horizon.lowerBound])
          } catch { throw loader.failure(error, document) }
        }
        let report = loaded.solver.separations(on: Array(loaded.plan.horizon), modes: modes)
        reports.append((report, loaded.plan))
        let warnings = loaded.warningCount
        if warnings > 0, command.flag("strict"), worst == .done { worst = .warnings }
        if Self.fails(report, command.option("fail-on")), worst == .done || worst == .warnings { worst = .failOn }
        console.err(line: "\(printable(path)): \(Self.summary(loaded, warnings: warnings))")
      } catch let failure as CommandFailure {
        if !failure.message.isEmpty { console.report(.error(failure.message, help: failure.help)) }
        if worst != .failure { worst = failure.exitCode }
      }
    }
    if command.flag("json") {
      console.out(bytes: try SeparationJSON.document(for: reports))
    } else {
      for (report, plan) in reports {
        let wording = Wording(
          calendar: plan.calendar, edition: report.edition, year: plan.horizon.lowerBound.year, events: plan.events,
          areas: plan.areas)
        console.out(
          SeparationView(report: report, wording: wording, width: console.proseWidth, style: console.style).text())
      }
    }
    return worst
  }

  /// The modes that the options name, each once, in their order.
  private static func modes(_ loader: PlanLoader) -> [TravelMode] {
    loader.withModes(Organiser(id: "", modes: SeparationReport.usualModes)).modes
  }

  /// Whether the condition of `--fail-on` holds.
  private static func fails(_ report: SeparationReport, _ condition: String?) -> Bool {
    switch condition {
    case "cut-off": report.separations.contains(where: \.isCertain)
    case "perhaps-cut-off": !report.separations.isEmpty
    default: false
    }
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
