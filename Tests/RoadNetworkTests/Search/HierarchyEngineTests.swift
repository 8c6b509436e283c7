import Geodesy
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

/// A question about a random network, with all that is awkward in it.
private struct RandomQuestion {
  let graph: RoadGraph
  let question: AccessQuestion

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let nodeCount = Int.random(in: 2...60, using: &generator)
    var graph = randomRoadGraph(
      nodeCount: nodeCount, wayCount: Int.random(in: 1...nodeCount, using: &generator), using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: graph = graph.reweighted(near: infiniteWeight, using: &generator)
    case 1: graph = graph.reweighted(near: 5, using: &generator)
    default: break
    }
    self.graph = graph
    let arcs = UInt32(graph.arcCount)
    let nodes = UInt32(graph.nodeCount)
    func points(_ count: Int, _ generator: inout SeededGenerator) -> [AccessPoint] {
      (0..<count).map { _ in
        if arcs == 0 || Int.random(in: 0..<3, using: &generator) == 0 {
          return .node(UInt32.random(in: 0..<nodes, using: &generator))
        }
        let fraction = [0, 1, 0.5, Double.random(in: 0...1, using: &generator)].randomElement(using: &generator) ?? 0
        let arc = UInt32.random(in: 0..<arcs, using: &generator)
        return .snap(
          Snap(
            arc: arc, fraction: fraction, coordinate: graph.coordinate(onArc: arc, fraction: fraction),
            distanceMetres: 0))
      }
    }
    let origins = points(nodes == 0 ? 0 : Int.random(in: 0...6, using: &generator), &generator)
    var targets = points(nodes == 0 ? 0 : Int.random(in: 0...6, using: &generator), &generator)
    // Some targets where origins are.
    if Bool.random(using: &generator) { targets += origins.prefix(2) }
    var closures = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      ArcClosure(
        arcs: arcs == 0
          ? []
          : (0..<Int.random(in: 0...8, using: &generator)).map { _ in UInt32.random(in: 0..<arcs, using: &generator) },
        nodes: nodes == 0 || Bool.random(using: &generator)
          ? [] : (0..<2).map { _ in UInt32.random(in: 0..<nodes, using: &generator) })
    }
    // Some shut in part: either end, the middle, a single point.
    if arcs > 0, Bool.random(using: &generator) {
      let some = (0..<6).map { _ in UInt32.random(in: 0..<arcs, using: &generator) }
      let parts = some.map { arc -> (UInt32, [ClosedRange<Double>]) in
        let ends = (0..<4).map { _ -> Double in
          [0, 1, 0.5, Double.random(in: 0...1, using: &generator)].randomElement(using: &generator) ?? 0
        }.sorted()
        return (arc, joined([ends[0]...ends[1]] + (Bool.random(using: &generator) ? [ends[2]...ends[3]] : [])))
      }
      closures.append(ArcClosure(arcs: some, parts: Dictionary(parts, uniquingKeysWith: { first, _ in first })))
      if Bool.random(using: &generator) { closures.append(ArcClosure(arcs: Array(some.prefix(2)))) }
    }
    // One that shuts every arc at an origin.
    if case .node(let node) = origins.first, Bool.random(using: &generator) {
      closures.append(ArcClosure(arcs: Array(graph.outgoingArcs(of: node)) + graph.incomingArcs(of: node)))
    }
    let states = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
      closures.indices.filter { _ in Bool.random(using: &generator) }
    }
    question = AccessQuestion(
      profile: Profile.allCases.randomElement(using: &generator) ?? .car, closures: closures, states: states,
      origins: origins, targets: targets)
  }
}

