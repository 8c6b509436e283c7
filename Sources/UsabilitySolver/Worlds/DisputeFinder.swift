import ClosurePlanning
import OpeningHours

/// Claims of different authorities on one subject that cannot all be right.
struct Dispute: Sendable {
  /// The authorities, one side each, the weightiest first.
  var sides: [String]
  /// Its claims, by their place among the bound ones, with their side.
  var sideOfClaim: [Int: Int]
}

/// Finds the disputes of a plan (DESIGN: decision 6).
///
/// Two claims are at odds if different authorities make them, about a common venue or road, for overlapping times, and
/// either their windows or their effects differ. Claims that are doubtful by themselves take no side: a rumour can add
/// a doubt but never take one away from a notice. What hangs together through claims at odds is one dispute, and in
/// each world one side of it is right.
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
    var isAtOdds = Set<Int>()
    for a in claims.indices {
      for b in claims.indices where b > a && areAtOdds(a, b) {
        parent[root(b)] = root(a)
        isAtOdds.formUnion([a, b])
      }
    }
    return Dictionary(grouping: isAtOdds.sorted(), by: root).sorted { $0.key < $1.key }.map { _, members in
      var weights: [String: Int] = [:]
      for member in members {
        let announcement = claims[member].announcement
        weights[announcement.authority] = max(weights[announcement.authority] ?? 0, announcement.reliability.weight)
      }
      let sides = weights.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map(\.key)
      let sideOfClaim = Dictionary(
        uniqueKeysWithValues: members.map { ($0, sides.firstIndex(of: claims[$0].announcement.authority) ?? 0) })
      return Dispute(sides: sides, sideOfClaim: sideOfClaim)
    }
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
    case (.shut, .open): return shareMembers(first, second, named: first)
    case (.open, .shut): return shareMembers(first, second, named: second)
    case (.open, .open): return false
    case (.shut, .suspended), (.suspended, .shut), (.suspended, .open), (.open, .suspended): return false
    case (.suspended(let some), .suspended(let others)):
      return some == others && first.window != second.window && shareMembers(first, second, named: nil)
    case (.shut, .shut): return first.window != second.window && shareMembers(first, second, named: nil)
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

  /// Whether they speak of a common road or venue; where one of them says open, the other must name the venue, for a
  /// general notice yields to the venue's own word instead of disputing it.
  private func shareMembers(_ a: BoundClaim, _ b: BoundClaim, named: BoundClaim?) -> Bool {
    for venue in a.venues.keys where b.venues[venue] != nil {
      if named == nil || named?.venues[venue] == .named { return true }
    }
    guard !a.roads.isEmpty, !b.roads.isEmpty else { return false }
    let arcs = Set(a.roads.flatMap(\.arcs))
    return b.roads.contains { $0.arcs.contains(where: arcs.contains) }
  }
}

extension Announcement.Reliability {
  /// How much it weighs against others, for ordering only.
  var weight: Int {
    switch self {
    case .official: 3
    case .press: 2
    case .unconfirmed: 1
    }
  }
}
