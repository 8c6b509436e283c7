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
  let givesChances: Bool
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
  ///   - asker: who is going to be answered first; the engine gets ready for them on the other core meanwhile.
  ///   - makeEngine: makes what answers who gets where; all engines give the same times.
  /// - Throws: ``PlanProblems`` with all that cannot be found on the map.
  public init(
    plan: ClosurePlan, map: OSMMap?, mapName: String? = nil, edition: Edition = .public,
    noticesReadTo: Moment? = nil, wantsChances: Bool = false, asker: Organiser? = nil,
    makeEngine: (RoadGraph) -> any AccessEngine = { AdaptiveEngine(graph: $0) }
  ) throws(PlanProblems) {
    let engine = map.map { makeEngine($0.graph) }
    let (bound, _) = Concurrently.both(
      {
        let bound = BoundPlan(plan: plan, map: map)
        if let asker { bound.prepareSnapping(modes: asker.modes) }
        return bound
      },
      {
        guard let asker else { return }
        engine?.prepare(
          originCount: asker.origins.isEmpty ? BoundPlan.representativeOriginCount : asker.origins.count,
          targetCount: asker.venues.isEmpty ? plan.venues.count : asker.venues.count)
      })
    try self.init(
      bound, mapName: mapName, edition: edition, noticesReadTo: noticesReadTo,
      wantsChances: wantsChances, engine: engine)
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
    var answering = try OrganiserDays(
      solver: self, organiser: organiser, days: days, shown: shown, evaluated: evaluatedVenues(shown, organiser))
    answering.judge()
    answering.weighWorlds()
    if findsCauseSets { answering.findCauseSets() }
    if let repaired {
      let venue = shown.first {
        bound.venues[$0].venue.id == repaired || bound.venues[$0].venue.osm == repaired
      }
      if let venue { answering.findRepairs(of: venue) }
    }
    return answering.answers()
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
