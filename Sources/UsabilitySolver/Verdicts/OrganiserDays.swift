import ClosurePlanning
import OpeningHours
import RoadNetwork

/// One organiser's days on the way to their answers: each step builds on those before it.
///
/// Whatever several days, modes or venues ask of the roads is put down first and solved together.
struct OrganiserDays {
  private let solver: ClosureSolver
  private let organiser: Organiser
  /// The venues that are answered for, and those that are judged: what may be used instead is among them.
  private let shown: [Int]
  private let evaluated: [Int]
  private let bound: BoundPlan
  /// Who gets where, by the organiser's modes.
  private var access: [AccessTable] = []
  private var evaluations: [DayEvaluation] = []
  /// For each day, the normal hours of the evaluated venues, in their order.
  private var normalHours: [[VenueHours]] = []
  /// What is found, for each day.
  private var found: [VenueDays] = []
  private var chances: [DayChances] = []

  private var table: AtomTable { solver.table }
  private var engine: (any AccessEngine)? { solver.engine }

  /// Puts an organiser's venues and origins on the map and solves the roads of their days.
  ///
  /// - Throws: ``PlanProblems`` if a venue or an origin lies far from every road.
  /// - Precondition: the days lie within the plan's horizon.
  init(
    solver: ClosureSolver, organiser: Organiser, days: [CalendarDay], shown: [Int], evaluated: [Int]
  ) throws(PlanProblems) {
    self.solver = solver
    self.organiser = organiser
    self.shown = shown
    self.evaluated = evaluated
    // The engine gets ready on the other core meanwhile.
    _ = Concurrently.both(
      { solver.bound.prepareSnapping(modes: organiser.modes) },
      { solver.engine?.prepare(originCount: solver.bound.originCount(of: organiser), targetCount: evaluated.count) })
    bound = solver.bound.snapped(evaluated, modes: organiser.modes)
    var problems = bound.problems
    for mode in organiser.modes {
      let origins = bound.originPoints(of: organiser, mode: mode)
      problems += origins.problems
      access.append(
        AccessTable(
          traveller: Traveller(organiser: organiser, mode: mode), origins: origins.points, bound: bound,
          atoms: solver.table.atoms, venues: evaluated))
    }
    let errors = problems.filter { $0.severity == .error }
    guard errors.isEmpty else { throw PlanProblems(errors) }

    let slicer = WorldSlicer(bound: bound, table: table)
    for day in days {
      precondition(bound.plan.horizon.contains(day), "Day \(day) lies outside the plan's horizon")
      evaluations.append(
        DayEvaluation(
          day: day, slices: slicer.slices(of: day), organiser: organiser, bound: bound, table: table, access: &access))
    }
    solveRoads()
  }

  /// Solves what was put down since the last time, two modes at a time.
  private mutating func solveRoads() {
    access = Concurrently.map(access) { [engine] table in
      var table = table
      table.solve(with: engine)
      return table
    }
  }

  // MARK: Steps

  /// Finds every venue's verdicts, causes and trips.
  mutating func judge() {
    normalHours = evaluations.map { evaluation in Concurrently.map(evaluated) { evaluation.hours(of: $0) } }
    for (evaluation, hours) in zip(evaluations, normalHours) {
      for mode in access.indices {
        let states = Concurrently.map(Array(evaluated.indices)) { [access, evaluated] slot in
          evaluation.singleCauseStates(
            of: evaluated[slot], mode: mode, access: access[mode], normal: hours[slot].possible)
        }
        // In an order of their own, so that the same question is always put the same way.
        for state in Set(states.joined()).sorted() { _ = access[mode].index(of: state) }
      }
    }
    solveRoads()
    let slots = Dictionary(uniqueKeysWithValues: evaluated.enumerated().map { ($1, $0) })
    found = zip(evaluations, normalHours).map { evaluation, hours in
      let days = Concurrently.map(Array(evaluated.indices)) { [access, evaluated] slot in
        evaluation.venueDay(of: evaluated[slot], normal: hours[slot], access: access)
      }
      return VenueDays(venues: evaluated, slotOfVenue: slots, days: days)
    }
  }

