import ClosurePlanning
import OpeningHours

extension DayEvaluation {
  /// Worlds of the day in which a venue that could be got to cannot be, by one mode; each with its slice.
  private func cutOffWorlds(of venue: Int, mode: Int, access: AccessTable, normal: TimeSet) -> [(Int, RoadState)] {
    guard bound.venues[venue].gap == nil, access.isReachable(state: 0, venue: venue) else { return [] }
    var worlds: [(Int, RoadState)] = []
    for (index, slice) in slices.enumerated() where !TimeSet([slice.range]).intersection(normal).isEmpty {
      // The most open worlds as well: what cuts off in them settles it, whatever else might be shut besides.
      let worst = Set(states[mode].mostClosed[index] + states[mode].mostOpen[index])
      for state in worst.sorted() where !access.isReachable(state: state, venue: venue) {
        worlds.append((index, access.state(state)))
      }
    }
    return worlds
  }

  /// For every claim in a world that cuts a venue off, the state in which it alone is in force.
  func singleCauseStates(of venue: Int, mode: Int, access: AccessTable, normal: TimeSet) -> [RoadState] {
    var states: [RoadState] = []
    for (_, world) in cutOffWorlds(of: venue, mode: mode, access: access, normal: normal) {
      for claim in claims(in: world) {
        let single = single(claim, of: world)
        states.append(single)
        if hasFringe(claim) { states += [withoutFringe(of: claim, single), withoutFringe(of: claim, world)] }
      }
    }
    return states
  }

  /// A claim that cuts a venue off by one mode.
  struct CutOff {
    var claim: Int
    /// Whether it does so only by roads that lie where its area may or may not reach.
    var hangsOnFringe = true
    /// Whether some other world leaves a way at the same time.
    var isContested = false
  }

  /// The claims that cut a venue off: each that does so alone, else all that do so together.
  func cutOffClaims(of venue: Int, mode: Int, access: AccessTable, normal: TimeSet) -> [CutOff] {
    var found: [Int: CutOff] = [:]
    func isCutOff(_ state: RoadState) -> Bool { !access.isReachable(state: access.knownIndex(of: state), venue: venue) }
    for (slice, world) in cutOffWorlds(of: venue, mode: mode, access: access, normal: normal) {
      let isContested = states[mode].mostOpen[slice].contains { access.isReachable(state: $0, venue: venue) }
      let all = self.claims(in: world)
      let alone = all.filter { isCutOff(single($0, of: world)) }
      for claim in alone.isEmpty ? all : alone {
        let own = alone.isEmpty ? world : single(claim, of: world)
        let hangs = hasFringe(claim) && !isCutOff(withoutFringe(of: claim, own))
        var cut = found[claim] ?? CutOff(claim: claim)
        cut.hangsOnFringe = cut.hangsOnFringe && hangs
        cut.isContested = cut.isContested || isContested
        found[claim] = cut
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private func hasFringe(_ claim: Int) -> Bool {
    bound.claims[claim].isFirm && bound.claims[claim].roads.contains(where: \.isFringe)
  }

  /// A state without the roads that a claim may or may not mean.
  private func withoutFringe(of claim: Int, _ state: RoadState) -> RoadState {
    RoadState(
      atoms: state.atoms.filter { table.atoms[$0].claim != claim || !table.atoms[$0].isDoubtful },
      blockedRegions: state.blockedRegions, turnRules: state.turnRules)
  }

  /// The claims whose roads a state shuts.
  func claims(in world: RoadState) -> [Int] {
    var claims = Set(world.atoms.map { table.atoms[$0].claim })
    for (index, claim) in bound.claims.enumerated() {
      if let region = claim.roadEffect?.originRegion, world.blockedRegions.contains(region),
        claim.roadEffect?.stopsTraffic == true
      {
        claims.insert(index)
      }
    }
    return claims.sorted()
  }

  private func single(_ claim: Int, of world: RoadState) -> RoadState {
    let region = bound.claims[claim].roadEffect?.originRegion
    return RoadState(
      atoms: world.atoms.filter { table.atoms[$0].claim == claim },
      blockedRegions: world.blockedRegions.filter { $0 == region }, turnRules: world.turnRules)
  }

  /// The measures on roads that may be in force on the day, in the order of the plan.
  func roadMeasures() -> [RoadMeasure] {
    bound.claims.enumerated().compactMap { index, claim in
      guard claim.roadEffect != nil else { return nil }
      let times = claimTimes[index]
      guard !times.possible.isEmpty else { return nil }
      var doubts = claim.doubts
      if let dispute = table.disputes.first(where: { $0.authorityOfClaim[index] != nil }) {
        // Days on which the sides agree are not in dispute.
        let others = dispute.authorityOfClaim.filter { other in
          other.value != dispute.authorityOfClaim[index]
            && (bound.claims[other.key].saysOpen != claim.saysOpen || claimTimes[other.key] != times)
        }.keys.sorted()
        if !others.isEmpty { doubts.append(.disputed(with: others.map { bound.claims[$0].claim.id })) }
      }
      if times.certain != times.possible { doubts.append(.uncertainWindow) }
      return RoadMeasure(
        claim: claim.claim, announcement: claim.announcement, doubts: doubts, certainTimes: times.certain,
        possibleTimes: times.possible, lines: claim.ground.lines, streets: claim.ground.streets,
        outlines: claim.ground.outlines)
    }
  }
}
