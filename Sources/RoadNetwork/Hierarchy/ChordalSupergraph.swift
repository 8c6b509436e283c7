/// A network with the shortcuts that contracting its nodes in order leaves: the edges up from each node, by rank.
///
/// Contracting a node joins all its higher neighbours with each other, so the higher neighbours of any node form a
/// clique: the graph is chordal. As the symbolic part of sparse Cholesky factorization it is found without contracting:
/// the neighbours of a node are those in the network and those that its children in the elimination tree hand on
/// (George, Liu, *Computer Solution of Large Sparse Positive Definite Systems*, 1981).
struct ChordalSupergraph {
  /// The edges up from rank `r` are `first[r]..<first[r + 1]`.
  private(set) var first: [UInt32]
  /// The rank at the upper end of each edge, ascending within a node.
  private(set) var heads: [UInt32] = []

  /// - Complexity: O(edges of the supergraph × log of the neighbours of a node)
  init(_ graph: UndirectedGraph, order: NodeOrder) {
    let count = graph.nodeCount
    first = [0]
    first.reserveCapacity(count + 1)
    heads.reserveCapacity(graph.neighbours.count)
    /// The rank that a rank was last put down as a neighbour of.
    var seenBy = [UInt32](repeating: .max, count: count)
    // Children by parent as linked lists: parents come up later than their children.
    var firstChild = [UInt32](repeating: .max, count: count)
    var nextSibling = firstChild
    var gathered: [UInt32] = []
    for rank in 0..<UInt32(count) {
      gathered.removeAll(keepingCapacity: true)
      let node = Int(order.nodes[Int(rank)])
      for slot in Int(graph.first[node])..<Int(graph.first[node + 1]) {
        let other = order.ranks[Int(graph.neighbours[slot])]
        if other > rank {
          seenBy[Int(other)] = rank
          gathered.append(other)
        }
      }
      var child = firstChild[Int(rank)]
      while child != .max {
        // The first edge of a child leads here.
        for edge in Int(first[Int(child)]) + 1..<Int(first[Int(child) + 1]) where seenBy[Int(heads[edge])] != rank {
          seenBy[Int(heads[edge])] = rank
          gathered.append(heads[edge])
        }
        child = nextSibling[Int(child)]
      }
      gathered.sort()
      if let parent = gathered.first {
        nextSibling[Int(rank)] = firstChild[Int(parent)]
        firstChild[Int(parent)] = rank
      }
      heads += gathered
      precondition(heads.count <= Int(Int32.max / 2), "A hierarchy of more than \(Int32.max / 2) edges does not fit")
      first.append(UInt32(heads.count))
    }
  }
}
