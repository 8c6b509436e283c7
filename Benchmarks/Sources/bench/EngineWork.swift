import RoadNetwork

/// The engine's side of the reference work: each piece with the set-up that counts.
struct EngineWork {
  let work: Workload
  let hierarchy: CustomizableHierarchy

  /// The open network, then every day.
  var dayStates: ClosureStates {
    ClosureStates([[]] + work.days.indices.map { [$0] }, closureCount: work.days.count)
  }

  /// The first worlds of the workload.
  func worldStates(_ count: Int) -> ClosureStates {
    let stride = work.worldCount / 64
    let words = work.closures.indices.flatMap { work.worldRows[$0 * stride..<$0 * stride + count / 64] }
    return ClosureStates(stateCount: count, closureCount: work.closures.count, words: words)
  }

  /// K1: all matrices, by an order and a hierarchy that are given; bounds, lanes and sweeps are made anew.
  func matrices(workers: Int) -> TravelMatrices {
    days.travelMatrices(from: work.origins, to: work.venues, workers: workers)
  }

  /// The network with all days' closures.
  var days: ClosableNetwork {
    ClosableNetwork(hierarchy, weights: work.weights, closures: work.days, states: dayStates)
  }

  /// K1 from the arrays on.
  static func matricesFromArrays(_ work: Workload, workers: Int) -> TravelMatrices {
    EngineWork(work: work, hierarchy: CustomizableHierarchy(work.topology)).matrices(workers: workers)
  }

  /// K2: times from the nearest origin, set-up counted.
  func nearest(_ states: ClosureStates, workers: Int) -> NearestTimes {
    ClosableNetwork(hierarchy, weights: work.weights, closures: work.closures, states: states)
      .nearestTimes(from: work.origins, to: work.venues, workers: workers)
  }

  /// K2: the network condensed for reachability.
  func condensed(_ states: ClosureStates) -> ReachabilitySearch {
    ReachabilitySearch(work.topology, weights: work.weights, closures: work.closures, states: states)
  }

  /// K2: reachability in a condensed network.
  func reach(_ search: ReachabilitySearch) -> Reachability {
    Reachability(search, origins: work.origins, targets: work.venues)
  }
}
