import _PlannerTestSupport

@testable import RoadNetwork

/// A random network with weights: one-way arcs, loops, parallel arcs, arcs of no length and parts that do not hang
/// together.
struct RandomTopology {
  var topology: Topology
  /// The weight of each arc; some are 0, some near the limit, some `infiniteWeight`.
  var weights: [UInt32]

  init(nodeCount: Int, using generator: inout SeededGenerator) {
    var (tail, head): ([UInt32], [UInt32]) = ([], [])
    weights = []
    let bound = UInt32(max(1, nodeCount))
    // Sometimes sparse, so that there are dead ends and chains; sometimes dense.
    let arcCount = nodeCount == 0 ? 0 : Int.random(in: 0...nodeCount * 3, using: &generator)
    let heavy = Int.random(in: 0..<4, using: &generator) == 0
    for _ in 0..<arcCount {
      var (a, b) = (UInt32.random(in: 0..<bound, using: &generator), UInt32.random(in: 0..<bound, using: &generator))
      // Mostly between near numbers, as in a city.
      if Int.random(in: 0..<4, using: &generator) > 0 { b = (a + UInt32.random(in: 0...3, using: &generator)) % bound }
      if Bool.random(using: &generator) { swap(&a, &b) }
      for _ in 0..<(Int.random(in: 0..<8, using: &generator) == 0 ? 2 : 1) {
        tail.append(a)
        head.append(b)
        weights.append(Self.weight(heavy, &generator))
        if Bool.random(using: &generator) {
          tail.append(b)
          head.append(a)
          weights.append(Self.weight(heavy, &generator))
        }
      }
    }
    topology = Topology(nodeCount: nodeCount, tail: tail, head: head)
  }

  private static func weight(_ heavy: Bool, _ generator: inout SeededGenerator) -> UInt32 {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: 0
    case 1: infiniteWeight
    case 2 where heavy: infiniteWeight - UInt32.random(in: 1...3, using: &generator)
    default: UInt32.random(in: 0..<(heavy ? infiniteWeight / 3 : 50), using: &generator)
    }
  }

  /// All times from one node by Bellman and Ford, the closed arcs left out.
  func times(from source: UInt32, closed: Set<UInt32> = []) -> [UInt32] {
    var distance = [UInt64](repeating: UInt64(infiniteWeight), count: topology.nodeCount)
    distance[Int(source)] = 0
    var changed = true
    while changed {
      changed = false
      for arc in 0..<topology.arcCount where !closed.contains(UInt32(arc)) && weights[arc] < infiniteWeight {
        let sum = distance[Int(topology.tail[arc])] + UInt64(weights[arc])
        if sum < distance[Int(topology.head[arc])] {
          distance[Int(topology.head[arc])] = sum
          changed = true
        }
      }
    }
    return distance.map { UInt32($0) }
  }
}
