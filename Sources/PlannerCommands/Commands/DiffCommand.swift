internal import ClosurePlanning
internal import OpeningHours
internal import PlanExchange
internal import UsabilitySolver

/// `planner diff`: what changed for each organiser between two versions of a plan, and what did it.
enum DiffCommand {
  static let specification = CommandSpecification(
    "diff", summary: "What changed for each organiser between two versions of a plan, and which claim did it",
    discussion: """
      Prints which notices are new, changed or gone, and for each organiser the verdicts that are others and the hours \
      that are: what got worse first, near days before far ones. Beside each stands the claim without which it would not \
      have happened.

      Both versions are solved with the same options. A change is no error: the status is 0.
      """,
    arguments: [
      ArgumentSpecification("OLD", help: "The plan as it was (XML)", valueKind: .file(extensions: ["xml"])),
      ArgumentSpecification("NEW", help: "The plan as it is (XML)", valueKind: .file(extensions: ["xml"])),
    ],
    options: [
      .value("date", short: "d", "DATE", help: "Only this day, as 2025-10-09", defaultText: "all days of the plans"),
      .value(
        "organiser", "ID", help: "Only this organiser, or anyone", defaultText: "all of the plans', and anyone"),
      Shared.mode, Shared.map, Shared.asOf, Shared.edition, Shared.noCache,
      .flag("json", help: "Print JSON; its shape is in Documentation/changes-json.md"),
    ],
    examples: [
      CommandExample("planner diff yesterday.xml today.xml", "what is new, for everybody"),
      CommandExample("planner diff yesterday.xml today.xml --organiser bakery -d 2025-10-10", "the bakery's Friday"),
    ])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    let loader = PlanLoader(command: command, console: console)
    let documents = try (loader.read(command.requiredArgument(0)), loader.read(command.requiredArgument(1)))
    let organisers = try organisers(documents.0.plan, documents.1.plan, loader)
    let day = try day(documents.0.plan, documents.1.plan, loader)
    let new = try loader.join(documents.1)
    let old = try loader.join(documents.0, besides: new)

    func answers(_ loaded: LoadedPlan, _ organisers: [Organiser]) throws -> [DayAnswer] {
      let days = day.map { loaded.plan.horizon.contains($0) ? [$0] : [] } ?? Array(loaded.plan.horizon)
      guard !days.isEmpty else { return [] }
      return try organisers.flatMap { organiser in
        do throws(PlanProblems) { return try loaded.solver.answers(for: organiser, on: days) } catch {
          throw loader.failure(error, loaded.document)
        }
      }
    }
    let before = try answers(old, organisers.old)
    let after = try answers(new, organisers.new)
    let secrets = secrets(of: [old, new], loader)
    let readable = try (readable(old, loader, secrets), readable(new, loader, secrets))
    let attribution = ChangeAttribution(from: readable.0, to: readable.1) { plan throws(PlanProblems) in
      try new.solver.joined(to: plan.known(edition: loader.edition))
    }
    let changes = PlanChanges(
      old: PlanChanges.Version(plan: old.plan.withoutTraces(of: secrets), noticesReadTo: old.noticesReadTo),
      new: PlanChanges.Version(plan: new.plan.withoutTraces(of: secrets), noticesReadTo: new.noticesReadTo),
      edition: loader.edition,
      differences: PlanDifference.all(from: readable.0, to: readable.1),
      statusChanges: ClaimStatusChange.all(from: old.plan, to: new.plan),
      organisers: attribution.attributed(PlanComparison.changes(from: before, to: after)))
    if command.flag("json") {
      console.out(bytes: try ChangesJSON.document(for: changes))
    } else {
      console.out(ChangesView(changes: changes, width: console.proseWidth, style: console.style).text())
    }
    return .done
  }

  /// What of a plan may be read, each notice as it was made.
  private static func readable(
    _ loaded: LoadedPlan, _ loader: PlanLoader, _ secrets: Set<String>
  ) throws -> ClosurePlan {
    let plan = loaded.document.plan
    return plan.readable(asOf: try loader.moment("as-of", in: plan.calendar), edition: loader.edition)
      .withoutTraces(of: secrets)
  }

  /// The announcements that have something in either version that these readers may not know.
  private static func secrets(of versions: [LoadedPlan], _ loader: PlanLoader) -> Set<String> {
    guard loader.edition == .public else { return [] }
    return versions.reduce(into: []) { $0.formUnion($1.document.plan.confidentialAnnouncements) }
  }

  // MARK: Options

  /// The day that the options ask for: one of either plan.
  private static func day(_ old: ClosurePlan, _ new: ClosurePlan, _ loader: PlanLoader) throws -> CalendarDay? {
    guard loader.command.option("date") != nil else { return nil }
    if let text = loader.command.option("date"), let day = CalendarDay(text), old.horizon.contains(day) { return day }
    return try loader.days(in: new)
  }

  /// The organisers of each version that the options ask for, by the modes that they name; anyone last.
  private static func organisers(
    _ old: ClosurePlan, _ new: ClosurePlan, _ loader: PlanLoader
  ) throws -> (old: [Organiser], new: [Organiser]) {
    guard let id = loader.command.option("organiser"), id != Organiser.anyone.id else {
      let anyone = try loader.organiser(in: new)
      func all(_ plan: ClosurePlan) -> [Organiser] {
        (loader.command.option("organiser") == nil ? plan.organisers.map(loader.withModes) : []) + [anyone]
      }
      return (all(old), all(new))
    }
    let found = (old.organiser(id), new.organiser(id))
    if found.0 == nil, found.1 == nil { _ = try loader.organiser(in: new) }
    return ([found.0].compactMap { $0 }.map(loader.withModes), [found.1].compactMap { $0 }.map(loader.withModes))
  }
}