  /// Weighs the worlds of each day for the venues whose verdict hangs on them.
  mutating func weighWorlds() {
    let weighed = organiser.wantedChance == nil ? shown : evaluated
    let doubtful = found.map { days in
      // A venue without a way in may be closed instead in some worlds.
      weighed.filter { days[$0].map { $0.isInDoubt || $0.verdict == .unreachable } ?? false }
    }
    var finders = evaluations.map {
      ChanceFinder(
        evaluation: $0, access: access[0], worldLimit: solver.worldLimit, drawCount: solver.drawCount)
    }
    var reach = access[0].reachTable(of: Set(doubtful.joined()).sorted(), in: bound, atoms: table.atoms)
    for index in finders.indices {
      for venue in doubtful[index] { finders[index].ask(venue, in: &reach) }
    }
    reach.solve(with: engine)
    chances = Concurrently.map(Array(finders.indices)) { [finders, reach, bound, table] index in
      var finder = finders[index]
      return DayChances(&finder, venues: doubtful[index], reach: reach, bound: bound, table: table)
    }
    for index in found.indices {
      for venue in evaluated {
        found[index].update(venue) { day in
          if let worlds = chances[index].worlds[venue] {
            day.chances = worlds.chances
          } else if !day.isInDoubt {
            day.chances = Chances(certain: day.verdict)
          }
        }
      }
    }
  }

  /// Finds the smallest sets of claims that bring the verdicts on the shown venues about.
  mutating func findCauseSets() {
    let finder = CauseSetFinder(evaluations: evaluations, engine: engine)
    let judged = found.indices.flatMap { day in
      shown.compactMap { venue in
        found[day][venue].map { CauseSetFinder.Judged(day: day, venue: venue, verdict: $0.verdict) }
      }
    }
    for (judged, sets) in finder.causeSets(for: judged, access: &access[0]) {
      found[judged.day].update(judged.venue) { $0.causeSets = sets }
    }
  }

  /// Finds the smallest changes that would make a venue usable.
  mutating func findRepairs(of venue: Int) {
    for (index, evaluation) in evaluations.enumerated() {
      let repairs = RepairFinder(evaluation: evaluation, engine: engine).repairs(of: venue, access: &access[0])
      found[index].update(venue) { $0.repairs = repairs }
    }
  }

  // MARK: Answers

  /// The days' answers: what to use instead, until when to wait, and what to ask.
  func answers() -> [DayAnswer] {
    Concurrently.map(Array(evaluations.indices)) { answer(day: $0) }
  }

  private func answer(day: Int) -> DayAnswer {
    let evaluation = evaluations[day]
    var found = found[day]
    let alternatives = AlternativeFinder(organiser: organiser, venueDays: found)
    let decisions = DecisionFinder(organiser: organiser, chances: chances[day])
    for venue in shown {
      let instead = alternatives.alternatives(for: venue)
      found.update(venue) { venueDay in
        venueDay.alternatives = instead
        venueDay.decision = decisions.decision(venueDay)
      }
    }
    let rows = shown.compactMap { found[$0] }
    let plan = bound.plan
    return DayAnswer(
      planID: plan.id, title: plan.title, organiser: organiser, day: evaluation.day,
      calendar: plan.calendar, edition: solver.edition, noticesReadTo: solver.noticesReadTo, map: solver.mapFacts,
      venues: rows, roads: evaluation.roadMeasures(), jobs: jobDays(found.days),
      questions: QuestionFinder(day: evaluation.day, venueDays: rows, chances: chances[day]).questions(),
      isExact: evaluation.slices.allSatisfy(\.isExact), epochCount: access.map(\.stateCount).max() ?? 0,
      givesChances: solver.givesChances)
  }

  private func jobDays(_ days: [VenueDay]) -> [JobDay] {
    guard !organiser.jobs.isEmpty else { return [] }
    let byID = Dictionary(days.map { ($0.venue.id, $0) }, uniquingKeysWith: { first, _ in first })
    return organiser.jobs.map { JobFinder(job: $0, venueDays: byID).day() }
  }
}
