/// A network in which everything that is strongly connected whatever is closed has become one node.
///
/// Closures take little away, so the city's streets that none ever shuts hang together in a few great pieces: of 63,000
/// nodes of the reference city 2,140 are left.
struct Condensation {
  /// The component of each node of the network; components that lead to others have smaller numbers than these.
  let component: [UInt32]
  /// The number of components.
  let count: Int
  /// The arcs out of component `c` are `firstArc[c]..<firstArc[c + 1]`.
  private(set) var firstArc: [UInt32] = []
  /// The component at which each arc ends.
  private(set) var heads: [UInt32] = []
  /// The gate of each arc, `gates.count` for an arc that is never shut.
  private(set) var arcGates: [UInt32] = []

  /// - Parameters:
  ///   - weights: only tell which arcs may be travelled at all: those below `infiniteWeight`.
  ///   - gates: of the topology's arcs.
  /// - Complexity: O(nodes + arcs + arcs between components × log of these)
  init(_ topology: Topology, weights: [UInt32], gates: GateTable) {
    let components = StrongComponents(topology) {
      weights[$0] < infiniteWeight && gates.gateOfItem[$0] == GateTable.open
    }
    component = components.component
    count = components.count
    // One word for each arc between components, so that sorting them is quick.
    let gateBits = UInt64(64 - UInt64(gates.count).leadingZeroBitCount)
    let nodeBits = UInt64(64 - UInt64(count).leadingZeroBitCount)
    precondition(gateBits + 2 * nodeBits <= 64, "\(count) components and \(gates.count) gates are more than fit")
    var arcs: [UInt64] = []
    for arc in 0..<topology.arcCount {
      let (tail, head) = (component[Int(topology.tail[arc])], component[Int(topology.head[arc])])
      guard tail != head, weights[arc] < infiniteWeight else { continue }
      let gate = gates.gateOfItem[arc]
      guard gate != GateTable.shut else { continue }
      let number = gate == GateTable.open ? UInt64(gates.count) : UInt64(gate)
      arcs.append((UInt64(tail) << nodeBits | UInt64(head)) << gateBits | number)
    }
    arcs.sort()
    firstArc = [UInt32](repeating: 0, count: count + 1)
    for (index, arc) in arcs.enumerated() where index == 0 || arc != arcs[index - 1] {
      firstArc[Int(arc >> (nodeBits + gateBits)) + 1] += 1
      heads.append(UInt32(arc >> gateBits & (1 << nodeBits - 1)))
      arcGates.append(UInt32(arc & (1 << gateBits - 1)))
    }
    for node in 0..<count { firstArc[node + 1] += firstArc[node] }
  }
}
