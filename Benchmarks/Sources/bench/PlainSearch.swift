import RoadNetwork

/// Dijkstra's algorithm as plainly as can be: what the engine is compared with where no reference is kept.
struct PlainSearch {
  private let topology: Topology
  private let weights: [UInt32]
  private var firstOut: [Int]
  private var arcs: [Int]

  init(_ topology: Topology, weights: [UInt32]) {
    self.topology = topology
    self.weights = weights
    firstOut = [Int](repeating: 0, count: topology.nodeCount + 1)
    for tail in topology.tail { firstOut[Int(tail) + 1] += 1 }
    for node in 0..<topology.nodeCount { firstOut[node + 1] += firstOut[node] }
    arcs = [Int](repeating: 0, count: topology.arcCount)
    var next = firstOut
    for (arc, tail) in topology.tail.enumerated() {
      arcs[next[Int(tail)]] = arc
      next[Int(tail)] += 1
    }
  }

  /// The times from one node to all others, some arcs left out.
  func times(from source: UInt32, closed: [Bool]) -> [UInt32] {
    var distance = [UInt32](repeating: infiniteWeight, count: topology.nodeCount)
    var heap = Heap()
    distance[Int(source)] = 0
    heap.push(UInt64(source))
    while let entry = heap.pop() {
      let (time, node) = (UInt32(entry >> 32), Int(entry & 0xffff_ffff))
      guard time == distance[node] else { continue }
      for slot in firstOut[node]..<firstOut[node + 1] where !closed[arcs[slot]] {
        let arc = arcs[slot]
        let head = Int(topology.head[arc])
        let sum = time + weights[arc]
        if sum < distance[head] {
          distance[head] = sum
          heap.push(UInt64(sum) << 32 | UInt64(head))
        }
      }
    }
    return distance
  }

  /// A binary heap of numbers.
  private struct Heap {
    private var entries: [UInt64] = []

    mutating func push(_ entry: UInt64) {
      entries.append(entry)
      var child = entries.count - 1
      while child > 0, entries[(child - 1) / 2] > entries[child] {
        entries.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    }

    mutating func pop() -> UInt64? {
      guard let least = entries.first, let last = entries.popLast() else { return nil }
      guard !entries.isEmpty else { return least }
      entries[0] = last
      var parent = 0
      while 2 * parent + 1 < entries.count {
        var child = 2 * parent + 1
        if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
        guard entries[child] < entries[parent] else { break }
        entries.swapAt(child, parent)
        parent = child
      }
      return least
    }
  }
}
