import ClosurePlanning
import OpeningHours

/// Finds what becomes of venues in the worlds of a day, those only whose verdict hangs on what is not known.
///
/// Venues that nothing tells apart are looked at once.
struct ChanceFinder {
  let evaluation: DayEvaluation
  let unknowns: DayUnknowns
  let access: AccessTable
  /// The most worlds that are gone through, and how many are drawn if there are more (DESIGN §4).
  let worldLimit: Int
  let drawCount: Int

  private var tables: [[Int]: WorldTable] = [:]
  /// For tables with roads: the road state of each slice and set.
  private var roads: [[Int]: [[Int]]] = [:]
  private var known: [VenueKey: VenueWorlds] = [:]
  /// What the worlds of each venue hang on.
  private var questions: [Int: VenueQuestion] = [:]

  private var bound: BoundPlan { evaluation.bound }
  private var table: AtomTable { evaluation.table }

  /// What has to be found out about a venue.
  private struct VenueQuestion {
    var cells: VenueCells
    var atoms: [Int]
    var memberships: [Int]
    var unknowns: [Int]
    var needsRoads: Bool
  }

  /// What tells the worlds of two venues apart.
  private struct VenueKey: Hashable {
    var cells: VenueCells
    var atoms: [Int]
    var memberships: [Int]
    var unknowns: [Int]
    var reach: [UInt64]
  }

  /// Creates a finder for a day, by the organiser's first mode.
  init(evaluation: DayEvaluation, access: AccessTable, worldLimit: Int, drawCount: Int) {
    self.evaluation = evaluation
    self.access = access
    self.worldLimit = worldLimit
    self.drawCount = drawCount
    unknowns = DayUnknowns(
      day: evaluation.day, slices: evaluation.slices, bound: evaluation.bound, table: evaluation.table)
  }

  // MARK: Asking

  /// Puts down what has to be known of a venue, and the road states that its worlds lead to.
  mutating func ask(_ venue: Int, in reach: inout ReachTable) {
    let cells = VenueCells(evaluation.hours(of: venue), slices: evaluation.slices)
    let slices = Set(cells.cells.map(\.slice)).sorted()
    let active = slices.reduce(AtomSet(count: table.atoms.count)) { $0.union(unknowns.base[$1]) }
    let atoms = table.atomsOfVenue[venue].filter(active.contains)
    let memberships = Set(atoms.filter(isPossibleMember).map { table.atoms[$0].claim }).sorted()
    let needsRoads = bound.venues[venue].gap == nil && slices.contains { hasDoubtfulWay(to: venue, in: $0) }
    var own = Set(atoms.flatMap { unknowns.unknownsOfAtom[$0] })
    if needsRoads { own.formUnion(roadUnknowns) }
    let question = VenueQuestion(
      cells: cells, atoms: atoms, memberships: memberships, unknowns: own.sorted(), needsRoads: needsRoads)
    questions[venue] = question
    if tables[question.unknowns] == nil {
      tables[question.unknowns] = WorldTable(
        unknowns, unknowns: question.unknowns, limit: worldLimit, drawCount: drawCount,
        seed: WorldTable.seed(evaluation.day.daysSince1970, 0))
    }
    if needsRoads, roads[question.unknowns] == nil, let worlds = tables[question.unknowns] {
      roads[question.unknowns] = evaluation.slices.indices.map { slice in
        worlds.sets[slice].map { set in
          reach.index(
            of: DayEvaluation.state(
              set, in: evaluation.slices[slice], at: evaluation.slices[slice].range.lowerBound, moreClosed: true,
              access.traveller, bound: bound,
              table: table))
        }
      }
    }
  }

  private func isPossibleMember(_ atom: Int) -> Bool {
    if case .possible = table.atoms[atom].membership { true } else { false }
  }

  /// Whether the worlds of a slice disagree about the way to a venue.
  private func hasDoubtfulWay(to venue: Int, in slice: Int) -> Bool {
    let states = evaluation.states[0].mostClosed[slice] + evaluation.states[0].mostOpen[slice]
    let ways = Set(states.map { access.isReachable(state: $0, venue: venue) })
    return ways.count > 1
  }

  /// The unknowns that shut roads or open them again for the traveller.
  private var roadUnknowns: Set<Int> {
    Set(
      table.atoms.indices.filter { index in
        let claim = bound.claims[table.atoms[index].claim]
        return claim.roadEffect?.stopsTraffic == true
          && (claim.roadEffect?.modes.contains(access.traveller.mode) == true
            || claim.roadEffect?.crossing == .forbidden)
      }.flatMap { unknowns.unknownsOfAtom[$0] })
  }

