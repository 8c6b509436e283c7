import Geodesy
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

/// The slower and surer answer: Bellman–Ford over a network in which both ends of the trip are nodes of their own.
private struct BellmanFord {
  let graph: RoadGraph
  let profile: Profile
  let closures: [ArcClosure]

  func time(from origin: AccessPoint, to target: AccessPoint) -> UInt32 {
    let closedArcs = Set(closures.flatMap(\.arcs))
    let closedNodes = Set(closures.flatMap(\.nodes)).map { Int($0) }
    let weights = graph.travelTimeDeciseconds(profile)
    var arcs: [(tail: Int, head: Int, weight: Int)] = []
    func weight(_ arc: UInt32) -> Int? {
      closedArcs.contains(arc) || weights[Int(arc)] >= infiniteWeight ? nil : Int(weights[Int(arc)])
    }
    for arc in 0..<UInt32(graph.arcCount) {
      if let w = weight(arc) { arcs.append((Int(graph.tail[Int(arc)]), Int(graph.head[Int(arc)]), w)) }
    }
    let (from, to) = (graph.nodeCount, graph.nodeCount + 1)
    func sides(_ snap: Snap) -> [(UInt32, Double)] {
      let reverse = graph.reverseArc[Int(snap.arc)]
      return [(snap.arc, snap.fraction)] + (reverse == noArc ? [] : [(reverse, 1 - snap.fraction)])
    }
    func share(_ w: Int, _ f: Double) -> Int { Int((Double(w) * f).rounded()) }
    var (start, end) = (from, to)
    switch origin {
    case .node(let node): start = Int(node)
    case .snap(let snap):
      for (arc, f) in sides(snap) {
        if let w = weight(arc) { arcs.append((from, Int(graph.head[Int(arc)]), share(w, 1 - f))) }
      }
    }
    switch target {
    case .node(let node): end = Int(node)
    case .snap(let snap):
      for (arc, f) in sides(snap) {
        if let w = weight(arc) { arcs.append((Int(graph.tail[Int(arc)]), to, share(w, f))) }
      }
    }
    if case .snap(let a) = origin, case .snap(let b) = target {
      for (arcA, fA) in sides(a) {
        for (arcB, fB) in sides(b) where arcA == arcB && fA <= fB {
          if let w = weight(arcA) { arcs.append((from, to, share(w, fB - fA))) }
        }
      }
    }
    var distance = [Int](repeating: Int.max, count: graph.nodeCount + 2)
    guard !closedNodes.contains(start) else { return infiniteWeight }
    distance[start] = 0
    let blocked = graph.blockedNodes(profile)
    var changed = true
    while changed {
      changed = false
      for (tail, head, w) in arcs where distance[tail] < Int.max && !closedNodes.contains(head) {
        let isBlocked = tail < graph.nodeCount && tail != start && blocked.contains(UInt32(tail))
        if !isBlocked, distance[tail] + w < distance[head] {
          distance[head] = distance[tail] + w
          changed = true
        }
      }
    }
    return distance[end] == Int.max ? infiniteWeight : UInt32(distance[end])
  }
}

@Suite("Search")
struct SearchTests {
  private func points(_ graph: RoadGraph, _ count: Int, _ generator: inout SeededGenerator) -> [AccessPoint] {
    (0..<count).map { _ in
      if Bool.random(using: &generator) {
        return .node(UInt32.random(in: 0..<UInt32(graph.nodeCount), using: &generator))
      }
      let arc = UInt32.random(in: 0..<UInt32(graph.arcCount), using: &generator)
      let fraction = [0, 1, Double.random(in: 0...1, using: &generator)].randomElement(using: &generator) ?? 0
      return .snap(
        Snap(
          arc: arc, fraction: fraction, coordinate: graph.coordinate(onArc: arc, fraction: fraction), distanceMetres: 0)
      )
    }
  }

