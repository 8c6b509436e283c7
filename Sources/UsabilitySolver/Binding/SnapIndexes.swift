import RoadNetwork
import Synchronization

/// The snap indices of one graph, each made once: a batch asks about hundreds of organisers.
final class SnapIndexes: Sendable {
  private struct Kept {
    var indices: [Profile: SnapIndex] = [:]
    var origins: [Profile: [UInt32]] = [:]
  }

  private let kept = Mutex(Kept())

  /// The index of the roads that a profile may use.
  ///
  /// - Precondition: the graph is always the same.
  func index(of graph: RoadGraph, _ profile: Profile) -> SnapIndex {
    kept.withLock { kept in
      if let index = kept.indices[profile] { return index }
      let index = SnapIndex(graph: graph, profile: profile)
      kept.indices[profile] = index
      return index
    }
  }

  /// The nodes that stand for the rest of the city.
  func representativeOrigins(of graph: RoadGraph, _ profile: Profile) -> [UInt32] {
    kept.withLock { kept in
      if let origins = kept.origins[profile] { return origins }
      let origins = graph.representativeOrigins(
        count: BoundPlan.representativeOriginCount, profile: profile)
      kept.origins[profile] = origins
      return origins
    }
  }
}
