/// Takes dead ends and the middles of chains out of a network before it is dissected.
///
/// A node with two neighbours or fewer can be contracted first without harm: it leaves at most one edge between those
/// two, so no node gains neighbours. Nodes are taken in rounds, no two of a round beside each other, so that a chain
/// falls in a number of rounds that grows with the logarithm of its length and not with the length: the rules *rake*
/// and *compress* of Miller, Reif, *Parallel Tree Contraction and its Application*, FOCS 1985.
struct LowDegreeElimination {
  /// The nodes taken out, in the order in which they were.
  private(set) var eliminated: [UInt32] = []
  /// The nodes that are left, ascending.
  private(set) var remaining: [UInt32] = []
  /// What is left, with chains bridged; node `v` is `remaining[v]`.
  private(set) var core: UndirectedGraph

  /// Eliminates until every node left has three neighbours or more.
  /// - Complexity: O(rounds × nodes + edges); some ten rounds on a city.
  init(_ graph: UndirectedGraph) {
    core = graph
    var lists = NeighbourLists(graph)
    var isGone = [Bool](repeating: false, count: graph.nodeCount)
    /// The last round in which a neighbour was taken out.
    var disturbed = [Int32](repeating: -1, count: graph.nodeCount)
    var round: Int32 = 0
    var candidates = (0..<UInt32(graph.nodeCount)).filter { lists.degree(of: $0) <= 2 }
    while !candidates.isEmpty {
      var next: [UInt32] = []
      for node in candidates where !isGone[Int(node)] {
        guard disturbed[Int(node)] != round else {
          next.append(node)
          continue
        }
        isGone[Int(node)] = true
        eliminated.append(node)
        for neighbour in lists.eliminate(node) {
          if disturbed[Int(neighbour)] != round, lists.degree(of: neighbour) <= 2 { next.append(neighbour) }
          disturbed[Int(neighbour)] = round
        }
      }
      candidates = next
      round += 1
    }
    remaining = (0..<UInt32(graph.nodeCount)).filter { !isGone[Int($0)] }
    core = lists.graph(of: remaining)
  }
}

/// Neighbour lists that only ever shrink, in the memory of the graph that they began as.
private struct NeighbourLists {
  private let first: [UInt32]
  private var degrees: [UInt32]
  private var entries: [UInt32]

  init(_ graph: UndirectedGraph) {
    first = graph.first
    entries = graph.neighbours
    degrees = (0..<graph.nodeCount).map { graph.first[$0 + 1] - graph.first[$0] }
  }

  func degree(of node: UInt32) -> UInt32 { degrees[Int(node)] }

  private func range(of node: UInt32) -> Range<Int> {
    let start = Int(first[Int(node)])
    return start..<start + Int(degrees[Int(node)])
  }

  /// Takes out a node with at most two neighbours, joins these, and answers them.
  mutating func eliminate(_ node: UInt32) -> [UInt32] {
    let neighbours = Array(entries[range(of: node)])
    for neighbour in neighbours {
      let other = neighbours.first { $0 != neighbour }
      replace(node, by: other, at: neighbour)
    }
    degrees[Int(node)] = 0
    return neighbours
  }

  /// Puts `other` where `node` was among the neighbours of `place`, or nothing where it is one already.
  private mutating func replace(_ node: UInt32, by other: UInt32?, at place: UInt32) {
    let range = range(of: place)
    guard let slot = entries[range].firstIndex(of: node) else { return }
    if let other, !entries[range].contains(other) {
      entries[slot] = other
    } else {
      entries[slot] = entries[range.upperBound - 1]
      degrees[Int(place)] -= 1
    }
  }

  /// The lists of some nodes, numbered by their places among them.
  func graph(of nodes: [UInt32]) -> UndirectedGraph {
    var number = [UInt32](repeating: 0, count: degrees.count)
    for (index, node) in nodes.enumerated() { number[Int(node)] = UInt32(index) }
    var begins: [UInt32] = [0]
    var neighbours: [UInt32] = []
    for node in nodes {
      neighbours += entries[range(of: node)].map { number[Int($0)] }.sorted()
      begins.append(UInt32(neighbours.count))
    }
    return UndirectedGraph(first: begins, neighbours: neighbours)
  }
}
