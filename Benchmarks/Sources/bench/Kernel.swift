import RoadNetwork

/// One piece of the engine's work by itself, to be counted by callgrind or looked at by a profiler.
enum Kernel: String, CaseIterable {
  case order
  case hierarchy
  case matrices
  case nearest
  case reach

  /// Does the work a number of times on one thread.
  func run(_ work: Workload, times: Int) {
    let engine = EngineWork(work: work, hierarchy: CustomizableHierarchy(work.topology))
    let worlds = engine.worldStates(1024)
    for _ in 0..<times {
      switch self {
      case .order: _ = NodeOrder.nestedDissection(of: work.topology)
      case .hierarchy: _ = CustomizableHierarchy(work.topology, order: engine.hierarchy.order)
      case .matrices: _ = engine.matrices(workers: 1)
      case .nearest: _ = engine.nearest(worlds, workers: 1)
      case .reach: _ = engine.reach(engine.condensed(worlds))
      }
    }
  }
}
