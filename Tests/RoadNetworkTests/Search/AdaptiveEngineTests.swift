import Synchronization
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Adaptive engine")
struct AdaptiveEngineTests {
  @Test("A hierarchy is made for a large question and not for a small one, and only once")
  func choice() {
    var generator = SeededGenerator(seed: 3)
    let graph = randomRoadGraph(nodeCount: 40, wayCount: 40, using: &generator)
    let made = Calls()
    let engine = AdaptiveEngine(graph: graph) { topology in
      made.count.withLock { $0 += 1 }
      return CustomizableHierarchy(topology)
    }
    func ask(_ points: Int, states: Int) {
      let nodes = (0..<UInt32(points)).map { AccessPoint.node($0) }
      let question = AccessQuestion(
        profile: .foot, closures: [ArcClosure(arcs: [1, 2])], states: Array(repeating: [0], count: states),
        origins: nodes, targets: nodes)
      #expect(engine.answer(question) == DijkstraEngine(graph: graph).answer(question))
    }
    ask(2, states: 1)
    #expect(made.count.withLock { $0 } == 0)
    ask(5, states: 4)
    ask(5, states: 5)
    ask(2, states: 1)
    #expect(made.count.withLock { $0 } == 1)
  }

  private final class Calls: Sendable {
    let count = Mutex(0)
  }
}
