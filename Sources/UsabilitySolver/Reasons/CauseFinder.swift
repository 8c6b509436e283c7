import ClosurePlanning
import OpeningHours

/// Finds the claims that bring a venue's verdict about.
struct CauseFinder {
  let evaluation: DayEvaluation
  let access: [AccessTable]

  private var bound: BoundPlan { evaluation.bound }
  private var table: AtomTable { evaluation.table }

  /// The causes, closures of the venue first, then what cuts it off, then notes; each in the order of the plan.
  func causes(of venue: Int, normal: VenueHours) -> [Cause] {
    guard !normal.possible.isEmpty else { return [] }
    let opening = openingCauses(of: venue, normal: normal)
    return opening.filter { $0.role != .confirms } + cutOffCauses(of: venue, normal: normal.possible)
      + opening.filter { $0.role == .confirms } + notes(on: venue)
  }

  /// What a verdict rests on, given the causes that bear on it.
  static func basis(of verdict: Verdict, causes: [Cause]) -> Basis {
    let deciding = causes.filter { $0.role != .notes && $0.role != .confirms }
    if verdict == .usable || deciding.isEmpty {
      return causes.contains { $0.role == .confirms } ? .stated : .nobodySaid
    }
    // What is inferred or disputed by itself leaves some world open, and so settles nothing.
    if verdict == .closed || verdict == .unreachable { return .stated }
    if deciding.contains(where: { $0.doubts.contains { if case .disputed = $0 { true } else { false } } }) {
      return .disputed
    }
    let allInferred = deciding.allSatisfy { cause in
      cause.doubts.contains(.inferredExtent) || cause.doubts.contains(.withheldExtent)
    }
    return allInferred ? .inferred : .stated
  }

  // MARK: Opening

  private func openingCauses(of venue: Int, normal: VenueHours) -> [Cause] {
    let state = evaluation.state
    var causes: [Cause] = []
    let doing = normal.doing
    let contested = contestedDisputes(of: venue, normal: normal.possible, doing: doing)
    for claimIndex in Set(table.atomsOfVenue[venue].map { table.atoms[$0].claim }).sorted() {
      let claim = bound.claims[claimIndex]
      guard let effect = claim.venueEffect else { continue }
      let index = table.atomsOfVenue[venue].first { table.atoms[$0].claim == claimIndex } ?? 0
      let atom = table.atoms[index]
      var possible: [Range<Instant>] = []
      var certain: [Range<Instant>] = []
      for slice in evaluation.slices {
        let instant = slice.range.lowerBound
        if atom.isConfirmation {
          if slice.mostOpen.contains(where: { $0.contains(index) }) { possible.append(slice.range) }
          if slice.mostClosed.allSatisfy({ $0.contains(index) }) { certain.append(slice.range) }
        } else {
          func closes(_ world: AtomSet) -> Bool {
            state.closes(index, venue, in: world, at: instant, doing: doing)
          }
          if slice.mostClosed.contains(where: closes) { possible.append(slice.range) }
          if slice.mostOpen.allSatisfy(closes) { certain.append(slice.range) }
        }
      }
      // A measure that suspends something touches only the times at which that is done.
      let touched = atom.isConfirmation ? normal.possible : normal.times(touchedBy: effect)
      let possibleTimes = TimeSet(possible).intersection(touched)
      let isOtherSide =
        atom.dispute.map { contested.contains($0) } ?? false
        && (effect.stops(doing)
          || atom.isConfirmation)
      if effect.kind == .openWithServiceLimitation, !isOtherSide { continue }
      guard !possibleTimes.isEmpty || (isOtherSide && !speaks(for: atom, of: venue, besides: claimIndex)) else {
        continue
      }
      var doubts = claim.doubts
      switch atom.membership {
      case .named, .general: break
      case .possible(let quantifier):
        doubts.append(.notNamed(quantifier))
        let days = daysOfItsOwn(venue, besides: claimIndex)
        if !days.isEmpty { doubts.append(.dayOfItsOwn(days)) }
      case .fringe: doubts.append(.inferredExtent)
      }
      if let dispute = atom.dispute, contested.contains(dispute), !atom.isDoubtful {
        let others = table.disputes[dispute].authorityOfClaim.filter { other in
          other.value != atom.authority && bound.claims[other.key].venues[venue] != nil
        }
        doubts.append(.disputed(with: others.keys.sorted().map { bound.claims[$0].claim.id }))
      }
      let certainTimes = TimeSet(certain).intersection(touched)
      let window = evaluation.claimTimes[claimIndex]
      if window.certain != window.possible { doubts.append(.uncertainWindow) }
      causes.append(
        Cause(
          role: atom.isConfirmation
            ? .confirms
            : effect.kind == .activitySuspended || effect.kind == .gatheringsBanned
              ? .suspendsActivity : .closes,
          claim: claim.claim, announcement: claim.announcement, doubts: doubts, certainTimes: certainTimes,
          possibleTimes: possibleTimes))
    }
    // A claim that settles the matter stands before those that only add to it.
    return causes.filter { $0.doubts.isEmpty } + causes.filter { !$0.doubts.isEmpty }
  }