extension RoadGraph {
  /// The same topology with random weights: some none at all, some near a number, some of which sums reach infinity.
  fileprivate func reweighted(near weight: UInt32, using generator: inout SeededGenerator) -> RoadGraph {
    let rows = weights.map { row in
      row.map { old -> UInt32 in
        guard old < infiniteWeight else { return old }
        return switch Int.random(in: 0..<4, using: &generator) {
        case 0: 0
        case 1: min(infiniteWeight - 1, weight - UInt32.random(in: 1...4, using: &generator))
        default: UInt32.random(in: 0..<weight / 2 + 1, using: &generator)
        }
      }
    }
    return RoadGraph(
      firstOut: firstOut, tail: tail, head: head, lengthDecimetres: lengthDecimetres, wayOfArc: wayOfArc,
      reverseArc: reverseArc, firstIn: firstIn, incomingArcs: incomingArcs, nodeCoordinates: nodeCoordinates,
      nodeOSMIDs: nodeOSMIDs, ways: ways, edgeOfArc: edgeOfArc, runsBackward: runsBackward, firstShape: firstShape,
      shape: shape, weights: rows, blocked: blocked)
  }
}

@Suite("Hierarchy engine")
struct HierarchyEngineTests {
  @Test("On 2,000 random networks every time in every state is that of Dijkstra", arguments: 0..<20)
  func equalsDijkstra(batch: Int) {
    for seed in UInt64(batch * 100)..<UInt64(batch * 100 + 100) {
      let random = RandomQuestion(seed: seed)
      let question = random.question
      let expected = DijkstraEngine(graph: random.graph).answer(question)
      let answer = HierarchyEngine(graph: random.graph, workers: Int(seed % 3) + 1).answer(question)
      guard answer != expected else { continue }
      for (s, state) in question.states.enumerated() {
        for (o, origin) in question.origins.enumerated() {
          for (t, target) in question.targets.enumerated() {
            let trail = "seed \(seed), \(question.profile), state \(state), \(origin) – \(target)"
            let (there, back) = (
              answer.there(state: s, origin: o, target: t), answer.back(state: s, origin: o, target: t)
            )
            #expect(there == expected.there(state: s, origin: o, target: t), "there, \(trail)")
            #expect(back == expected.back(state: s, origin: o, target: t), "back, \(trail)")
          }
        }
      }
      Issue.record("seed \(seed)")
    }
  }

  @Test("The random questions are not trivial")
  func questions() {
    var counts = (finite: 0, infinite: 0, zero: 0, blocked: 0, huge: 0)
    for seed in UInt64(0)..<200 {
      let random = RandomQuestion(seed: seed)
      let answer = DijkstraEngine(graph: random.graph).answer(random.question)
      counts.blocked += random.graph.blockedNodes(random.question.profile).count
      for s in random.question.states.indices {
        for o in random.question.origins.indices {
          for t in random.question.targets.indices {
            let time = answer.there(state: s, origin: o, target: t)
            if time == infiniteWeight { counts.infinite += 1 } else { counts.finite += 1 }
            if time == 0 { counts.zero += 1 }
            if (infiniteWeight / 2..<infiniteWeight).contains(time) { counts.huge += 1 }
          }
        }
      }
    }
    #expect(counts.finite > 1000 && counts.infinite > 1000 && counts.zero > 100, "\(counts)")
    #expect(counts.blocked > 100 && counts.huge > 50, "\(counts)")
  }

  @Test("More origins than lanes, and more than targets")
  func manyOrigins() {
    var generator = SeededGenerator(seed: 7)
    let graph = randomRoadGraph(nodeCount: 60, wayCount: 50, using: &generator)
    let nodes = (0..<UInt32(graph.nodeCount)).map { AccessPoint.node($0) }
    let points = (0..<150).compactMap { _ in nodes.randomElement(using: &generator) }
    for (origins, targets) in [(points, Array(points.prefix(3))), (points, points)] {
      let question = AccessQuestion(
        profile: .foot, closures: [ArcClosure(arcs: [0, 5], nodes: [3])], states: [[], [0]], origins: origins,
        targets: targets)
      #expect(HierarchyEngine(graph: graph).answer(question) == DijkstraEngine(graph: graph).answer(question))
    }
  }
}
