import ClosurePlanning
import OpeningHours

/// What nobody knows about a day, and what each option of each unknown takes away from the atoms in force.
///
/// In a world, an atom is in force in a slice if no unknown's option takes it away there. Memberships and venues' own
/// hours are not among the unknowns here: they concern one venue each, and ``ChanceFinder`` adds them.
struct DayUnknowns {
  let table: AtomTable
  let slices: [Range<Instant>]
  private(set) var unknowns: [Unknown] = []
  /// For each slice, the atoms that are in force if nothing takes them away.
  private(set) var base: [AtomSet] = []
  /// For each unknown, option and slice, the atoms that are left.
  private(set) var kept: [[[AtomSet]]] = []
  /// For each atom, the unknowns that may take it away.
  private(set) var unknownsOfAtom: [[Int]]
  /// Atoms that yield to another side's word that something is open, while that word is in force.
  private(set) var yielding: [Yielding] = []
  /// The unknowns that are the sides of a dispute.
  private var sideUnknown: [Int: Int] = [:]
  /// For each claim that such atoms yield to: its timing unknown (nil if certain) and, by option, its slices in force.
  private var speaking: [Int: (unknown: Int?, inForce: [Set<Int>])] = [:]

  /// An atom that yields, and the claims to which it does.
  struct Yielding: Sendable {
    var atom: Int
    var dispute: Int
    var claims: [Int]
  }

  init(day: CalendarDay, slices: [DaySlice], bound: BoundPlan, table: AtomTable) {
    self.table = table
    self.slices = slices.map(\.range)
    unknownsOfAtom = Array(repeating: [], count: table.atoms.count)
    let claimDays = bound.claims.indices.compactMap { index -> ClaimDay? in
      guard !table.atomsOfClaim[index].isEmpty else { return nil }
      let claimDay = ClaimDay(claim: index, window: bound.claims[index].window, day: day, in: bound.hours)
      return claimDay.times.contains { !$0.isEmpty } ? claimDay : nil
    }
    var active = AtomSet(count: table.atoms.count)
    for claimDay in claimDays {
      for atom in table.atomsOfClaim[claimDay.claim] { active.insert(atom) }
    }
    base = slices.map { _ in active }
    yielding = active.members.compactMap { index in
      let atom = table.atoms[index]
      guard let dispute = atom.dispute, !atom.voidedByOpen.isEmpty else { return nil }
      return Yielding(atom: index, dispute: dispute, claims: atom.voidedByOpen.sorted())
    }
    let variables = Dictionary(grouping: claimDays) { bound.claims[$0.claim].variable }.sorted { $0.key < $1.key }
    for (variable, claimDays) in variables { addTiming(of: variable, claimDays, bound) }
    for (variable, claimDays) in variables { addTruth(of: variable, claimDays.map(\.claim), bound) }
    for (variable, claimDays) in variables { addReach(of: variable, claimDays.map(\.claim), bound) }
    addSides(active, bound)
    for yield in yielding {
      let timings = yield.claims.compactMap { speaking[$0]?.unknown }
      unknownsOfAtom[yield.atom] = Set(unknownsOfAtom[yield.atom] + timings).sorted()
    }
  }

  /// The atoms in force in a slice of a world that gives every unknown of a list one of its options.
  ///
  /// Atoms that hang on other unknowns are in it or not; nobody should look at them.
  func atoms(inForceIn slice: Int, unknowns list: [Int], options: [Int]) -> AtomSet {
    var set = base[slice]
    for (unknown, option) in zip(list, options) { set.formIntersection(kept[unknown][option][slice]) }
    for yield in yielding where set.contains(yield.atom) {
      guard let position = sideUnknown[yield.dispute].flatMap({ list.firstIndex(of: $0) }) else { continue }
      let side = table.disputes[yield.dispute].sides[options[position]]
      guard !side.contains(table.atoms[yield.atom].authority) else { continue }
      let authorities = table.disputes[yield.dispute].authorityOfClaim
      let yields = yield.claims.contains { claim in
        guard let authority = authorities[claim], side.contains(authority), let word = speaking[claim] else {
          return false
        }
        guard let unknown = word.unknown else { return word.inForce[0].contains(slice) }
        guard let place = list.firstIndex(of: unknown) else { return false }
        return word.inForce[options[place]].contains(slice)
      }
      if yields { set.remove(yield.atom) }
    }
    return set
  }

