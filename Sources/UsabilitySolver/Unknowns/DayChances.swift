import ClosurePlanning
import OpeningHours

/// What the worlds of one day say of its venues: chances, and what an answer would settle.
struct DayChances {
  let unknowns: DayUnknowns
  let bound: BoundPlan
  let table: AtomTable
  /// For each venue in doubt, by its place among the bound ones.
  private(set) var worlds: [Int: VenueWorlds] = [:]
  private let venueOfID: [String: Int]
  private let claimOfID: [String: Int]

  init(
    _ finder: inout ChanceFinder, venues: [Int], reach: ReachTable, bound: BoundPlan, table: AtomTable
  ) {
    for venue in venues { worlds[venue] = finder.worlds(of: venue, reach: reach) }
    unknowns = finder.unknowns
    self.bound = bound
    self.table = table
    venueOfID = Dictionary(venues.map { (bound.venues[$0].venue.id, $0) }, uniquingKeysWith: { first, _ in first })
    claimOfID = Dictionary(
      bound.claims.enumerated().map { ($1.claim.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The chance that settling a cause's doubt settles the venue's day.
  func chanceSettled(_ venue: String, by doubt: Doubt, of cause: Cause) -> Double {
    guard let venue = venueOfID[venue], let worlds = worlds[venue], let claim = claimOfID[cause.claim.id] else {
      return 0
    }
    return worlds.chanceSettled(by: places(in: worlds, of: kinds(doubt, claim: claim, venue: venue)))
  }

  /// The chance that the venue's own word settles its day: it knows whether it is open, but not the roads.
  func chanceSettledByVenue(_ venue: String) -> Double {
    guard let venue = venueOfID[venue], let worlds = worlds[venue] else { return 0 }
    let own = Set(table.atomsOfVenue[venue].flatMap { unknowns.unknownsOfAtom[$0] })
    let places = worlds.unknowns.indices.filter { own.contains(worlds.unknowns[$0]) }
    return worlds.chanceSettled(by: places + (worlds.unknowns.count...worlds.unknowns.count + worlds.memberships.count))
  }

  /// When all that a venue's day hangs on is expected to be known; nil where nobody said, or nothing is in doubt.
  func knownBy(_ venue: String) -> Instant? {
    guard let venue = venueOfID[venue], let worlds = worlds[venue] else { return nil }
    var latest: Instant?
    for place in 0..<worlds.unknowns.count + worlds.memberships.count + 1 where worlds.hangs(on: place) {
      guard let known = knownBy(place, of: venue, in: worlds) else { return nil }
      latest = max(latest ?? known, known)
    }
    return latest
  }

  private func knownBy(_ place: Int, of venue: Int, in worlds: VenueWorlds) -> Instant? {
    if place < worlds.unknowns.count {
      let unknown = unknowns.unknowns[worlds.unknowns[place]]
      guard case .side(let dispute) = unknown.kind else { return unknown.knownBy }
      // What else the sides are at odds about tells nothing of this venue.
      return bound.firstDifference(in: table.disputes[dispute]) { claim in
        bound.claims[claim].venues[venue] != nil || !bound.claims[claim].roads.isEmpty
      } ?? unknown.knownBy
    }
    let membership = place - worlds.unknowns.count
    guard membership < worlds.memberships.count else { return nil }
    return bound.claims[worlds.memberships[membership]].window.hull(in: bound.plan.calendar)?.lowerBound
  }

  /// The announcements of some claims, by the claims' ids.
  func announcements(ofClaims ids: [String]) -> [Announcement] {
    ids.compactMap { claimOfID[$0] }.map { bound.claims[$0].announcement }
  }

  // MARK: From doubts to unknowns

  /// The unknowns that a doubt is about.
  private func kinds(_ doubt: Doubt, claim: Int, venue: Int) -> [Unknown.Kind] {
    let variable = bound.claims[claim].variable
    let atoms = table.atomsOfClaim[claim].map { table.atoms[$0] }
    let truth = [false, true].map { Unknown.Kind.truth(variable: variable, isConfirmation: $0) }
    switch doubt {
    case .disputed(with: []): return truth
    case .disputed: return Set(atoms.compactMap(\.dispute)).sorted().map { .side(dispute: $0) }
    case .unconfirmed, .probability: return truth
    case .inferredExtent, .withheldExtent: return truth + [.reach(variable: variable)]
    case .notNamed, .dayOfItsOwn:
      // Who says which ones are meant says so for whatever was reported of the same measure.
      let effect = bound.claims[claim].venueEffect
      return bound.claims.indices.filter { other in
        if case .possible? = bound.claims[other].venues[venue] {
          bound.claims[other].venueEffect == effect
        } else {
          false
        }
      }.flatMap { other -> [Unknown.Kind] in
        [
          .membership(claim: other, venue: venue),
          .truth(variable: bound.claims[other].variable, isConfirmation: false),
        ]
      }
    case .uncertainWindow: return [.timing(variable: variable)]
    }
  }

  private func places(in worlds: VenueWorlds, of kinds: [Unknown.Kind]) -> [Int] {
    var places: [Int] = []
    for (place, unknown) in worlds.unknowns.enumerated() where kinds.contains(unknowns.unknowns[unknown].kind) {
      places.append(place)
    }
    for (number, claim) in worlds.memberships.enumerated() {
      for case .membership(claim, _) in kinds { places.append(worlds.unknowns.count + number) }
    }
    for case .ownHours in kinds { places.append(worlds.unknowns.count + worlds.memberships.count) }
    return places
  }
}
