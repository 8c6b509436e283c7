import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Chances, causes and repairs against a slow enumeration of every world, on random small towns.
@Suite struct ChanceBruteForceTests {
  /// One random town's day, solved.
  private struct Solved {
    var seed: UInt64
    var day: CalendarDay
    var organiser: Organiser
    var answer: DayAnswer
    var brute: EveryWorld

    /// The venue whose repairs are compared.
    var repaired: Int

    init(seed: UInt64) throws {
      self.seed = seed
      // One town in four is as large as can be gone through one world after the other.
      var town = seed % 4 < 3 ? RandomTown(seed: seed) : RandomTown(seed: seed, crossings: 13...30, venueCount: 7)
      repaired = Int(seed) % (town.venueStreets.count + 1)
      let plan = town.chancyPlan().known()
      day = october(8 + Int(seed % 3))
      let map = try town.map.read()
      organiser = town.organiser
      organiser.permits = []
      answer = try ClosureSolver(plan: plan, map: map).answers(for: organiser, on: [day], repaired: "v\(repaired)")[0]
      brute = EveryWorld(plan: plan, town: town, day: day, bound: BoundPlan(plan: plan, map: map))
    }

    /// The worlds for a venue; nil where there are too many.
    func worlds(of venue: Int) -> EveryWorld.Worlds? { brute.worlds(of: venue, limit: 4096) }

    /// A venue that says for certain that it is open may be so outside its usual hours: those days are not compared.
    func hasOwnWord(_ venue: Int) -> Bool {
      answer.venues[venue].causes.contains { $0.role == .confirms }
    }
  }

  @Test(arguments: 0..<20) func everyWorldAgrees(batch: Int) throws {
    for seed in UInt64(batch * 50)..<UInt64(batch * 50 + 50) {
      let solved = try Solved(seed: seed)
      for venue in solved.answer.venues.indices where !solved.hasOwnWord(venue) {
        guard let worlds = solved.worlds(of: venue) else { continue }
        compareChances(of: venue, worlds, solved)
        compareCauses(of: venue, worlds, solved)
        if venue == solved.repaired { compareRepairs(of: venue, worlds, solved) }
      }
    }
  }

  private func compareChances(of venue: Int, _ worlds: EveryWorld.Worlds, _ solved: Solved) {
    let venueDay = solved.answer.venues[venue]
    let comment: Comment = "seed \(solved.seed), v\(venue) on \(solved.day)"
    let pieces = solved.brute.usable(venue, in: worlds)
    #expect(venueDay.verdict == solved.brute.verdict(of: venue, in: pieces), comment)
    var slow = Chances()
    for (weight, pieces) in zip(worlds.weights, pieces) {
      slow[solved.brute.verdict(of: venue, in: [pieces])] += weight
    }
    guard let chances = venueDay.chances else {
      Issue.record("no chances: \(comment)")
      return
    }
    for verdict in Verdict.allCases where verdict != .uncertain {
      #expect(abs(chances[verdict] - slow[verdict]) < 1e-9, "\(verdict): \(comment)")
    }
    #expect(chances.isExact, comment)
  }

  /// For a venue that is not usable, the sets of claims that are enough by themselves and of which no part is.
  private func compareCauses(of venue: Int, _ worlds: EveryWorld.Worlds, _ solved: Solved) {
    let (brute, venueDay) = (solved.brute, solved.answer.venues[venue])
    guard venueDay.verdict != .usable else { return }
    let count = brute.claims.count
    var minimal: [Set<Int>] = []
    for size in 0...count {
      for number in 0..<1 << count where number.nonzeroBitCount == size {
        let set = Set((0..<count).filter { number >> $0 & 1 == 1 })
        guard !minimal.contains(where: { $0.isSubset(of: set) }) else { continue }
        let pieces = brute.usable(venue, in: worlds, keeping: set)
        if brute.verdict(of: venue, in: pieces) >= venueDay.verdict { minimal.append(set) }
      }
    }
    let ids = Set(minimal.map { Set($0.map { brute.claims[$0].claim.id }) })
    #expect(
      Set(venueDay.causeSets.map { Set($0) }) == ids, "seed \(solved.seed), v\(venue) on \(solved.day)")
  }

  /// For a venue that is not usable, the smallest sets of measures to lift and permits to grant, of three at most.
  private func compareRepairs(of venue: Int, _ worlds: EveryWorld.Worlds, _ solved: Solved) {
    let brute = solved.brute
    let steps =
      brute.claims.indices.map { Repair.Step.lift(brute.claims[$0].claim.id) } + ["grey", "red"].map { .permit($0) }
    var smallest: [Set<Repair.Step>] = []
    for size in 0...3 {
      for number in 0..<1 << steps.count where number.nonzeroBitCount == size {
        let set = Set(steps.indices.filter { number >> $0 & 1 == 1 }.map { steps[$0] })
        if smallest.contains(where: { $0.isSubset(of: set) }) { continue }
        let kept = Set(brute.claims.indices.filter { !set.contains(.lift(brute.claims[$0].claim.id)) })
        let permits = Set(["grey", "red"].filter { set.contains(.permit($0)) })
        let pieces = brute.usable(venue, in: worlds, keeping: kept, permits: permits)
        if brute.verdict(of: venue, in: pieces) == .usable { smallest.append(set) }
      }
    }
    if smallest == [[]] { smallest = [] }
    let found = Set(solved.answer.venues[venue].repairs.map { Set($0.steps) })
    #expect(found == Set(smallest), "seed \(solved.seed), v\(venue) on \(solved.day)")
  }

  /// The comparisons are with something: chances strictly between 0 and 1, sets of several claims, repairs of each sort.
  @Test func theTownsAreNotTrivial() throws {
    var (open, exact, together, alone, lifts, permits) = (0, 0, 0, 0, 0, 0)
    for seed in UInt64(0)..<220 {
      let solved = try Solved(seed: seed)
      for (venue, day) in solved.answer.venues.enumerated() {
        if let chances = day.chances, chances.usable > 0.01, chances.usable < 0.99 { open += 1 }
        if solved.worlds(of: venue) != nil, !solved.hasOwnWord(venue) { exact += 1 }
        together += day.causeSets.count { $0.count > 1 }
        alone += day.causeSets.count { $0.count == 1 }
        for step in day.repairs.flatMap(\.steps) {
          switch step {
          case .lift: lifts += 1
          case .permit: permits += 1
          case .shift: break
          }
        }
      }
    }
    #expect(open > 30)
    #expect(exact > 300)
    #expect(together >= 2)
    #expect(alone > 60)
    #expect(lifts > 20)
    #expect(permits > 3)
  }
}