  // MARK: Each sort

  private mutating func add(_ unknown: Unknown, touching atoms: Set<Int>, _ kept: [[AtomSet]]) {
    for atom in atoms.sorted() { unknownsOfAtom[atom].append(unknowns.count) }
    unknowns.append(unknown)
    self.kept.append(kept)
  }

  private mutating func addTiming(of variable: String, _ claimDays: [ClaimDay], _ bound: BoundPlan) {
    let quantiles = Set(claimDays.flatMap(\.breakpoints)).sorted()
    let edges = quantiles.map { Double($0.numerator) / Double($0.denominator) } + [1]
    let slices = self.slices
    func isInForce(_ claimDay: ClaimDay, _ option: [TimeSet], _ position: Int, _ slice: Int) -> Bool {
      option[position].contains(slices[slice].lowerBound)
    }
    var options: [[TimeSet]] = []
    var chances: [Double] = []
    for (index, quantile) in quantiles.enumerated() {
      let pattern = claimDays.map { $0.times(at: quantile) }
      let share = edges[index + 1] - edges[index]
      if let known = options.firstIndex(of: pattern) {
        chances[known] += share
      } else {
        options.append(pattern)
        chances.append(share)
      }
    }
    let kept = options.map { option in
      slices.indices.map { slice in
        var set = AtomSet.all(count: table.atoms.count)
        for (position, claimDay) in claimDays.enumerated() where !isInForce(claimDay, option, position, slice) {
          for atom in table.atomsOfClaim[claimDay.claim] { set.remove(atom) }
        }
        return set
      }
    }
    let spoken = Set(yielding.flatMap(\.claims))
    for (position, claimDay) in claimDays.enumerated() where spoken.contains(claimDay.claim) {
      let inForce = options.map { option in
        Set(slices.indices.filter { isInForce(claimDay, option, position, $0) })
      }
      speaking[claimDay.claim] = (options.count > 1 ? unknowns.count : nil, inForce)
    }
    for slice in slices.indices {
      base[slice].formIntersection(kept.dropFirst().reduce(kept[0][slice]) { $0.union($1[slice]) })
    }
    guard options.count > 1 else { return }
    let atoms = Set(
      claimDays.enumerated().filter { position, _ in Set(options.map { $0[position] }).count > 1 }
        .flatMap { table.atomsOfClaim[$1.claim] })
    let firstDoubt = claimDays.compactMap { bound.claims[$0.claim].window.firstDoubt(in: bound.plan.calendar) }.min()
    add(
      Unknown(
        kind: .timing(variable: variable), chances: chances, knownBy: knownBy(variable, bound) ?? firstDoubt),
      touching: atoms, kept)
  }

  private mutating func addTruth(of variable: String, _ claims: [Int], _ bound: BoundPlan) {
    for isConfirmation in [false, true] {
      let doubtful = claims.filter { claim in
        !bound.claims[claim].isFirm
          && table.atomsOfClaim[claim].contains { table.atoms[$0].isConfirmation == isConfirmation }
      }
      guard !doubtful.isEmpty else { continue }
      let chance = Dictionary(uniqueKeysWithValues: doubtful.map { ($0, bound.claims[$0].chanceOfHolding) })
      // The claim that is likelier holds wherever the other one does.
      let steps = Set(chance.values).filter { $0 < 1 }.sorted() + [1]
      var chances: [Double] = []
      var kept: [[AtomSet]] = []
      var below = 0.0
      for step in steps {
        var set = AtomSet.all(count: table.atoms.count)
        for (claim, chance) in chance where chance < step {
          for atom in table.atomsOfClaim[claim] where table.atoms[atom].isConfirmation == isConfirmation {
            set.remove(atom)
          }
        }
        chances.append(step - below)
        kept.append(slices.map { _ in set })
        below = step
      }
      guard chances.count > 1 else { continue }
      let atoms = Set(doubtful.flatMap { table.atomsOfClaim[$0] }).filter {
        table.atoms[$0].isConfirmation == isConfirmation
      }
      add(
        Unknown(
          kind: .truth(variable: variable, isConfirmation: isConfirmation), chances: chances,
          knownBy: knownBy(variable, bound) ?? start(of: doubtful, bound)),
        touching: atoms, kept)
    }
  }