  // MARK: Answering

  /// What becomes of a venue.
  ///
  /// - Precondition: it was asked for, and the road states were solved.
  mutating func worlds(of venue: Int, reach: ReachTable) -> VenueWorlds {
    guard let question = questions[venue] else { preconditionFailure("Venue \(venue) was not asked for") }
    let key = VenueKey(
      cells: question.cells, atoms: question.atoms, memberships: question.memberships, unknowns: question.unknowns,
      reach: reachKey(venue, question, reach))
    if let known = known[key] { return known }
    let found = find(venue, question, reach)
    known[key] = found
    return found
  }

  private func reachKey(_ venue: Int, _ question: VenueQuestion, _ reach: ReachTable) -> [UInt64] {
    question.needsRoads
      ? reach.row(of: venue) : question.cells.cells.map { hasWay(to: venue, in: $0.slice) ? 1 : 0 }
  }

  /// Whether there is a way in a slice whose worlds agree about it.
  private func hasWay(to venue: Int, in slice: Int) -> Bool {
    if bound.venues[venue].gap != nil { return true }
    return access.isReachable(state: evaluation.states[0].mostOpen[slice][0], venue: venue)
  }

  private func find(_ venue: Int, _ question: VenueQuestion, _ reach: ReachTable) -> VenueWorlds {
    guard let worlds = tables[question.unknowns] else { preconditionFailure("The worlds were not made") }
    var result = VenueWorlds(unknowns: question.unknowns, memberships: question.memberships)
    result.isExact = worlds.isExact
    let judge = CellJudge(
      venue: venue, cells: question.cells.cells, evaluation: evaluation,
      atomsOfMembership: question.memberships.map { claim in
        question.atoms.filter { table.atoms[$0].claim == claim && isPossibleMember($0) }
      })
    let chances = question.memberships.map { bound.claims[$0].chanceOfMembership(venue) }
    let combinations = MembershipCombinations(
      chances: chances, worldCount: worlds.weights.count, limit: worldLimit,
      seed: WorldTable.seed(evaluation.day.daysSince1970, venue + 1))
    result.isExact = result.isExact && combinations.areAll
    result.drawCount = worlds.weights.count
    let ownOptions: [(option: Int, share: Double)] =
      question.cells.hangOnOwnHours ? [(0, ChanceRule.ownHours), (1, 1 - ChanceRule.ownHours)] : [(0, 1)]
    var ways: [[Bool]] = []
    for slice in evaluation.slices.indices {
      guard question.cells.cells.contains(where: { $0.slice == slice }) else {
        ways.append([])
        continue
      }
      if question.needsRoads, let states = roads[question.unknowns] {
        ways.append(states[slice].map { reach.isReachable(state: $0, venue: venue) })
      } else {
        ways.append(Array(repeating: hasWay(to: venue, in: slice), count: worlds.sets[slice].count))
      }
    }
    var memory = CellMemory()
    var places: [VenueWorlds.Outcome: Int] = [:]
    for world in worlds.weights.indices {
      for combination in combinations.of(world: world) {
        for own in ownOptions {
          let outcome = judge.outcome(
            meant: combination.meant, isOpenWhereDoubtful: own.option == 0, memory: &memory
          ) { slice in
            let set = worlds.setOfWorld[world][slice]
            return (set, worlds.sets[slice][set], ways[slice][set])
          }
          let place = places[outcome] ?? result.outcomes.count
          if place == result.outcomes.count {
            places[outcome] = place
            result.outcomes.append(outcome)
          }
          result.outcomeOfWorld.append(place)
          result.weights.append(worlds.weights[world] * combination.weight * own.share)
          result.options.append(worlds.options[world] + combination.meant.map { $0 ? 0 : 1 } + [own.option])
        }
      }
    }
    return result
  }
}

extension BoundClaim {
  /// How likely a claim about some of a category means a venue that it does not name.
  func chanceOfMembership(_ venue: Int) -> Double {
    guard case .possible(let quantifier)? = venues[venue] else { return 1 }
    for case .category(let category) in claim.subjects where category.quantifier == quantifier {
      if let chance = category.chance { return chance.fraction }
    }
    let named = venues.values.count { $0 == .named }
    let possible = venues.values.count { $0 == .possible(quantifier) }
    return ChanceRule.chanceOfUnnamed(quantifier, members: named + possible, named: named)
  }
}
