internal import CMetis
internal import Synchronization

extension NodeOrder {
  /// An order by nested dissection of the whole network, the same for the same topology.
  ///
  /// Dead ends and chains go first (``LowDegreeElimination``); what is left is dissected by METIS (Karypis, Kumar, *A Fast
  /// and High Quality Multilevel Scheme for Partitioning Irregular Graphs*, SIAM J. Sci. Comput. 1998), the method being
  /// George's (*Nested Dissection of a Regular Finite Element Mesh*, SIAM J. Numer. Anal. 1973). At last the ranks are
  /// rearranged within what the elimination tree allows, so that each part of the city lies together in memory.
  ///
  /// - Complexity: some 3 µs a node; about 0.2 s for a city of 60,000 nodes.
  public static func nestedDissection(of topology: Topology) -> NodeOrder {
    let graph = UndirectedGraph(topology)
    let elimination = LowDegreeElimination(graph)
    let dissected = metisOrder(of: elimination.core).map { elimination.remaining[Int($0)] }
    let order = NodeOrder(elimination.eliminated + dissected)
    return EliminationTree(graph, order: order).postorder(of: order)
  }

  /// One call of METIS at a time.
  ///
  /// It sets handlers of signals while it runs, and seeds and uses the C library's one generator of random numbers. Should
  /// somebody else draw numbers meanwhile, the order may be another; answers are the same by any.
  private static let metisLock = Mutex(())

  /// The nodes of a graph from the first to be contracted to the last.
  private static func metisOrder(of graph: UndirectedGraph) -> [UInt32] {
    guard graph.nodeCount > 1, !graph.neighbours.isEmpty else { return (0..<UInt32(graph.nodeCount)).map { $0 } }
    precondition(
      graph.neighbours.count <= Int(Int32.max), "\(graph.neighbours.count) neighbours are too many for METIS")
    var nodeCount = idx_t(graph.nodeCount)
    var first = graph.first.map { idx_t($0) }
    var neighbours = graph.neighbours.map { idx_t($0) }
    var options = [idx_t](repeating: 0, count: Int(METIS_NOPTIONS))
    METIS_SetDefaultOptions(&options)
    options[Int(METIS_OPTION_NUMBERING.rawValue)] = 0
    options[Int(METIS_OPTION_SEED.rawValue)] = 1
    var nodeOfRank = first
    var rankOfNode = first
    let status = metisLock.withLock { _ in
      METIS_NodeND(&nodeCount, &first, &neighbours, nil, &options, &nodeOfRank, &rankOfNode)
    }
    // Only memory can fail here; an order without dissection is slower and gives the same answers.
    guard status == METIS_OK.rawValue else { return (0..<UInt32(graph.nodeCount)).map { $0 } }
    return nodeOfRank.prefix(graph.nodeCount).map { UInt32($0) }
  }
}
