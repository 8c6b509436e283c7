import ClosurePlanning
import OpeningHours

/// Claims of different authorities on one subject that cannot all be right.
struct Dispute: Sendable {
  /// Who takes part, the weightiest first.
  var authorities: [String]
  /// How much each one's word counts.
  var weights: [Int]
  /// Its claims, by their place among the bound ones, with their authority's place.
  var authorityOfClaim: [Int: Int]
  /// The authorities that are right together, one set for each side: as many as do not contradict one another.
  ///
  /// Of two authorities at odds exactly one is right; with a third that contradicts only one of them there are still two
  /// sides, and it stands with the other.
  var sides: [Set<Int>]
}

/// Finds the disputes of a plan (DESIGN: decision 6).
///
/// Two claims are at odds if different authorities make them, about a common venue or road, for overlapping times, and
/// either their times or their effects differ. Claims that are doubtful by themselves take no side: a rumour can add
/// a doubt but never take one away from a notice. What hangs together through claims at odds is one dispute.
struct DisputeFinder {
  /// What a claim says of its subjects, as far as it can contradict another.
  private enum Stance: Equatable {
    case shut, open
    case suspended([Activity])
  }

  let bound: BoundPlan

  func disputes() -> [Dispute] {
    let claims = bound.claims
    var parent = Array(claims.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    var odds: [(Int, Int)] = []
    for a in claims.indices {
      for b in claims.indices where b > a && areAtOdds(a, b) {
        parent[root(b)] = root(a)
        odds.append((a, b))
      }
    }
    let isAtOdds = Set(odds.flatMap { [$0.0, $0.1] })
    return Dictionary(grouping: isAtOdds.sorted(), by: root).sorted { $0.key < $1.key }.map { _, members in
      var weights: [String: Int] = [:]
      for member in members {
        let announcement = claims[member].announcement
        weights[announcement.authority] = max(weights[announcement.authority] ?? 0, announcement.wordWeight)
      }
      let authorities = weights.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map(\.key)
      let authorityOfClaim = Dictionary(
        uniqueKeysWithValues: members.map {
          ($0, authorities.firstIndex(of: claims[$0].announcement.authority) ?? 0)
        })
      var contradicts = Array(repeating: Set<Int>(), count: authorities.count)
      for (a, b) in odds {
        guard let first = authorityOfClaim[a], let second = authorityOfClaim[b] else { continue }
        contradicts[first].insert(second)
        contradicts[second].insert(first)
      }
      return Dispute(
        authorities: authorities, weights: authorities.map { weights[$0] ?? 1 }, authorityOfClaim: authorityOfClaim,
        sides: Self.sides(contradicts))
    }
  }

  /// The largest sets of authorities of which no two contradict each other, in a stable order.
  ///
  /// The maximal independent sets of a small graph (Bron and Kerbosch 1973, without pivoting), 64 of them at most.
  private static func sides(_ contradicts: [Set<Int>]) -> [Set<Int>] {
    var found: [Set<Int>] = []
    func extend(_ side: Set<Int>, _ candidates: [Int], _ excluded: [Int]) {
      guard found.count < 64 else { return }
      if candidates.isEmpty, excluded.isEmpty { found.append(side) }
      var (candidates, excluded) = (candidates, excluded)
      while let authority = candidates.first {
        let agrees = { (other: Int) in other != authority && !contradicts[authority].contains(other) }
        extend(side.union([authority]), candidates.filter(agrees), excluded.filter(agrees))
        candidates.removeFirst()
        excluded.append(authority)
      }
    }
    extend([], Array(contradicts.indices), [])
    return found
  }

  private func areAtOdds(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (bound.claims[a], bound.claims[b])
    guard first.isFirm, second.isFirm, first.announcement.authority != second.announcement.authority else {
      return false
    }
    guard let stance = stance(of: first), let other = self.stance(of: second) else { return false }
    let calendar = bound.plan.calendar
    guard let hull = first.window.hull(in: calendar), let otherHull = second.window.hull(in: calendar),
      hull.overlaps(otherHull)
    else { return false }
    switch (stance, other) {
    case (.shut, .open): return shareMembers(first, second, named: second.isOwnWord ? first : nil)
    case (.open, .shut): return shareMembers(first, second, named: first.isOwnWord ? second : nil)
    case (.open, .open): return false
    case (.shut, .suspended), (.suspended, .shut), (.suspended, .open), (.open, .suspended): return false
    case (.suspended(let some), .suspended(let others)):
      return some == others && !haveSameTimes(first, second) && shareMembers(first, second, named: nil)
    case (.shut, .shut):
      // Who stops lorries does not contradict who stops cars.
      return first.roadEffect?.modes == second.roadEffect?.modes && !haveSameTimes(first, second)
        && shareMembers(first, second, named: nil)
    }
  }

  /// Whether two windows mean the same times, however they are written.
  private func haveSameTimes(_ a: BoundClaim, _ b: BoundClaim) -> Bool {
    guard a.window.hours == b.window.hours else { return false }
    let calendar = bound.plan.calendar
    return Set(a.window.breakpoints(in: calendar) + b.window.breakpoints(in: calendar)).allSatisfy {
      a.window.span(at: $0, in: calendar) == b.window.span(at: $0, in: calendar)
    }
  }

  private func stance(of claim: BoundClaim) -> Stance? {
    switch claim.claim.effect {
    case .road(let effect):
      if effect.originRegion != nil || effect.compliance == .advisory { return nil }
      switch effect.kind {
      case .roadClosed, .carriagewayClosed: return .shut
      case .intermittentShortTermClosures, .trafficRestricted: return .open
      case .rollingRoadBlock, .parkingBan, .busStopsSuspended: return nil
      }
    case .venue(let effect):
      switch effect.kind {
      case .closed, .reserved: return .shut
      case .confirmedOpen, .openWithServiceLimitation: return .open
      case .activitySuspended: return .suspended(effect.activities.sorted())
      case .gatheringsBanned: return .suspended([.gathering])
      }
    }
  }

  /// Whether they speak of a common road or venue, and one of them, if it is given, names the venue.
  ///
  /// A general notice yields to the venue's own word instead of disputing it.
  private func shareMembers(_ a: BoundClaim, _ b: BoundClaim, named: BoundClaim?) -> Bool {
    for venue in a.venues.keys where b.venues[venue] != nil {
      if named == nil || named?.venues[venue] == .named { return true }
    }
    guard !a.roads.isEmpty, !b.roads.isEmpty else { return false }
    let parts = a.partsOfArcs()
    return b.roads.contains { road in
      road.arcs.contains { arc in
        parts[arc]?.contains { part in road.shares(of: arc).contains { $0.overlaps(part) } } ?? false
      }
    }
  }
}
