/// In which of many states at least half of some origins get to a place, away from it, and both.
///
/// The states are bits, 512 to a search (``ReachabilitySearch``), and how many origins get there is counted for 64 states
/// at a time: word `k` of a count holds bit `k` of all 64 numbers. Places that hang on the part of the network that is
/// never shut, where at least half of the origins are too, are passed over: most of a city.
public struct RoundTripReach: Sendable {
  /// A way of being cut off or not, by the direction of travel.
  public enum Trip: Int, CaseIterable, Sendable {
    /// From the origins to the place.
    case there
    /// From the place to the origins.
    case back
    /// There and back by the same entrance.
    case roundTrip
  }

  /// The number of states.
  public let stateCount: Int
  /// The places that cannot be got to and left in every state, ascending.
  public private(set) var separablePlaces: [Int] = []
  private let wordCount: Int
  /// Where the rows of a place begin, by its place among the separable ones.
  private var rowOfPlace: [UInt32]
  /// For each separable place three rows of bits, in the order of ``Trip``: the states in which the trip can be made.
  private var words: [UInt64] = []

  init(
    _ network: RoundTripNetwork, closures: [ArcClosure], states: [[Int]], origins: [UInt32], places: [[AccessPoint]]
  ) {
    let table = ClosureStates(states, closureCount: closures.count)
    let index = ClosureIndex(network.graph, closures)
    stateCount = states.count
    wordCount = table.wordCount
    rowOfPlace = [UInt32](repeating: .max, count: places.count)
    guard !states.isEmpty else { return }
    let there = ReachabilitySearch(
      network.there, weights: network.weights, closures: index.closedArcs, states: table)
    // The components of the network turned round are the same nodes under other numbers.
    let core = Self.core(of: there, origins)

    var rows = PlaceRows()
    var candidates: [Int] = []
    for (place, points) in places.enumerated() {
      let doors = points.map { point in
        (
          there: network.links(of: point, leaving: false, index), back: network.links(of: point, leaving: true, index)
        )
      }
      // In the core by one and the same entrance, and that never shut: nothing can separate it.
      func isSafe(_ links: [RoundTripNetwork.Link]) -> Bool {
        links.contains { link in
          there.component(of: link.node) == core
            && link.closures.allSatisfy { table.row(of: Int($0)).allSatisfy { $0 == 0 } }
        }
      }
      if core != nil, doors.contains(where: { isSafe($0.there) && isSafe($0.back) }) { continue }
      candidates.append(place)
      rows.doors.append(doors)
    }
    guard !candidates.isEmpty else { return }
    let back = ReachabilitySearch(
      network.back, weights: network.weights, closures: index.closedArcs, states: table)
    rows.search(there: there, back: back, origins: origins, table)
    let every = table.everyState
    for (candidate, place) in candidates.enumerated() {
      let found = rows.majorities(of: candidate, originCount: origins.count, table)
      guard !origins.isEmpty, found[Trip.roundTrip.rawValue * wordCount..<3 * wordCount].elementsEqual(every) else {
        rowOfPlace[place] = UInt32(separablePlaces.count)
        separablePlaces.append(place)
        words += found
        continue
      }
    }
  }

  /// Whether at least half of the origins can make a trip to a place in a state.
  ///
  /// Without origins nobody can.
  /// - Complexity: O(1)
  public func isPossible(_ trip: Trip, state: Int, place: Int) -> Bool {
    precondition((0..<stateCount).contains(state), "State \(state) is out of range 0..<\(stateCount)")
    guard rowOfPlace[place] != .max else { return true }
    let row = Int(rowOfPlace[place]) * 3 + trip.rawValue
    return words[row * wordCount + state >> 6] >> UInt64(state & 63) & 1 != 0
  }

  /// The component in which at least half of the origins lie, if there is one.
  private static func core(of search: ReachabilitySearch, _ origins: [UInt32]) -> UInt32? {
    let counts = Dictionary(origins.map { (search.component(of: $0), 1) }, uniquingKeysWith: +)
    return counts.filter { $0.value * 2 >= origins.count }.keys.min()
  }
}

