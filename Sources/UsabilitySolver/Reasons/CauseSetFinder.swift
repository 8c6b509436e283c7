import ClosurePlanning
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
  mutating func causeSets(
    for venues: [(venue: Int, verdict: Verdict)], access: inout AccessTable
  ) -> [Int: [[String]]] {
    let wanted = venues.filter { $0.verdict != .usable }
    let candidates = Dictionary(
      uniqueKeysWithValues: wanted.map { ($0.venue, self.candidates($0.venue, access: access)) })
    var found: [Int: [[String]]] = [:]
    // All venues are asked for one size at a time: most of them share their sets, and the states are solved together.
    var cache: [Set<Int>: DayEvaluation] = [:]
    for (venue, verdict) in wanted {
      guard let claims = candidates[venue], !claims.isEmpty else { continue }
      let search = MinimalSets(count: claims.count, largest: largest, limit: limit, trialLimit: 1024)
      let sets = search.found { sets in
        let kept = sets.map { Set($0.map { claims[$0] }) }
        for set in kept where cache[set] == nil {
          cache[set] = evaluation.changed(DayChange(kept: set), access: &access)
        }
        access.solve(with: engine)
        return kept.map { (cache[$0]?.verdict(of: venue, access: access) ?? .usable) >= verdict }
      }
      found[venue] = sets.map { $0.map { bound.claims[claims[$0]].claim.id } }
    }
    return found
  }

  /// The claims that may have to do with a venue's verdict, in the order of the plan.
  private func candidates(_ venue: Int, access: AccessTable) -> [Int] {
    let normal = evaluation.hours(of: venue).possible
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
