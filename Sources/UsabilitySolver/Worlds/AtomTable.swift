import ClosurePlanning
import RoadNetwork

/// All atoms of a plan, and which of them bear on each venue.
struct AtomTable: Sendable {
  private(set) var atoms: [Atom] = []
  /// For each bound venue, the atoms about it.
  private(set) var atomsOfVenue: [[Int]]
  /// For each bound claim, its atoms.
  private(set) var atomsOfClaim: [[Int]]
  let disputes: [Dispute]

  /// Cuts the claims of a plan into atoms.
  init(_ bound: BoundPlan) {
    disputes = DisputeFinder(bound: bound).disputes()
    atomsOfVenue = Array(repeating: [], count: bound.venues.count)
    atomsOfClaim = Array(repeating: [], count: bound.claims.count)
    for claim in bound.claims.indices {
      let dispute = disputes.firstIndex { $0.authorityOfClaim[claim] != nil }
      addVenues(of: claim, in: bound, dispute: dispute)
      addRoads(of: claim, in: bound, dispute: dispute)
    }
  }

  private mutating func add(_ atom: Atom) {
    for venue in atom.venues { atomsOfVenue[venue].append(atoms.count) }
    atomsOfClaim[atom.claim].append(atoms.count)
    atoms.append(atom)
  }

  private mutating func addVenues(of claim: Int, in bound: BoundPlan, dispute: Int?) {
    let source = bound.claims[claim]
    guard source.venueEffect != nil, !source.venues.isEmpty else { return }
    struct Key: Hashable {
      var membership: Int
      var voiding: [Int]
    }
    var groups: [Key: [Int]] = [:]
    let memberships: [BoundClaim.Membership] = [
      .named, .general, .possible(.most), .possible(.several), .possible(.all), .possible(.named), .fringe,
    ]
    for (venue, membership) in source.venues {
      // Whoever only perhaps means a venue cannot take back what another says of it by name.
      let voiding = claimsVoiding(claim, dispute: dispute) { other in
        guard let theirs = bound.claims[other].venues[venue] else { return false }
        if case .possible = theirs { return membership != .named }
        return true
      }
      groups[Key(membership: memberships.firstIndex(of: membership) ?? 0, voiding: voiding), default: []].append(venue)
    }
    for (key, venues) in groups.sorted(by: { ($0.value.min() ?? 0) < ($1.value.min() ?? 0) }) {
      let membership = memberships[key.membership]
      var isDoubtful = !source.isFirm
      switch membership {
      case .named, .general: break
      case .possible, .fringe: isDoubtful = true
      }
      var atom = Atom(
        claim: claim, isDoubtful: isDoubtful,
        isConfirmation: source.saysOpen, venues: venues.sorted(), membership: membership)
      atom.isFringe = membership == .fringe
      join(&atom, to: dispute, voiding: key.voiding, in: bound)
      add(atom)
    }
  }

