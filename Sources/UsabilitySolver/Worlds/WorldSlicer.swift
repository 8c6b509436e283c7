import ClosurePlanning
import OpeningHours

/// Cuts a day where anything changes and finds, for each piece, the worlds that decide it.
///
/// A world gives every uncertainty variable one quantile and every dispute one side. Closures in force only ever take
/// away, so of all worlds only the extreme ones matter: the most closed for what is certain, the most open for what is
/// possible. Where the sets that a variable leads to are nested there is one of each; where they are not (a dispute
/// between two routes, a window that moves) there are several, and all are kept.
struct WorldSlicer {
  let bound: BoundPlan
  let table: AtomTable
  /// How many combinations are gone through before bounds take their place (DESIGN §4).
  var worldLimit = 4096

  func slices(of day: CalendarDay) -> [DaySlice] {
    let calendar = bound.plan.calendar
    let whole = calendar.bounds(of: day)
    var edges: Set<Instant> = [whole.lowerBound, whole.upperBound]
    var claimDays: [ClaimDay] = []
    for (index, claim) in bound.claims.enumerated() where !table.atomsOfClaim[index].isEmpty {
      let claimDay = ClaimDay(claim: index, window: claim.window, day: day, in: bound.hours)
      guard claimDay.times.contains(where: { !$0.isEmpty }) else { continue }
      for range in claimDay.times.flatMap(\.ranges) { edges.formUnion([range.lowerBound, range.upperBound]) }
      for exemption in claim.exemptions {
        guard let hours = exemption.hours else { continue }
        for range in hours.openTimes(on: day, in: bound.hours).ranges {
          edges.formUnion([range.lowerBound, range.upperBound])
        }
      }
      claimDays.append(claimDay)
    }
    let rules = bound.turnRules.map { $0.hours.timeline(over: whole, in: bound.hours) }
    for interval in rules.flatMap(\.intervals) { edges.insert(interval.range.lowerBound) }
    let cuts = edges.filter { whole.lowerBound <= $0 && $0 <= whole.upperBound }.sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      var slice = slice(start..<end, claimDays)
      let states = rules.map { $0.interval(at: start)?.state ?? .unstated }
      slice.turnRules = states.indices.filter { states[$0] == .open }
      slice.possibleTurnRules = states.indices.filter { states[$0] >= .unknown }
      return slice
    }
  }

  // MARK: One slice

  /// Variables and disputes that hang together through claims, and the atom sets that they can lead to.
  private func slice(_ range: Range<Instant>, _ claimDays: [ClaimDay]) -> DaySlice {
    var byVariable: [String: [ClaimDay]] = [:]
    for claimDay in claimDays where claimDay.times.contains(where: { $0.contains(range.lowerBound) }) {
      byVariable[bound.claims[claimDay.claim].variable, default: []].append(claimDay)
    }
    var slice = DaySlice(
      range: range, mostClosed: [AtomSet(count: table.atoms.count)], mostOpen: [AtomSet(count: table.atoms.count)],
      isExact: true)
    for group in groups(byVariable) {
      let sets = outcomes(of: group, at: range.lowerBound, byVariable)
      if sets.isExact {
        combine(
          &slice.mostClosed, with: extremes(sets.sets.map(mostClosed), moreClosed: true), moreClosed: true,
          &slice.isExact)
        combine(
          &slice.mostOpen, with: extremes(sets.sets.map(mostOpen), moreClosed: false), moreClosed: false, &slice.isExact
        )
      } else {
        slice.isExact = false
        let all = sets.sets.reduce(AtomSet(count: table.atoms.count)) { $0.union($1) }
        let none = sets.sets.dropFirst().reduce(sets.sets[0]) { $0.intersection($1) }
        combine(
          &slice.mostClosed, with: [bounding(closers: all, confirmations: none)], moreClosed: true, &slice.isExact)
        combine(&slice.mostOpen, with: [bounding(closers: none, confirmations: all)], moreClosed: false, &slice.isExact)
      }
    }
    return slice
  }

  /// Sets of variables that share a dispute, each with the disputes that they share.
  private func groups(_ byVariable: [String: [ClaimDay]]) -> [(variables: [String], disputes: [Int])] {
    var groups: [(variables: Set<String>, disputes: Set<Int>)] = []
    for (variable, claimDays) in byVariable.sorted(by: { $0.key < $1.key }) {
      var variables: Set = [variable]
      var disputes = Set(claimDays.compactMap { table.atoms[table.atomsOfClaim[$0.claim][0]].dispute })
      groups.removeAll { group in
        guard !group.disputes.isDisjoint(with: disputes) else { return false }
        variables.formUnion(group.variables)
        disputes.formUnion(group.disputes)
        return true
      }
      groups.append((variables, disputes))
    }
    return groups.map { ($0.variables.sorted(), $0.disputes.sorted()) }
  }

  /// The distinct atom sets of a group, doubtful atoms in; if there are too many, some that bound them.
  private func outcomes(
    of group: (variables: [String], disputes: [Int]), at instant: Instant, _ byVariable: [String: [ClaimDay]]
  ) -> (sets: [AtomSet], isExact: Bool) {
    var options: [[Set<Int>]] = []
    for variable in group.variables {
      let claimDays = byVariable[variable] ?? []
      let quantiles = Set(claimDays.flatMap(\.breakpoints)).sorted()
      options.append(
        Array(
          Set(
            quantiles.map { quantile in
              Set(
                claimDays.filter { $0.times(at: quantile).contains(instant) }.map(\.claim))
            })
        ).sorted { $0.sorted().lexicographicallyPrecedes($1.sorted()) })
    }
    let sides = group.disputes.map { table.disputes[$0].sides.count }
    let count = (options.map(\.count) + sides).reduce(1) { $0 > worldLimit ? $0 : $0 * $1 }
    guard count <= worldLimit else {
      // Everything that can be in force, and nothing at all: no world lies outside these.
      let all = atoms(
        inForce: options.reduce(into: Set()) { $0.formUnion($1.reduce(into: Set()) { $0.formUnion($1) }) })
      return ([all, AtomSet(count: table.atoms.count)], false)
    }
    var sets = Set<AtomSet>()
    for number in 0..<count {
      var rest = number
      var inForce = Set<Int>()
      for option in options {
        inForce.formUnion(option[rest % option.count])
        rest /= option.count
      }
      var right: [Int: Set<Int>] = [:]
      for (dispute, sideCount) in zip(group.disputes, sides) {
        right[dispute] = table.disputes[dispute].sides[rest % sideCount]
        rest /= sideCount
      }
      sets.insert(atoms(inForce: inForce, right: right))
    }
    return (sets.sorted { $0.members.lexicographicallyPrecedes($1.members) }, true)
  }

  private func atoms(inForce claims: Set<Int>, right: [Int: Set<Int>] = [:]) -> AtomSet {
    var set = AtomSet(count: table.atoms.count)
    for claim in claims {
      for index in table.atomsOfClaim[claim] {
        let atom = table.atoms[index]
        if let dispute = atom.dispute, let side = right[dispute], !side.contains(atom.authority) {
          if !atom.voidedBy.isDisjoint(with: side) { continue }
          let speaking = atom.voidedByOpen.intersection(claims)
          let authorities = table.disputes[dispute].authorityOfClaim
          if speaking.contains(where: { authorities[$0].map(side.contains) ?? false }) { continue }
        }
        set.insert(index)
      }
    }
    return set
  }

  // MARK: Extremes

  private func mostClosed(_ set: AtomSet) -> AtomSet { bounding(closers: set, confirmations: firm(set)) }

  private func mostOpen(_ set: AtomSet) -> AtomSet { bounding(closers: firm(set), confirmations: set) }

  /// The set without the atoms that a world may leave out.
  private func firm(_ set: AtomSet) -> AtomSet {
    var result = AtomSet(count: table.atoms.count)
    for index in set.members where !table.atoms[index].isDoubtful { result.insert(index) }
    return result
  }

  private func bounding(closers: AtomSet, confirmations: AtomSet) -> AtomSet {
    var result = AtomSet(count: table.atoms.count)
    for index in closers.members where !table.atoms[index].isConfirmation { result.insert(index) }
    for index in confirmations.members where table.atoms[index].isConfirmation { result.insert(index) }
    return result
  }

  /// The sets of which no other is more closed (or more open); a confirmation counts the other way round.
  private func extremes(_ sets: [AtomSet], moreClosed: Bool) -> [AtomSet] {
    let distinct = Array(Set(sets)).sorted { $0.members.lexicographicallyPrecedes($1.members) }
    guard distinct.count > 1 else { return distinct }
    var confirmations = AtomSet(count: table.atoms.count)
    for (index, atom) in table.atoms.enumerated() where atom.isConfirmation { confirmations.insert(index) }
    func isDominated(_ a: AtomSet, by b: AtomSet) -> Bool {
      let (closersA, closersB) = (a.subtracting(confirmations), b.subtracting(confirmations))
      let (openA, openB) = (a.intersection(confirmations), b.intersection(confirmations))
      return moreClosed
        ? closersA.isSubset(of: closersB) && openB.isSubset(of: openA)
        : closersB.isSubset(of: closersA) && openA.isSubset(of: openB)
    }
    return distinct.filter { a in !distinct.contains { $0 != a && isDominated(a, by: $0) } }
  }

  /// Joins the worlds so far with the outcomes of one more group, which is independent of them.
  private func combine(_ worlds: inout [AtomSet], with sets: [AtomSet], moreClosed: Bool, _ isExact: inout Bool) {
    guard worlds.count * sets.count > worldLimit else {
      worlds = worlds.flatMap { world in sets.map { world.union($0) } }
      return
    }
    isExact = false
    func any(_ sets: [AtomSet]) -> AtomSet { sets.dropFirst().reduce(sets[0]) { $0.union($1) } }
    func every(_ sets: [AtomSet]) -> AtomSet { sets.dropFirst().reduce(sets[0]) { $0.intersection($1) } }
    let (most, least) = (any(worlds).union(any(sets)), every(worlds).union(every(sets)))
    worlds = [
      moreClosed ? bounding(closers: most, confirmations: least) : bounding(closers: least, confirmations: most)
    ]
  }
}