/// Which origins reach which places and are reached from them, as rows of states.
private struct PlaceRows {
  /// For each place the links of its entrances, those that lead there and those that lead back.
  var doors: [[(there: [RoundTripNetwork.Link], back: [RoundTripNetwork.Link])]] = []
  /// The row of each node that a link ends at.
  private var rowOfNode: [UInt32: Int] = [:]
  /// For each origin the rows of all these nodes.
  private var there: [[UInt64]] = []
  private var back: [[UInt64]] = []

  mutating func search(
    there: ReachabilitySearch, back: ReachabilitySearch, origins: [UInt32], _ table: ClosureStates
  ) {
    var nodes: [UInt32] = []
    for link in doors.joined().flatMap({ $0.there + $0.back }) where rowOfNode[link.node] == nil {
      rowOfNode[link.node] = nodes.count
      nodes.append(link.node)
    }
    func rows(_ search: ReachabilitySearch) -> [[UInt64]] {
      let components = nodes.map(search.component)
      // Origins in one component reach the same.
      var known: [UInt32: [UInt64]] = [:]
      return origins.map { origin in
        let start = search.component(of: origin)
        if let row = known[start] { return row }
        let row = search.rows(of: components, from: [start])
        known[start] = row
        return row
      }
    }
    self.there = rows(there)
    self.back = rows(back)
  }

  /// Three rows of bits in the order of `RoundTripReach.Trip`: the states in which at least half of the origins make it.
  func majorities(of place: Int, originCount: Int, _ table: ClosureStates) -> [UInt64] {
    let wordCount = table.wordCount
    var result = [UInt64](repeating: 0, count: 3 * wordCount)
    guard originCount > 0 else { return result }
    let links = doors[place].map { door in
      (
        there: door.there.map { (row: rowOfNode[$0.node] ?? 0, open: Self.open($0, table)) },
        back: door.back.map { (row: rowOfNode[$0.node] ?? 0, open: Self.open($0, table)) }
      )
    }
    for word in 0..<wordCount {
      var counts = (0..<3).map { _ in SlicedCount(upTo: originCount) }
      for origin in 0..<originCount {
        var (anyThere, anyBack, both): (UInt64, UInt64, UInt64) = (0, 0, 0)
        for door in links {
          let inward = door.there.reduce(0) { $0 | there[origin][$1.row * wordCount + word] & $1.open[word] }
          let outward = door.back.reduce(0) { $0 | back[origin][$1.row * wordCount + word] & $1.open[word] }
          anyThere |= inward
          anyBack |= outward
          both |= inward & outward
        }
        for (index, bits) in [anyThere, anyBack, both].enumerated() { counts[index].add(bits) }
      }
      let every = table.everyState[word]
      for index in 0..<3 {
        result[index * wordCount + word] = counts[index].isAtLeast((originCount + 1) / 2) & every
      }
    }
    return result
  }

  /// The states in which nothing shuts a link.
  private static func open(_ link: RoundTripNetwork.Link, _ table: ClosureStates) -> [UInt64] {
    link.closures.reduce(table.everyState) { open, closure in zip(open, table.row(of: Int(closure))).map { $0 & ~$1 } }
  }
}

/// 64 small numbers that count together, bit `k` of all of them in one word.
struct SlicedCount {
  private var planes: [UInt64]

  /// Numbers from 0 to `limit`.
  init(upTo limit: Int) {
    planes = [UInt64](repeating: 0, count: max(1, Int.bitWidth - limit.leadingZeroBitCount))
  }

  /// Adds one to each number whose bit is set.
  mutating func add(_ bits: UInt64) {
    var carry = bits
    for index in planes.indices where carry != 0 {
      (planes[index], carry) = (planes[index] ^ carry, planes[index] & carry)
    }
    precondition(carry == 0, "A sliced count ran over")
  }

  /// Which numbers are at least `bound`.
  func isAtLeast(_ bound: Int) -> UInt64 {
    precondition(bound >> planes.count == 0, "\(bound) is beyond what \(planes.count) bits count to")
    var (greater, equal): (UInt64, UInt64) = (0, .max)
    for index in planes.indices.reversed() {
      if bound >> index & 1 != 0 {
        equal &= planes[index]
      } else {
        greater |= equal & planes[index]
        equal &= ~planes[index]
      }
    }
    return greater | equal
  }
}
