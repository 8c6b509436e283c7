public import ClosurePlanning
import Geodesy
public import OSMImport
public import OpeningHours
public import RoadNetwork

/// Which venues can an organiser use, and get to, on a day: joins a plan to a map and answers.
///
/// The plan should be restricted first to what is known and to whom it is shown: ``ClosurePlan/known(asOf:edition:)``.
public struct ClosureSolver: Sendable {
  let bound: BoundPlan
  let table: AtomTable
  private let mapName: String?
  let engine: (any AccessEngine)?
  let noticesReadTo: Moment?
  let edition: Edition
  /// Whether chances are to be printed: where the plan's author weighs things, or somebody asked.
  private let givesChances: Bool
  /// The most worlds of a day that are weighed one by one, and how many are drawn if there are more.
  var worldLimit = 4096
  var drawCount = 4096

  /// Joins a plan to a map.
  ///
  /// - Parameters:
  ///   - plan: what is known; problems of its own must have been dealt with.
  ///   - map: nil judges venues on opening only.
  ///   - mapName: what the map is called in answers.
  ///   - noticesReadTo: printed on every answer; nil takes the plan's latest notice.
  ///   - wantsChances: whether percentages are printed where the plan gives no weights of its own.
  ///   - makeEngine: makes what answers who gets where; all engines give the same times.
  /// - Throws: ``PlanProblems`` with all that cannot be found on the map.
  public init(
    plan: ClosurePlan, map: OSMMap?, mapName: String? = nil, edition: Edition = .public,
    noticesReadTo: Moment? = nil, wantsChances: Bool = false,
    makeEngine: (RoadGraph) -> any AccessEngine = { AdaptiveEngine(graph: $0) }
  ) throws(PlanProblems) {
    try self.init(
      BoundPlan(plan: plan, map: map), mapName: mapName, edition: edition, noticesReadTo: noticesReadTo,
      wantsChances: wantsChances, engine: map.map { makeEngine($0.graph) })
  }