  @Test("Times there and back agree with Bellman–Ford", arguments: UInt64(1)...60)
  func bruteForce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = randomRoadGraph(nodeCount: 16, wayCount: 18, using: &generator)
    let closures = (0..<3).map { _ in
      ArcClosure(
        arcs: (0..<4).map { _ in UInt32.random(in: 0..<UInt32(graph.arcCount), using: &generator) },
        nodes: Bool.random(using: &generator)
          ? [UInt32.random(in: 0..<UInt32(graph.nodeCount), using: &generator)] : [])
    }
    let states = [[], [0], [1, 2], [0, 1, 2]]
    // Sometimes fewer origins than targets and sometimes more: the engine then searches from the other side.
    let origins = points(graph, Int(seed % 3) * 2 + 1, &generator)
    // A target on the very arc of an origin, too.
    let targets = points(graph, 3, &generator) + origins.prefix(1)
    for profile in Profile.allCases {
      let question = AccessQuestion(
        profile: profile, closures: closures, states: states, origins: origins, targets: targets)
      let answer = DijkstraEngine(graph: graph).answer(question)
      for (s, state) in states.enumerated() {
        let reference = BellmanFord(graph: graph, profile: profile, closures: state.map { closures[$0] })
        for (o, origin) in origins.enumerated() {
          for (t, target) in targets.enumerated() {
            let trail = "seed \(seed), \(profile), state \(state), \(origin) – \(target)"
            let there = reference.time(from: origin, to: target)
            #expect(answer.there(state: s, origin: o, target: t) == there, "\(trail)")
            #expect(answer.back(state: s, origin: o, target: t) == reference.time(from: target, to: origin), "\(trail)")
            let route = DijkstraEngine(graph: graph).route(
              profile, from: origin, to: target, closures: state.map { closures[$0] })
            #expect(route?.travelTimeDeciseconds == (there < infiniteWeight ? there : nil), "\(trail)")
            if let route { check(route, graph, trail) }
          }
        }
      }
    }
  }

  private func check(_ route: Route, _ graph: RoadGraph, _ trail: String) {
    for (a, b) in zip(route.arcs, route.arcs.dropFirst()) {
      #expect(graph.head[Int(a)] == graph.tail[Int(b)], "\(trail)")
    }
    #expect(!route.coordinates.isEmpty, "\(trail)")
  }

  @Test("The times of partial arcs, by hand")
  func partial() throws {
    var map = GridMap()
    map.node(1, 0, 0)
    map.node(2, 0, 9)
    map.node(3, 0, 18)
    map.way([1, 2, 3], ["highway": "primary", "oneway": "yes", "maxspeed": "50"])
    map.way([2, 2], ["highway": "primary"])
    map.way([3, 1], ["highway": "footway"])
    map.way([2, 1], ["highway": "steps"])
    let graph = map.builder.build()
    let index = SnapIndex(graph: graph, profile: .foot)
    let early = try #require(index.snap(GridMap.at(-0.1, 3)))
    let late = try #require(index.snap(GridMap.at(-0.1, 6)))
    let engine = DijkstraEngine(graph: graph)
    func ask(_ profile: Profile, _ closed: [UInt32] = []) -> AccessAnswer {
      engine.answer(
        AccessQuestion(
          profile: profile, closures: [ArcClosure(arcs: closed)], states: [[0]], origins: [.snap(early)],
          targets: [.snap(late)]))
    }
    // 3 columns are 333.6 m: 240.2 s on foot, 26.7 s at nine tenths of 50 km/h, and no way back for a car.
    #expect(abs(Int(ask(.foot).there(state: 0, origin: 0, target: 0)) - 2402) <= 1)
    #expect(abs(Int(ask(.foot).back(state: 0, origin: 0, target: 0)) - 2402) <= 1)
    #expect(abs(Int(ask(.car).there(state: 0, origin: 0, target: 0)) - 267) <= 1)
    #expect(ask(.car).back(state: 0, origin: 0, target: 0) == infiniteWeight)
    // A closed arc may not be used even by a trip that starts and ends on it.
    #expect(ask(.car, [late.arc]).there(state: 0, origin: 0, target: 0) == infiniteWeight)
    let route = try #require(engine.route(.foot, from: .snap(early), to: .snap(late)))
    #expect(abs(route.lengthMetres - 333.6) < 0.1)
    #expect(route.coordinates.count == 2)
  }

  @Test("The queue gives its entries in order", arguments: UInt64(1)...10)
  func queue(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var queue = NodeQueue()
    var expected: [UInt64] = []
    for node in 0..<200 {
      let distance = UInt32.random(in: 0..<50, using: &generator)
      queue.push(distance: distance, node: UInt32(node))
      expected.append(UInt64(distance) << 32 | UInt64(node))
    }
    expected.sort()
    for key in expected {
      let entry = queue.pop()
      #expect(entry.map { UInt64($0.distance) << 32 | UInt64($0.node) } == key, "seed \(seed)")
    }
    #expect(queue.pop() == nil && queue.isEmpty)
  }

  @Test("An answer without questions, and closures in order")
  func small() {
    #expect(ArcClosure(arcs: [3, 1, 3], nodes: [2, 2]).arcs == [1, 3])
    var map = GridMap()
    map.node(1, 0, 0)
    map.node(2, 0, 1)
    map.way([1, 2], ["highway": "residential"])
    let answer = DijkstraEngine(graph: map.builder.build()).answer(
      AccessQuestion(profile: .car, closures: [], states: [[]], origins: [], targets: [.node(0)]))
    #expect(answer.originCount == 0 && answer.targetCount == 1)
  }
}
