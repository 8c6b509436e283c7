/// Which node of higher rank each node hangs from once all nodes were contracted in order: its first neighbour then.
///
/// What can be reached going up from a node are its ancestors in this tree and no others; hence queries only look there.
struct EliminationTree {
  /// The rank of the parent of each rank, or `noParent` at a root.
  let parents: [UInt32]
  /// Stands for "no parent".
  static let noParent = UInt32.max

  /// Finds the tree without contracting anything.
  ///
  /// Liu, *The Role of Elimination Trees in Sparse Factorization*, SIAM J. Matrix Anal. Appl. 1990, algorithm 4.2, with
  /// paths halved.
  /// - Complexity: O(edges × log nodes), nearly linear
  init(_ graph: UndirectedGraph, order: NodeOrder) {
    precondition(order.nodes.count == graph.nodeCount, "The order is of another network")
    var parents = [UInt32](repeating: Self.noParent, count: graph.nodeCount)
    var ancestors = parents
    for rank in 0..<UInt32(graph.nodeCount) {
      let node = Int(order.nodes[Int(rank)])
      for slot in Int(graph.first[node])..<Int(graph.first[node + 1]) {
        var lower = order.ranks[Int(graph.neighbours[slot])]
        guard lower < rank else { continue }
        while ancestors[Int(lower)] != Self.noParent, ancestors[Int(lower)] != rank {
          let next = ancestors[Int(lower)]
          ancestors[Int(lower)] = rank
          lower = next
        }
        if ancestors[Int(lower)] == Self.noParent {
          ancestors[Int(lower)] = rank
          parents[Int(lower)] = rank
        }
      }
    }
    self.parents = parents
  }

  /// An order with the same tree in which the descendants of each node stand directly before it.
  /// - Complexity: O(nodes)
  func postorder(of order: NodeOrder) -> NodeOrder {
    let count = parents.count
    // Children by parent, ascending; the last list is that of the roots.
    var first = [UInt32](repeating: 0, count: count + 2)
    func slot(_ parent: UInt32) -> Int { parent == Self.noParent ? count : Int(parent) }
    for parent in parents { first[slot(parent) + 1] += 1 }
    for index in 0...count { first[index + 1] += first[index] }
    var cursor = first
    var children = [UInt32](repeating: 0, count: count)
    for (rank, parent) in parents.enumerated() {
      children[Int(cursor[slot(parent)])] = UInt32(rank)
      cursor[slot(parent)] += 1
    }
    // Parents before children and later children first, then turned round.
    var reversed: [UInt32] = []
    reversed.reserveCapacity(count)
    var open = Array(children[Int(first[count])...])
    while let rank = open.popLast() {
      reversed.append(order.nodes[Int(rank)])
      open += children[Int(first[Int(rank)])..<Int(first[Int(rank) + 1])]
    }
    return NodeOrder(reversed.reversed())
  }

  /// The number of nodes on the longest way from a node to its root, both counted.
  /// - Complexity: O(nodes)
  var height: Int {
    var depth = [Int32](repeating: 1, count: parents.count)
    for rank in stride(from: parents.count - 1, through: 0, by: -1) where parents[rank] != Self.noParent {
      depth[rank] = depth[Int(parents[rank])] + 1
    }
    return Int(depth.max() ?? 0)
  }
}
