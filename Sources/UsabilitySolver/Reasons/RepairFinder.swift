import ClosurePlanning
import RoadNetwork

/// Finds the smallest changes that would make a venue usable in every world: measures lifted, permits granted, the
/// organiser's hours shifted.
///
/// All changes of the smallest numbers of steps are found, up to the limits; each further step only makes things better,
/// shifts apart, of which at most one is taken.
struct RepairFinder {
  let evaluation: DayEvaluation
  let engine: (any AccessEngine)?
  /// The most steps that a repair may take.
  var largest = 3
  /// How many repairs are told.
  var limit = 8
  /// The most hours by which the organiser's are shifted either way.
  var mostHours = 6

  private var bound: BoundPlan { evaluation.bound }
  private var table: AtomTable { evaluation.table }

  /// The repairs of a venue's day; none for one that is usable, or that nothing can make so.
  ///
  /// - Parameter access: of the organiser's first mode; the states that are needed are added.
  func repairs(of venue: Int, access: inout AccessTable) -> [Repair] {
    guard evaluation.verdict(of: venue, access: access) != .usable else { return [] }
    let steps = steps(venue)
    let all = Set(bound.claims.indices)
    var sets = MinimalSets(count: steps.count, largest: largest, limit: limit)
    while !sets.candidates.isEmpty {
      let changed = sets.candidates.map { set in
        change(set.map { steps[$0] }, all: all).map { evaluation.changed($0, access: &access) }
      }
      access.solve(with: engine)
      sets.take(changed.map { $0.map { isUsable(venue, $0, access) } ?? false })
    }
    return sets.found.map { Repair(steps: $0.map { steps[$0] }) }
  }

  /// What some steps come to; nil for two shifts at a time.
  private func change(_ steps: [Repair.Step], all: Set<Int>) -> DayChange? {
    var change = DayChange(kept: all)
    for step in steps {
      switch step {
      case .lift(let id): change.kept = change.kept.filter { bound.claims[$0].claim.id != id }
      case .permit(let permit): change.permits.append(permit)
      case .shift(let minutes):
        guard change.shiftMinutes == 0 else { return nil }
        change.shiftMinutes = minutes
      }
    }
    return change
  }

  /// Shifting away from all hours at which it is open repairs nothing: it must be needed as long as before.
  private func isUsable(_ venue: Int, _ changed: DayEvaluation, _ access: AccessTable) -> Bool {
    guard changed.verdict(of: venue, access: access) == .usable else { return false }
    guard changed.shiftMinutes != 0 else { return true }
    return changed.hours(of: venue).possible.durationSeconds >= evaluation.hours(of: venue).possible.durationSeconds
  }

  /// What can be done, the likeliest to be had last: measures in the plan's order, permits, shifts by their length.
  private func steps(_ venue: Int) -> [Repair.Step] {
    let claims = bound.claims.indices.filter { index in
      let claim = bound.claims[index]
      let bears = claim.venues[venue] != nil || claim.roadEffect?.stopsTraffic == true
      return bears && !claim.saysOpen && !evaluation.claimTimes[index].possible.isEmpty
    }
    var permits = Set<String>()
    for index in claims {
      permits.formUnion(bound.claims[index].exemptions.compactMap(\.permit))
      permits.formUnion(table.atomsOfClaim[index].flatMap { table.atoms[$0].permits })
    }
    permits.subtract(evaluation.organiser.permits)
    var steps = claims.map { Repair.Step.lift(bound.claims[$0].claim.id) } + permits.sorted().map { .permit($0) }
    if evaluation.organiser.hours != nil {
      for hours in 1...mostHours { steps += [.shift(minutes: hours * 60), .shift(minutes: -hours * 60)] }
    }
    return steps
  }
}
