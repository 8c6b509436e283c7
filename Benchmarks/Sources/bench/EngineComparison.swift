import Foundation
import OSMImport
import RoadNetwork

/// Plain search against the hierarchy on a map, for questions of growing size: where the one overtakes the other.
struct EngineComparison {
  let graph: RoadGraph

  init(map: URL) throws {
    let read = try timed { try OSMMap.read(path: map.path) }
    graph = read.result.graph
    print(
      "\(map.lastPathComponent): \(graph.nodeCount) nodes, \(graph.arcCount) arcs, read in \(milliseconds(read.seconds))"
    )
  }

  func run() {
    let hierarchy = timed { CustomizableHierarchy(graph.topology) }
    print("order and hierarchy \(milliseconds(hierarchy.seconds)): \(hierarchy.result.edgeCount) edges")
    let plain = DijkstraEngine(graph: graph)
    let engine = HierarchyEngine(graph: graph, hierarchy: hierarchy.result)
    let places = graph.representativeOrigins(count: 500, profile: .car)
    print("searches  origins  targets   states     plain search        hierarchy")
    for (origins, targets, states) in [
      (1, 1, 1), (1, 50, 1), (2, 50, 1), (5, 50, 1), (10, 50, 1), (20, 50, 1), (32, 400, 1), (32, 400, 3),
      (32, 400, 10),
      (1, 50, 10), (1, 50, 100), (1, 400, 1000),
    ] {
      let question = self.question(
        origins: Array(places.prefix(origins)), targets: Array(places.suffix(min(targets, places.count))),
        states: states)
      let slow = timed { plain.answer(question) }
      let fast = timed { engine.answer(question) }
      precondition(slow.result == fast.result, "The engines differ")
      print(
        String(format: "%8d %8d %8d %8d ", 2 * origins * states, origins, question.targets.count, states),
        milliseconds(slow.seconds), "  ", milliseconds(fast.seconds))
    }
  }

  /// Every state closes some streets round a few nodes.
  private func question(origins: [UInt32], targets: [UInt32], states: Int) -> AccessQuestion {
    let closures = (0..<20).map { closure in
      let start = UInt32(closure * graph.nodeCount / 20)
      return ArcClosure(
        arcs: (start..<start + 40).filter { $0 < graph.nodeCount }.flatMap { graph.outgoingArcs(of: $0) })
    }
    return AccessQuestion(
      profile: .car, closures: closures,
      states: (0..<states).map { state in (0..<20).filter { (state + 1) * ($0 + 3) % 7 < 2 } },
      origins: origins.map { .node($0) }, targets: targets.map { .node($0) })
  }
}
