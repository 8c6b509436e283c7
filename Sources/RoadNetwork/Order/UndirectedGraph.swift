/// The neighbours of each node, whichever way the arcs between them run: no loops, each neighbour once, ascending.
struct UndirectedGraph {
  /// The neighbours of node `v` are `neighbours[first[v]..<first[v + 1]]`.
  let first: [UInt32]
  let neighbours: [UInt32]
  var nodeCount: Int { first.count - 1 }

  /// Forgets the directions of a topology's arcs.
  /// - Complexity: O(nodes + arcs)
  init(_ topology: Topology) {
    let count = topology.nodeCount
    let arcs = zip(topology.tail, topology.head)
    var start = [Int](repeating: 0, count: count + 1)
    for (tail, head) in arcs where tail != head {
      start[Int(tail) + 1] += 1
      start[Int(head) + 1] += 1
    }
    for node in 0..<count { start[node + 1] += start[node] }
    precondition(start[count] < Int(UInt32.max), "\(start[count]) neighbours are more than fit")
    // Two passes by node, each a counting sort, leave every list in ascending order.
    var cursor = start
    var other = [UInt32](repeating: 0, count: start[count])
    for (tail, head) in arcs where tail != head {
      other[cursor[Int(tail)]] = head
      cursor[Int(tail)] += 1
      other[cursor[Int(head)]] = tail
      cursor[Int(head)] += 1
    }
    var sorted = other
    cursor = start
    for node in 0..<count {
      for slot in start[node]..<start[node + 1] {
        let neighbour = Int(other[slot])
        sorted[cursor[neighbour]] = UInt32(node)
        cursor[neighbour] += 1
      }
    }
    var first: [UInt32] = [0]
    first.reserveCapacity(count + 1)
    var kept = 0
    for node in 0..<count {
      let begin = kept
      for slot in start[node]..<start[node + 1] where kept == begin || sorted[kept - 1] != sorted[slot] {
        sorted[kept] = sorted[slot]
        kept += 1
      }
      first.append(UInt32(kept))
    }
    sorted.removeLast(sorted.count - kept)
    self.first = first
    neighbours = sorted
  }

  /// Takes lists that are known to be free of loops and repetitions, and to name each edge at both ends.
  init(first: [UInt32], neighbours: [UInt32]) {
    self.first = first
    self.neighbours = neighbours
  }
}
