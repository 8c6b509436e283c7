/// A network condensed for reachability: made once for a set of closures and states, asked for any origins and targets.
public struct ReachabilitySearch: Sendable {
  let states: ClosureStates
  let condensation: Condensation
  private let gates: GateTable

  /// A set of 512 states.
  private typealias StateSet = SIMD8<UInt64>

  /// Condenses a network; the parameters are those of ``Reachability``.
  /// - Complexity: O(nodes + arcs)
  public init(_ topology: Topology, weights: [UInt32], closures: [[UInt32]], states: ClosureStates) {
    precondition(weights.count == topology.arcCount, "\(weights.count) weights are of another network")
    self.states = states
    gates = GateTable(itemCount: topology.arcCount, closures: closures, states: states)
    condensation = Condensation(topology, weights: weights, gates: gates)
  }

  /// The number of nodes that are left.
  public var componentCount: Int { condensation.count }
  /// The number of distinct sets of states in which an arc is shut.
  public var gateCount: Int { gates.count }

  func component(of node: UInt32) -> UInt32 {
    precondition(node < condensation.component.count, "Node \(node) is out of range")
    return condensation.component[Int(node)]
  }

  /// Rows of bits, one for each of some components: the states in which it can be reached from any origin.
  func rows(of components: [UInt32], from origins: [UInt32]) -> [UInt64] {
    let wordCount = states.wordCount
    var rows = [UInt64](repeating: 0, count: components.count * wordCount)
    let count = condensation.count
    let reached = UnsafeMutablePointer<StateSet>.allocate(capacity: count)
    let open = UnsafeMutablePointer<StateSet>.allocate(capacity: gates.count + 1)
    var queue = ComponentQueue(capacity: count)
    defer {
      reached.deallocate()
      open.deallocate()
    }
    for firstWord in stride(from: 0, to: wordCount, by: StateSet.scalarCount) {
      let words = firstWord..<min(wordCount, firstWord + StateSet.scalarCount)
      reached.initialize(repeating: .zero, count: count)
      for gate in 0..<gates.count { open.advanced(by: gate).initialize(to: ~set(gates.rows[gate], words)) }
      open.advanced(by: gates.count).initialize(to: ~.zero)
      let start = set(states.everyState, words)
      for origin in origins {
        reached[Int(origin)] = start
        queue.insert(origin)
      }
      spread(reached, open, &queue)
      for (row, component) in components.enumerated() {
        for word in words { rows[row * wordCount + word] = reached[Int(component)][word - firstWord] }
      }
    }
    return rows
  }

  private func set(_ row: [UInt64], _ words: Range<Int>) -> StateSet {
    var result = StateSet.zero
    for word in words { result[word - words.lowerBound] = row[word] }
    return result
  }

  /// Passes sets along arcs until nothing changes.
  private func spread(
    _ reached: UnsafeMutablePointer<StateSet>, _ open: UnsafeMutablePointer<StateSet>, _ queue: inout ComponentQueue
  ) {
    condensation.firstArc.withUnsafeBufferPointer { firstArc in
      condensation.heads.withUnsafeBufferPointer { heads in
        condensation.arcGates.withUnsafeBufferPointer { arcGates in
          while let component = queue.next() {
            let here = reached[Int(component)]
            var arc = Int(firstArc[Int(component)])
            let end = Int(firstArc[Int(component) + 1])
            while arc < end {
              let head = Int(heads[arc])
              let grown = reached[head] | (here & open[Int(arcGates[arc])])
              if grown != reached[head] {
                reached[head] = grown
                queue.insert(heads[arc])
              }
              arc &+= 1
            }
          }
        }
      }
    }
  }
}

/// Components whose sets have grown, first in first out, each at most once at a time.
private struct ComponentQueue {
  private var ring: [UInt32]
  private var isIn: [Bool]
  private var head = 0
  private var count = 0

  init(capacity: Int) {
    ring = [UInt32](repeating: 0, count: capacity)
    isIn = [Bool](repeating: false, count: capacity)
  }

  mutating func insert(_ component: UInt32) {
    guard !isIn[Int(component)] else { return }
    isIn[Int(component)] = true
    let slot = head + count
    ring[slot < ring.count ? slot : slot - ring.count] = component
    count += 1
  }

  mutating func next() -> UInt32? {
    guard count > 0 else { return nil }
    let component = ring[head]
    head = head + 1 == ring.count ? 0 : head + 1
    count -= 1
    isIn[Int(component)] = false
    return component
  }
}
