import RoadNetwork

/// Which venues can be got to and back, in many road states: only that, a bit each, however many states there are.
struct ReachTable {
  private let traveller: Traveller
  private let origins: [AccessPoint]
  private let bound: BoundPlan
  private let atoms: [Atom]
  private let venues: [Int]
  private var slotOfVenue: [Int: Int] = [:]
  private var states: [RoadState] = []
  private var indexOfState: [RoadState: Int] = [:]
  /// For each venue, a bit for each state.
  private var rows: [[UInt64]]

  /// How many states are solved at a time: their times are kept only so long.
  private static let batch = 64
  /// From how many states on it pays to condense the network and ask only who gets where.
  var statesWorthCondensing = 32
  /// How many states are asked for in one search of the condensed network.
  private static let condensedBatch = 4096

  /// Creates a table for some venues.
  init(traveller: Traveller, origins: [AccessPoint], bound: BoundPlan, atoms: [Atom], venues: [Int]) {
    self.traveller = traveller
    self.origins = origins
    self.bound = bound
    self.atoms = atoms
    self.venues = venues
    for (slot, venue) in venues.enumerated() { slotOfVenue[venue] = slot }
    rows = Array(repeating: [], count: venues.count)
  }

  /// The state's place in the table; asked for the first time it is put down to be solved.
  mutating func index(of state: RoadState) -> Int {
    if let index = indexOfState[state] { return index }
    indexOfState[state] = states.count
    states.append(state)
    return states.count - 1
  }

  /// Solves all states that were put down.
  mutating func solve(with engine: (any AccessEngine)?) {
    guard !venues.isEmpty else { return }
    for slot in rows.indices { rows[slot] = Array(repeating: 0, count: (states.count + 63) / 64) }
    if traveller.organiser.origins.isEmpty, traveller.organiser.longestTripMinutes == nil,
      states.count >= statesWorthCondensing, let map = bound.map
    {
      condense(RoundTripNetwork(graph: map.graph, profile: traveller.mode.profile))
      return
    }
    for first in stride(from: 0, to: states.count, by: Self.batch) {
      var table = AccessTable(traveller: traveller, origins: origins, bound: bound, atoms: atoms, venues: venues)
      let batch = first..<min(states.count, first + Self.batch)
      let places = batch.map { table.index(of: states[$0]) }
      table.solve(with: engine)
      for (slot, venue) in venues.enumerated() {
        for (state, place) in zip(batch, places) where table.isReachable(state: place, venue: venue) {
          rows[slot][state >> 6] |= 1 << UInt64(state & 63)
        }
      }
    }
  }

  /// Solves them for whoever comes from the rest of the city, whose times nobody limits.
  private mutating func condense(_ network: RoundTripNetwork) {
    let question = RoadClosures(atoms: atoms, rules: bound.turnRules, mode: traveller.mode).question(states)
    let nodes = origins.compactMap { origin -> UInt32? in
      if case .node(let node) = origin { node } else { nil }
    }
    precondition(nodes.count == origins.count, "The rest of the city is told by nodes")
    let places = venues.map { bound.venues[$0].accessPoints[traveller.mode] ?? [] }
    for first in stride(from: 0, to: states.count, by: Self.condensedBatch) {
      let batch = first..<min(states.count, first + Self.condensedBatch)
      let reach = network.reach(
        closures: question.closures, states: Array(question.states[batch]), origins: nodes, places: places)
      for slot in venues.indices {
        for state in batch where reach.isPossible(.roundTrip, state: state - first, place: slot) {
          rows[slot][state >> 6] |= 1 << UInt64(state & 63)
        }
      }
    }
  }

  /// Whether a venue can be got to and back.
  ///
  /// - Precondition: the venue is one of the table's, and the state was solved.
  func isReachable(state: Int, venue: Int) -> Bool {
    guard let slot = slotOfVenue[venue] else { preconditionFailure("Venue \(venue) is not in the table") }
    return rows[slot][state >> 6] >> UInt64(state & 63) & 1 != 0
  }

  /// A venue's bits, for telling venues apart.
  func row(of venue: Int) -> [UInt64] { slotOfVenue[venue].map { rows[$0] } ?? [] }
}
