/// Which targets can be reached from any of some origins, in each of many states.
public struct Reachability: Sendable {
  /// The number of states.
  public let stateCount: Int
  /// The row of each target.
  private let rowOfTarget: [UInt32]
  /// Bit `s % 64` of word `s / 64` of a row: reachable in state `s`; bits past the last state are 0.
  private let words: [UInt64]
  private let wordCount: Int

  /// Finds them for 512 states at a time.
  ///
  /// Neither weights nor a hierarchy are needed. What is never closed is condensed first (``Condensation``); then sets of
  /// states are passed along arcs, each cut by the states in which the arc is open, until nothing changes.
  ///
  /// - Parameters:
  ///   - weights: only tell which arcs may be travelled at all: those below `infiniteWeight`.
  ///   - closures: the arcs that each closure shuts, each at most once.
  /// - Complexity: O(nodes + arcs) once, and for each 512 states O(arcs between components × times that a component's
  ///   set grows), which is small
  public init(
    _ topology: Topology, weights: [UInt32], closures: [[UInt32]], states: ClosureStates, origins: [UInt32],
    targets: [UInt32]
  ) {
    self.init(
      ReachabilitySearch(topology, weights: weights, closures: closures, states: states), origins: origins,
      targets: targets)
  }

  /// Finds them in a network that was condensed before.
  public init(_ search: ReachabilitySearch, origins: [UInt32], targets: [UInt32]) {
    stateCount = search.states.stateCount
    wordCount = search.states.wordCount
    // Targets in one component share a row.
    var rowOfComponent = [UInt32](repeating: .max, count: search.condensation.count)
    var components: [UInt32] = []
    rowOfTarget = targets.map { target in
      let component = Int(search.component(of: target))
      if rowOfComponent[component] == .max {
        rowOfComponent[component] = UInt32(components.count)
        components.append(UInt32(component))
      }
      return rowOfComponent[component]
    }
    words = search.rows(of: components, from: origins.map(search.component))
  }

  /// Whether a target can be reached in a state.
  /// - Complexity: O(1)
  public func isReachable(state: Int, target: Int) -> Bool {
    precondition((0..<stateCount).contains(state), "State \(state) is out of range 0..<\(stateCount)")
    return words[Int(rowOfTarget[target]) * wordCount + state >> 6] >> UInt64(state & 63) & 1 != 0
  }

  /// The number of states in which a target can be reached.
  /// - Complexity: O(states / 64)
  public func reachableCount(target: Int) -> Int {
    let start = Int(rowOfTarget[target]) * wordCount
    return words[start..<start + wordCount].reduce(0) { $0 + $1.nonzeroBitCount }
  }
}