  private mutating func addReach(of variable: String, _ claims: [Int], _ bound: BoundPlan) {
    let atoms = Set(claims.flatMap { table.atomsOfClaim[$0] }.filter { table.atoms[$0].isFringe })
    guard !atoms.isEmpty else { return }
    var without = AtomSet.all(count: table.atoms.count)
    for atom in atoms { without.remove(atom) }
    let all = AtomSet.all(count: table.atoms.count)
    add(
      Unknown(
        kind: .reach(variable: variable), chances: [ChanceRule.fringe, 1 - ChanceRule.fringe],
        knownBy: knownBy(variable, bound) ?? start(of: claims, bound)),
      touching: atoms, [slices.map { _ in all }, slices.map { _ in without }])
  }

  private mutating func addSides(_ active: AtomSet, _ bound: BoundPlan) {
    for (number, dispute) in table.disputes.enumerated() where dispute.sides.count > 1 {
      let atoms = active.members.filter {
        table.atoms[$0].dispute == number && !(table.atoms[$0].voidedBy.isEmpty && table.atoms[$0].voidedByOpen.isEmpty)
      }
      guard !atoms.isEmpty else { continue }
      let weights = dispute.sides.map { side in side.reduce(0) { $0 + dispute.weights[$1] } }
      let sum = Double(weights.reduce(0, +))
      let kept = dispute.sides.map { side in
        var set = AtomSet.all(count: table.atoms.count)
        for index in atoms {
          let atom = table.atoms[index]
          if !side.contains(atom.authority), !atom.voidedBy.isDisjoint(with: side) { set.remove(index) }
        }
        return slices.map { _ in set }
      }
      sideUnknown[number] = unknowns.count
      add(
        Unknown(
          kind: .side(dispute: number), chances: weights.map { Double($0) / sum },
          knownBy: bound.firstDifference(in: dispute) { _ in true }),
        touching: Set(atoms), kept)
    }
  }

  // MARK: When it will be known

  private func knownBy(_ variable: String, _ bound: BoundPlan) -> Instant? {
    guard variable.hasPrefix("variable:") else { return nil }
    let id = variable.dropFirst("variable:".count)
    return bound.plan.uncertainties.first { $0.id == id }?.knownBy?.latest(in: bound.plan.calendar)
  }

  private func start(of claims: [Int], _ bound: BoundPlan) -> Instant? {
    claims.compactMap { bound.claims[$0].window.hull(in: bound.plan.calendar)?.lowerBound }.min()
  }
}

extension BoundClaim {
  /// How likely it holds, its window apart.
  var chanceOfHolding: Double { claim.chanceOfHolding(in: announcement) }
}

extension BoundPlan {
  /// When the sides of a dispute first differ in some of their claims: days on which they agree tell nobody who is right.
  func firstDifference(in dispute: Dispute, among isMeant: (Int) -> Bool) -> Instant? {
    let hulls = dispute.authorityOfClaim.sorted { $0.key < $1.key }.filter { isMeant($0.key) }.compactMap {
      claim, authority in
      claims[claim].window.hull(in: plan.calendar).map { (authority, claims[claim].saysOpen, $0) }
    }
    var first: Instant?
    for (place, a) in hulls.enumerated() {
      for b in hulls[(place + 1)...] where a.0 != b.0 && a.2.overlaps(b.2) {
        // Who says open is at odds with who closes as soon as both speak; two closures, where one begins or ends alone.
        let difference =
          a.1 != b.1
          ? max(a.2.lowerBound, b.2.lowerBound)
          : a.2.lowerBound == b.2.lowerBound
            ? min(a.2.upperBound, b.2.upperBound) : min(a.2.lowerBound, b.2.lowerBound)
        first = min(first ?? difference, difference)
      }
    }
    return first
  }
}