  /// Whether another claim of the same side already tells its view of the day.
  private func speaks(for atom: Atom, of venue: Int, besides claim: Int) -> Bool {
    table.atomsOfVenue[venue].contains { index in
      let other = table.atoms[index]
      guard other.claim != claim, other.dispute == atom.dispute, other.authority == atom.authority else { return false }
      return !evaluation.claimTimes[other.claim].possible.isEmpty || other.claim < claim
    }
  }

  /// The disputes on which the venue's opening hangs at some normal hour of the day.
  private func contestedDisputes(of venue: Int, normal: TimeSet, doing: [Activity]) -> Set<Int> {
    let state = evaluation.state
    var contested = Set<Int>()
    let atoms = table.atomsOfVenue[venue].filter { table.atoms[$0].dispute != nil }
    guard !atoms.isEmpty else { return [] }
    for slice in evaluation.slices where !TimeSet([slice.range]).intersection(normal).isEmpty {
      let instant = slice.range.lowerBound
      let isPossible = slice.mostOpen.contains {
        state.isOpen(venue, in: $0, at: instant, doing: doing)
      }
      guard isPossible else { continue }
      for atom in atoms {
        let closesSomewhere = slice.mostClosed.contains {
          state.closes(atom, venue, in: $0, at: instant, doing: doing)
        }
        if closesSomewhere, let dispute = table.atoms[atom].dispute { contested.insert(dispute) }
      }
    }
    return contested
  }

  /// Days for which the same announcement names the venue by itself.
  private func daysOfItsOwn(_ venue: Int, besides claim: Int) -> [CalendarDay] {
    let announcement = bound.claims[claim].announcement.id
    var days: [CalendarDay] = []
    for (index, other) in bound.claims.enumerated() where index != claim && other.announcement.id == announcement {
      guard other.venues[venue] == .named, other.venues.count == 1,
        let hull = other.window.hull(in: bound.plan.calendar)
      else { continue }
      days.append(bound.plan.calendar.day(containing: hull.lowerBound))
    }
    return days.sorted()
  }

  /// What is said of the venue without changing the verdict.
  private func notes(on venue: Int) -> [Cause] {
    bound.claims.enumerated().compactMap { index, claim in
      guard let effect = claim.venueEffect, effect.kind == .openWithServiceLimitation, claim.venues[venue] != nil
      else { return nil }
      let times = evaluation.claimTimes[index]
      guard !times.possible.isEmpty else { return nil }
      return Cause(
        role: .notes, claim: claim.claim, announcement: claim.announcement, doubts: claim.doubts,
        certainTimes: times.certain, possibleTimes: times.possible)
    }
  }

  // MARK: Access

  private func cutOffCauses(of venue: Int, normal: TimeSet) -> [Cause] {
    var modesOfClaim: [Int: [TravelMode]] = [:]
    var settled = Set<Int>()
    var contested = Set<Int>()
    for mode in access.indices {
      for cut in evaluation.cutOffClaims(of: venue, mode: mode, access: access[mode], normal: normal) {
        modesOfClaim[cut.claim, default: []].append(evaluation.organiser.modes[mode])
        if !cut.hangsOnFringe { settled.insert(cut.claim) }
        if cut.isContested { contested.insert(cut.claim) }
      }
    }
    return modesOfClaim.sorted { $0.key < $1.key }.map { index, modes in
      let claim = bound.claims[index]
      let times = evaluation.claimTimes[index]
      var doubts = claim.doubts
      if contested.contains(index), let dispute = table.atomsOfClaim[index].first.flatMap({ table.atoms[$0].dispute }) {
        let own = table.disputes[dispute].authorityOfClaim[index]
        let others = table.disputes[dispute].authorityOfClaim.filter { $0.value != own }.keys.sorted()
        doubts.append(.disputed(with: others.map { bound.claims[$0].claim.id }))
      }
      if !settled.contains(index) { doubts.append(.inferredExtent) }
      if doubts.isEmpty, times.certain != times.possible { doubts.append(.uncertainWindow) }
      return Cause(
        role: .cutsOff, claim: claim.claim, announcement: claim.announcement, doubts: doubts,
        certainTimes: times.certain.intersection(normal), possibleTimes: times.possible.intersection(normal),
        modes: modes)
    }
  }
}
