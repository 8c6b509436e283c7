/// What is known of a network before any weight is: the first of the three phases of a customizable contraction
/// hierarchy.
///
/// Dibbelt, Strasser, Wagner, *Customizable Contraction Hierarchies*, ACM J. Exp. Algorithmics 2016. Nodes are contracted
/// by rank (``NodeOrder``), whatever their weights; the edges that this leaves go up from each node. *Customization* puts
/// weights on them, in both directions. A quickest way then goes up for a while and then down, so a *query* looks only at
/// a node's ancestors. One hierarchy serves every profile and every set of closures of a map.
///
/// Edges are numbered `0..<edgeCount`, nodes by rank. A **directed edge** is `2 × edge` upward and `2 × edge + 1` downward.
public struct CustomizableHierarchy: Sendable {
  /// The network contracted.
  public let topology: Topology
  /// The order in which it was.
  public let order: NodeOrder
  /// The edges up from rank `r` are `firstUp[r]..<firstUp[r + 1]`.
  let firstUp: [UInt32]
  /// The rank at the upper end of each edge, ascending within a node.
  let upHead: [UInt32]
  /// The lower triangles of all edges.
  let triangles: LowerTriangles
  /// The directed edge that each arc of the network is part of, or `noArc` for a loop.
  let directedEdgeOfArc: [UInt32]

  /// The number of nodes.
  public var nodeCount: Int { order.nodes.count }
  /// The number of edges: those of the network, directions and parallels merged, and the shortcuts.
  public var edgeCount: Int { upHead.count }
  /// The number of lower triangles, which customization takes time in proportion to.
  public var triangleCount: Int { triangles.tops.count }

  /// Contracts a network in an order; traps where the order is of another number of nodes.
  /// - Complexity: O(triangles)
  public init(_ topology: Topology, order: NodeOrder) {
    precondition(order.nodes.count == topology.nodeCount, "The order is of another network")
    let graph = ChordalSupergraph(UndirectedGraph(topology), order: order)
    self.topology = topology
    self.order = order
    firstUp = graph.first
    upHead = graph.heads
    triangles = LowerTriangles(first: graph.first, heads: graph.heads)
    directedEdgeOfArc = Self.directedEdges(topology, order, first: graph.first, heads: graph.heads)
  }

  /// Contracts a network in an order of its own (``NodeOrder/nestedDissection(of:)``).
  public init(_ topology: Topology) {
    self.init(topology, order: .nestedDissection(of: topology))
  }

  private static func directedEdges(
    _ topology: Topology, _ order: NodeOrder, first: [UInt32], heads: [UInt32]
  ) -> [UInt32] {
    zip(topology.tail, topology.head).map { tail, head in
      let (from, to) = (order.ranks[Int(tail)], order.ranks[Int(head)])
      guard from != to else { return noArc }
      let (lower, upper) = (min(from, to), max(from, to))
      var (low, high) = (Int(first[Int(lower)]), Int(first[Int(lower) + 1]))
      while low < high {
        let middle = (low + high) / 2
        if heads[middle] < upper { low = middle + 1 } else { high = middle }
      }
      return UInt32(2 * low + (from < to ? 0 : 1))
    }
  }

  /// The rank of a node's parent in the elimination tree, or `nil` at a root.
  /// - Complexity: O(1)
  func parent(of rank: UInt32) -> UInt32? {
    let edge = firstUp[Int(rank)]
    return edge < firstUp[Int(rank) + 1] ? upHead[Int(edge)] : nil
  }

  /// Some nodes and all their ancestors, ranks ascending: all that a query from or to these nodes looks at.
  /// - Complexity: O(ancestors × log ancestors)
  func ancestors(of ranks: some Sequence<UInt32>) -> [UInt32] {
    var isMember = [Bool](repeating: false, count: nodeCount)
    var result: [UInt32] = []
    for rank in ranks {
      var next: UInt32? = rank
      while let member = next, !isMember[Int(member)] {
        isMember[Int(member)] = true
        result.append(member)
        next = parent(of: member)
      }
    }
    return result.sorted()
  }

  /// The number of nodes on the longest way up the elimination tree.
  public var height: Int {
    var depth = [Int32](repeating: 1, count: nodeCount)
    for rank in stride(from: nodeCount - 1, through: 0, by: -1) {
      if let parent = parent(of: UInt32(rank)) { depth[rank] = depth[Int(parent)] + 1 }
    }
    return Int(depth.max() ?? 0)
  }
}
