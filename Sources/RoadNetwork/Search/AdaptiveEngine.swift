internal import Synchronization

/// The engine that takes the quicker way: plain search for a small question, a hierarchy for a large one.
///
/// Answers are the same either way. The hierarchy is made when a question first calls for it, and kept; a question that
/// comes when it is there is answered by it much sooner.
public struct AdaptiveEngine: AccessEngine {
  private let graph: RoadGraph
  private let made: MadeOnce

  /// How many searches a question must take before making a hierarchy for it pays.
  ///
  /// Measured (`bench engines`): making it costs what 12 searches cost on a city of 74,000 nodes, and 50 on a small town,
  /// where either takes a few thousandths of a second.
  static let searchesWorthAHierarchy = 20
  /// How many it must take where the hierarchy is there.
  static let searchesWorthCustomization = 4

  /// Creates an engine.
  ///
  /// - Parameters:
  ///   - workers: how many threads may work on an answer.
  ///   - makeHierarchy: makes or loads the hierarchy of the graph's topology; called once at most.
  public init(
    graph: RoadGraph, workers: Int = 2,
    makeHierarchy: @escaping @Sendable (Topology) -> CustomizableHierarchy = { CustomizableHierarchy($0) }
  ) {
    self.graph = graph
    made = MadeOnce {
      HierarchyEngine(graph: graph, hierarchy: makeHierarchy(graph.topology), workers: workers)
    }
  }

  /// Answers in the way that is quicker.
  public func answer(_ question: AccessQuestion) -> AccessAnswer {
    let searches = 2 * question.states.count * min(question.origins.count, question.targets.count)
    let enough = made.isThere ? Self.searchesWorthCustomization : Self.searchesWorthAHierarchy
    guard searches >= enough, graph.arcCount > 0 else { return DijkstraEngine(graph: graph).answer(question) }
    return made.engine.answer(question)
  }

  /// Makes the hierarchy if a question of one state is worth it.
  public func prepare(originCount: Int, targetCount: Int) {
    guard 2 * min(originCount, targetCount) >= Self.searchesWorthAHierarchy, graph.arcCount > 0 else { return }
    _ = made.engine
  }

  /// An engine that is made when it is first wanted.
  private final class MadeOnce: Sendable {
    private let make: @Sendable () -> HierarchyEngine
    private let kept = Mutex<HierarchyEngine?>(nil)

    init(_ make: @escaping @Sendable () -> HierarchyEngine) {
      self.make = make
    }

    var isThere: Bool { kept.withLock { $0 != nil } }

    var engine: HierarchyEngine {
      kept.withLock { kept in
        if let kept { return kept }
        let engine = make()
        kept = engine
        return engine
      }
    }
  }
}
