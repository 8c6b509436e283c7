import ClosurePlanning
import OpeningHours
import RoadNetwork

/// Finds, for venues that are not usable, the smallest sets of claims that bring the verdict about.
///
/// A set is enough if with it alone in force, in the worlds of the whole plan, the verdict would be no better. More
/// claims in force never better it, so the minimal sets say all.
struct CauseSetFinder {
  /// A verdict whose causes are looked for.
  struct Judged: Hashable {
    /// The day, by its place among the evaluations.
    var day: Int
    /// The venue, by its place among the bound ones.
    var venue: Int
    var verdict: Verdict
  }

  let evaluations: [DayEvaluation]
  let engine: (any AccessEngine)?
  /// Sets of more claims than this are not looked for.
  var largest = 4
  /// How many sets are told of a venue.
  var limit = 8

  /// What is left in force on a day.
  private struct Trial: Hashable {
    var day: Int
    var kept: Set<Int>
  }

  private struct Walk: Sendable {
    var judged: Judged
    var normal: VenueHours
    var claims: [Int]
    var sets: MinimalSets

    var trials: [Trial] {
      sets.candidates.map { Trial(day: judged.day, kept: Set($0.map { claims[$0] })) }
    }
  }

  /// The sets for some venues' days, as ids of claims.
  ///
  /// - Parameter access: of the organiser's first mode; the states that are needed are added.
  func causeSets(for judged: [Judged], access: inout AccessTable) -> [(Judged, [[String]])] {
    var walks = Concurrently.map(judged.filter { $0.verdict != .usable }) { [access] in walk($0, access) }
      .compactMap(\.self)
    // All days' venues go on by one size together: most of them share their sets, and what they ask is solved at once.
    var changed: [Trial: DayEvaluation] = [:]
    while walks.contains(where: { !$0.sets.candidates.isEmpty }) {
      for trial in walks.lazy.flatMap(\.trials) where changed[trial] == nil {
        changed[trial] = evaluations[trial.day].changed(DayChange(kept: trial.kept), access: &access)
      }
      access.solve(with: engine)
      let enough = Concurrently.map(walks) { [access, changed] walk in
        walk.trials.map { trial in
          let verdict = changed[trial]?.verdict(of: walk.judged.venue, normal: walk.normal, access: access)
          return (verdict ?? .usable) >= walk.judged.verdict
        }
      }
      for index in walks.indices where !enough[index].isEmpty { walks[index].sets.take(enough[index]) }
      // Sets of the next size are others.
      changed.removeAll(keepingCapacity: true)
    }
    return walks.map { walk in
      let claims = evaluations[walk.judged.day].bound.claims
      return (walk.judged, walk.sets.found.map { $0.map { claims[walk.claims[$0]].claim.id } })
    }
  }

  private func walk(_ judged: Judged, _ access: AccessTable) -> Walk? {
    let evaluation = evaluations[judged.day]
    let normal = evaluation.hours(of: judged.venue)
    let claims = Self.candidates(judged.venue, evaluation, during: normal.possible, access: access)
    guard !claims.isEmpty else { return nil }
    return Walk(
      judged: judged, normal: normal, claims: claims,
      sets: MinimalSets(count: claims.count, largest: largest, limit: limit, trialLimit: 256))
  }

  /// The claims that may have to do with a venue's verdict, in the order of the plan.
  private static func candidates(
    _ venue: Int, _ evaluation: DayEvaluation, during normal: TimeSet, access: AccessTable
  ) -> [Int] {
    let (bound, table) = (evaluation.bound, evaluation.table)
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