  private init(
    _ bound: BoundPlan, mapName: String?, edition: Edition, noticesReadTo: Moment?, wantsChances: Bool,
    engine: (any AccessEngine)?
  ) throws(PlanProblems) {
    self.bound = bound
    let errors = bound.problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw PlanProblems(errors) }
    table = AtomTable(bound)
    self.mapName = mapName
    self.engine = engine
    self.edition = edition
    givesChances = wantsChances || bound.plan.givesChances
    self.noticesReadTo = noticesReadTo ?? bound.plan.noticesReadTo
  }

  /// Another plan on the same map and for the same readers, sooner than anew: streets and engine are at hand.
  ///
  /// - Throws: ``PlanProblems`` with all that cannot be found on the map.
  public func joined(to plan: ClosurePlan) throws(PlanProblems) -> ClosureSolver {
    try ClosureSolver(
      BoundPlan(plan: plan, map: bound.map, streets: bound.streets), mapName: mapName, edition: edition,
      noticesReadTo: nil, wantsChances: false, engine: engine)
  }

  /// What is doubtful about how the plan and the map fit together.
  public var warnings: [PlanProblem] { bound.problems.filter { $0.severity != .error } }

  /// The answers for some days, in their order; each set of closed roads is solved once for all of them.
  ///
  /// - Parameters:
  ///   - extraVenues: ids of further venues to show, of the plan or of the map (`node/123`).
  ///   - repaired: the id of a venue for which the smallest repairs are looked for.
  ///   - findsCauseSets: whether ``VenueDay/causeSets`` are looked for; a batch that does not tell them takes half the time
  ///     without.
  /// - Throws: ``PlanProblems`` if a venue or an origin lies far from every road.
  /// - Precondition: the days lie within the plan's horizon.
  public func answers(
    for organiser: Organiser, on days: [CalendarDay], extraVenues: [String] = [], repaired: String? = nil,
    findsCauseSets: Bool = true
  ) throws(PlanProblems) -> [DayAnswer] {
    let shown = shownVenues(organiser, extra: extraVenues)
    let evaluated = evaluatedVenues(shown, organiser)
    // The engine gets ready on the other core meanwhile.
    var (bound, _) = Concurrently.both(
      { [bound] in
        var bound = bound
        bound.snapVenues(modes: organiser.modes, indices: evaluated)
        return bound
      },
      { [engine, bound] in
        engine?.prepare(originCount: bound.originCount(of: organiser), targetCount: evaluated.count)
      })
    var access: [AccessTable] = []
    for mode in organiser.modes {
      access.append(
        AccessTable(
          traveller: Traveller(organiser: organiser, mode: mode),
          origins: bound.originPoints(of: organiser, mode: mode), bound: bound, atoms: table.atoms, venues: evaluated))
    }
    let errors = bound.problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw PlanProblems(errors) }

    let slicer = WorldSlicer(bound: bound, table: table)
    var evaluations: [DayEvaluation] = []
    for day in days {
      precondition(bound.plan.horizon.contains(day), "Day \(day) lies outside the plan's horizon")
      evaluations.append(
        DayEvaluation(
          day: day, slices: slicer.slices(of: day), organiser: organiser, bound: bound, table: table, access: &access))
    }
    for index in access.indices { access[index].solve(with: engine) }
    for evaluation in evaluations { evaluation.askSingleCauses(evaluated, &access) }
    for index in access.indices { access[index].solve(with: engine) }
    var venueDays = evaluations.map { evaluation in
      Dictionary(
        uniqueKeysWithValues: zip(
          evaluated, Concurrently.map(evaluated) { [access] in evaluation.venueDay(of: $0, access: access) }))
    }
    let weighed = organiser.wantedChance == nil ? shown : evaluated
    let chances = chances(of: weighed, evaluations, &venueDays, access[0])
    for (index, evaluation) in evaluations.enumerated() {
      if findsCauseSets {
        let finder = CauseSetFinder(evaluation: evaluation, engine: engine)
        let judged = shown.compactMap { venue in venueDays[index][venue].map { (venue, $0.verdict) } }
        let sets = finder.causeSets(for: judged, access: &access[0])
        for (venue, sets) in sets { venueDays[index][venue]?.causeSets = sets }
      }
      if let repaired,
        let venue = shown.first(where: {
          bound.venues[$0].venue.id == repaired || bound.venues[$0].venue.osm == repaired
        })
      {
        venueDays[index][venue]?.repairs = RepairFinder(evaluation: evaluation, engine: engine)
          .repairs(of: venue, access: &access[0])
      }
    }
    return evaluations.indices.map { index in
      answer(evaluations[index], venueDays[index], chances[index], shown: shown, access: access)
    }
  }

  /// Weighs the worlds of each day for the venues whose verdict hangs on them.
  private func chances(
    of venues: [Int], _ evaluations: [DayEvaluation], _ venueDays: inout [[Int: VenueDay]], _ access: AccessTable
  ) -> [DayChances] {
    let doubtful = evaluations.indices.map { index in
      // A venue without a way in may be closed instead in some worlds.
      venues.filter { venueDays[index][$0].map { $0.isInDoubt || $0.verdict == .unreachable } ?? false }
    }
    var finders = evaluations.map {
      ChanceFinder(evaluation: $0, access: access, worldLimit: worldLimit, drawCount: drawCount)
    }
    var reach = access.reachTable(of: Set(doubtful.joined()).sorted(), in: evaluations[0].bound, atoms: table.atoms)
    for index in finders.indices {
      for venue in doubtful[index] { finders[index].ask(venue, in: &reach) }
    }
    reach.solve(with: engine)
    return finders.indices.map { index in
      let chances = DayChances(
        &finders[index], venues: doubtful[index], reach: reach, bound: evaluations[index].bound, table: table)
      for (venue, day) in venueDays[index] where !day.isInDoubt {
        venueDays[index][venue]?.chances = Chances(certain: day.verdict)
      }
      for (venue, worlds) in chances.worlds { venueDays[index][venue]?.chances = worlds.chances }
      return chances
    }
  }

  /// One day's answer.
  private func answer(
    _ evaluation: DayEvaluation, _ found: [Int: VenueDay], _ chances: DayChances, shown: [Int], access: [AccessTable]
  ) -> DayAnswer {
    var venueDays = found
    let alternatives = AlternativeFinder(organiser: evaluation.organiser, venueDays: venueDays)
    let decisions = DecisionFinder(organiser: evaluation.organiser, chances: chances)
    for venue in shown {
      guard var venueDay = venueDays[venue] else { continue }
      venueDay.alternatives = alternatives.alternatives(for: venue)
      venueDay.decision = decisions.decision(venueDay)
      venueDays[venue] = venueDay
    }
    let rows = shown.compactMap { venueDays[$0] }
    let ids = Dictionary(venueDays.values.map { ($0.venue.id, $0) }, uniquingKeysWith: { first, _ in first })
    let jobs = evaluation.organiser.jobs.map { job in JobFinder(job: job, venueDays: ids).day() }
    return DayAnswer(
      planID: bound.plan.id, title: bound.plan.title, organiser: evaluation.organiser, day: evaluation.day,
      calendar: bound.plan.calendar, edition: edition, noticesReadTo: noticesReadTo,
      map: mapFacts,
      venues: rows, roads: evaluation.roadMeasures(), jobs: jobs,
      questions: QuestionFinder(day: evaluation.day, venueDays: rows, chances: chances).questions(),
      isExact: evaluation.slices.allSatisfy(\.isExact), epochCount: access.map(\.stateCount).max() ?? 0,
      givesChances: givesChances)
  }

  /// What the map is good for; nil where there is none.
  var mapFacts: DayAnswer.MapFacts? {
    bound.map.map {
      DayAnswer.MapFacts(
        name: mapName ?? "", isSchematic: bound.plan.map?.isSchematic ?? $0.isSchematic, coverage: $0.coverage)
    }
  }

  // MARK: Which venues

  /// The organiser's venues, else the plan's, else the map's of the kinds that the plan speaks of
  /// (DESIGN: decision 16).
  private func shownVenues(_ organiser: Organiser, extra: [String]) -> [Int] {
    let venues = bound.venues.indices
    var shown: [Int]
    if !organiser.venues.isEmpty || !organiser.kinds.isEmpty {
      shown = venues.filter {
        organiser.venues.contains(bound.venues[$0].venue.id)
          || (organiser.kinds.contains(bound.venues[$0].venue.kind) && !bound.venues[$0].venue.names.isEmpty)
      }
    } else if !bound.plan.venues.isEmpty {
      shown = venues.filter { bound.venues[$0].planIndex != nil }
    } else {
      let kinds = Set(
        bound.plan.claims.flatMap(\.subjects).flatMap { subject in
          if case .category(let category) = subject { category.kinds } else { [] as [VenueKind] }
        })
      shown = venues.filter {
        (kinds.isEmpty || kinds.contains(bound.venues[$0].venue.kind)) && !bound.venues[$0].venue.names.isEmpty
      }
    }
    for id in extra {
      let index = venues.first { bound.venues[$0].venue.id == id || bound.venues[$0].venue.osm == id }
      if let index, !shown.contains(index) { shown.append(index) }
    }
    return shown
  }

  /// The shown venues, those that jobs need, and whatever may be used instead.
  private func evaluatedVenues(_ shown: [Int], _ organiser: Organiser) -> [Int] {
    let kinds = Set(shown.map { bound.venues[$0].venue.kind })
    let needed = Set(organiser.jobs.flatMap(\.needs).map(\.venue))
    let isShown = Set(shown)
    return bound.venues.indices.filter {
      let venue = bound.venues[$0].venue
      return isShown.contains($0) || needed.contains(venue.id) || (kinds.contains(venue.kind) && !venue.names.isEmpty)
    }
  }
}
