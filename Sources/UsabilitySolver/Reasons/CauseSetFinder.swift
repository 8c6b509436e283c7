import ClosurePlanning
import OpeningHours
import RoadNetwork

/// Finds, for venues that are not usable, the smallest sets of claims that bring the verdict about.
///
/// A set is enough if with it alone in force, in the worlds of the whole plan, the verdict would be no better. More
/// claims in force never better it, so the minimal sets say all.
struct CauseSetFinder {
  let evaluation: DayEvaluation
  let engine: (any AccessEngine)?
  /// Sets of more claims than this are not looked for.
  var largest = 4
  /// How many sets are told of a venue.
  var limit = 8

  private var bound: BoundPlan { evaluation.bound }
  private var table: AtomTable { evaluation.table }

  /// The sets for some venues, as ids of claims.
  ///
  /// - Parameter access: of the organiser's first mode; the states that are needed are added.
  func causeSets(
    for venues: [(venue: Int, verdict: Verdict)], access: inout AccessTable
  ) -> [Int: [[String]]] {
    struct Walk {
      var venue: Int
      var verdict: Verdict
      var normal: VenueHours
      var claims: [Int]
      var sets: MinimalSets
    }
    var walks = venues.filter { $0.verdict != .usable }.compactMap { venue, verdict -> Walk? in
      let normal = evaluation.hours(of: venue)
      let claims = candidates(venue, during: normal.possible, access: access)
      guard !claims.isEmpty else { return nil }
      return Walk(
        venue: venue, verdict: verdict, normal: normal, claims: claims,
        sets: MinimalSets(count: claims.count, largest: largest, limit: limit, trialLimit: 256))
    }
    // All venues go on by one size together: most of them share their sets, and what they ask is solved at once.
    var days: [Set<Int>: DayEvaluation] = [:]
    while walks.contains(where: { !$0.sets.candidates.isEmpty }) {
      for walk in walks {
        for set in walk.sets.candidates {
          let kept = Set(set.map { walk.claims[$0] })
          if days[kept] == nil { days[kept] = evaluation.changed(DayChange(kept: kept), access: &access) }
        }
      }
      access.solve(with: engine)
      let enough = Concurrently.map(walks) { [access, days] walk in
        walk.sets.candidates.map { set in
          let day = days[Set(set.map { walk.claims[$0] })]
          return (day?.verdict(of: walk.venue, normal: walk.normal, access: access) ?? .usable) >= walk.verdict
        }
      }
      for index in walks.indices where !enough[index].isEmpty { walks[index].sets.take(enough[index]) }
    }
    return Dictionary(
      uniqueKeysWithValues: walks.map { walk in
        (walk.venue, walk.sets.found.map { $0.map { bound.claims[walk.claims[$0]].claim.id } })
      })
  }

  /// The claims that may have to do with a venue's verdict, in the order of the plan.
  private func candidates(_ venue: Int, during normal: TimeSet, access: AccessTable) -> [Int] {
    var claims = Set<Int>()
    for index in table.atomsOfVenue[venue] where !table.atoms[index].isConfirmation {
      let claim = table.atoms[index].claim
      if !evaluation.claimTimes[claim].possible.intersection(normal).isEmpty { claims.insert(claim) }
    }
    guard bound.venues[venue].gap == nil else { return claims.sorted() }
    for (index, slice) in evaluation.slices.enumerated() where normal.overlaps(slice.range) {
      let states = evaluation.states[0].mostClosed[index] + evaluation.states[0].mostOpen[index]
      for state in states where !access.isReachable(state: state, venue: venue) {
        claims.formUnion(evaluation.claims(in: access.state(state)))
      }
    }
    return claims.sorted()
  }
}