  private mutating func addRoads(of claim: Int, in bound: BoundPlan, dispute: Int?) {
    let source = bound.claims[claim]
    guard let effect = source.roadEffect else { return }
    if dispute != nil, source.saysOpen {
      // It shuts nothing; it is there so that the time is known in which its word stands against a closure.
      var atom = Atom(claim: claim, isDoubtful: !source.isFirm, isConfirmation: true)
      join(&atom, to: dispute, voiding: [], in: bound)
      add(atom)
      return
    }
    guard effect.stopsTraffic else { return }
    let others =
      dispute == nil
      ? []
      : bound.claims.indices.map { isOtherSide($0, of: claim, dispute: dispute) ? bound.claims[$0].partsOfArcs() : [:] }
    for road in source.roads {
      var groups: [[Int]: ArcParts] = [:]
      for arc in road.arcs {
        for share in road.shares(of: arc) {
          for (voiding, part) in pieces(of: arc, share, among: others) {
            groups[voiding, default: [:]][arc, default: []].append(part)
          }
        }
      }
      for (voiding, pieces) in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        var atom = Atom(claim: claim, isDoubtful: road.isFringe || !source.isFirm, isConfirmation: false)
        let shut = pieces.mapValues(joined)
        let parts = shut.filter { $0.value != [0...1] }
        // Where another side may take back some of the roads, their junctions go with them.
        let nodes =
          groups.count == 1 ? road.nodes : road.nodes.isEmpty ? [] : bound.nodes(ofArcs: Array(shut.keys), parts: parts)
        atom.closure = ArcClosure(arcs: Array(shut.keys), nodes: nodes, parts: parts)
        atom.permits = road.permits
        atom.isFringe = road.isFringe
        join(&atom, to: dispute, voiding: voiding, in: bound)
        add(atom)
      }
    }
    if source.roads.isEmpty, effect.originRegion != nil {
      // Traffic of one region is turned back at posts that are on no map: its trips do not start at all.
      add(Atom(claim: claim, isDoubtful: !source.isFirm, isConfirmation: false))
    }
  }

  /// A part of an arc, cut where other claims begin or cease to speak of it: which of them speak of each share.
  private func pieces(
    of arc: UInt32, _ part: ClosedRange<Double>, among others: [ArcParts]
  ) -> [(voiding: [Int], part: ClosedRange<Double>)] {
    let spoken = others.enumerated().flatMap { claim, parts in (parts[arc] ?? []).map { (claim: claim, part: $0) } }
    guard !spoken.isEmpty else { return [([], part)] }
    let cuts = Set(
      [part.lowerBound, part.upperBound]
        + spoken.flatMap { [$0.part.lowerBound, $0.part.upperBound] }.filter(part.contains)
    ).sorted()
    let pieces = cuts.count == 1 ? [part] : zip(cuts, cuts.dropFirst()).map { $0...$1 }
    return pieces.map { piece in
      let speaking = spoken.filter { $0.part.lowerBound <= piece.lowerBound && $0.part.upperBound >= piece.upperBound }
      return (Set(speaking.map(\.claim)).sorted(), piece)
    }
  }

  private func isOtherSide(_ other: Int, of claim: Int, dispute: Int?) -> Bool {
    guard let dispute, let own = disputes[dispute].authorityOfClaim[claim],
      let theirs = disputes[dispute].authorityOfClaim[other]
    else { return false }
    return own != theirs
  }

  /// The claims of other sides of the dispute that speak of a member, in order.
  private func claimsVoiding(_ claim: Int, dispute: Int?, speaksOf: (Int) -> Bool) -> [Int] {
    guard let dispute, let own = disputes[dispute].authorityOfClaim[claim] else { return [] }
    return disputes[dispute].authorityOfClaim.filter { $0.value != own && speaksOf($0.key) }.keys.sorted()
  }

  /// Puts an atom on its claim's side.
  ///
  /// Whoever closes for other times says by that when it is open, and so speaks of all times; whoever says open speaks
  /// of the time that they name and no other.
  private func join(_ atom: inout Atom, to dispute: Int?, voiding: [Int], in bound: BoundPlan) {
    guard let dispute else { return }
    atom.dispute = dispute
    atom.authority = disputes[dispute].authorityOfClaim[atom.claim] ?? 0
    for claim in voiding {
      if bound.claims[claim].saysOpen {
        atom.voidedByOpen.insert(claim)
      } else if let authority = disputes[dispute].authorityOfClaim[claim] {
        atom.voidedBy.insert(authority)
      }
    }
  }
}

extension BoundClaim {
  /// Whether it says that its subjects can be used, if with limits.
  var saysOpen: Bool {
    switch claim.effect {
    case .road(let effect): effect.kind == .intermittentShortTermClosures || effect.kind == .trafficRestricted
    case .venue(let effect): effect.kind == .confirmedOpen || effect.kind == .openWithServiceLimitation
    }
  }

  /// Whether it is the word of somebody who can know whether a venue is open.
  ///
  /// The venue itself or an authority: a
  /// newspaper's is not.
  var isOwnWord: Bool { saysOpen && announcement.reliability == .official }
}
