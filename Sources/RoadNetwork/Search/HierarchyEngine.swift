/// The engine for many states at once: a customizable contraction hierarchy that is told all closures beforehand.
///
/// It gives the very times of ``DijkstraEngine`` and keeps its rules. Making the hierarchy takes a while (0.1 s for a city
/// of 60,000 nodes); after that every further state, origin and target costs little. `Documentation/access-engine.md`
/// tells how the phases fit together, and what they cost.
public struct HierarchyEngine: AccessEngine {
  /// The network searched.
  public let graph: RoadGraph
  /// The hierarchy over it.
  public let hierarchy: CustomizableHierarchy
  private let workers: Int

  /// Creates an engine.
  ///
  /// - Parameters:
  ///   - hierarchy: of the graph's topology; `nil` makes it.
  ///   - workers: how many threads may work on an answer.
  public init(graph: RoadGraph, hierarchy: CustomizableHierarchy? = nil, workers: Int = 2) {
    self.graph = graph
    self.hierarchy = hierarchy ?? CustomizableHierarchy(graph.topology)
    self.workers = max(1, workers)
    precondition(
      self.hierarchy.nodeCount == graph.nodeCount && self.hierarchy.topology.arcCount == graph.arcCount,
      "The hierarchy is of another network")
  }

  /// Answers by customization and sweeps.
  /// - Complexity: see ``ClosableNetwork``
  public func answer(_ question: AccessQuestion) -> AccessAnswer {
    AnchoredQuestion(question, graph, hierarchy).answer(workers: workers)
  }
}
