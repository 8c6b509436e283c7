import Geodesy
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Turn restrictions against a search that remembers")
struct TurnBruteForceTests {
  /// A graph, the same with its restricted junctions expanded, and the way from the one's numbers to the other's.
  private struct Pair {
    let plain: RoadGraph
    let turns: [BoundTurn]
    let expanded: RoadGraph
    private var commonArc: [[UInt32]: UInt32] = [:]

    init(_ plain: RoadGraph, _ turns: [BoundTurn]) {
      self.plain = plain
      self.turns = turns
      expanded = JunctionExpansion.expanding(plain, by: turns, counts: TurnRestrictionCounts())
      let isCommon = expanded.commonArcs()
      for arc in 0..<UInt32(expanded.arcCount) where !expanded.isTurn(arc) && isCommon[Int(arc)] {
        commonArc[key(expanded, arc)] = arc
      }
    }

    private func key(_ graph: RoadGraph, _ arc: UInt32) -> [UInt32] {
      [graph.edgeOfArc[Int(arc)], graph.runsBackward[Int(arc)] ? 1 : 0]
    }

    func arc(_ arc: UInt32) -> UInt32 { commonArc[key(plain, arc)] ?? noArc }

    func point(_ point: AccessPoint) -> AccessPoint {
      guard case .snap(let snap) = point else { return point }
      return .snap(
        Snap(arc: arc(snap.arc), fraction: snap.fraction, coordinate: snap.coordinate, distanceMetres: 0))
    }
  }

  private func points(_ graph: RoadGraph, _ count: Int, _ generator: inout SeededGenerator) -> [AccessPoint] {
    (0..<count).map { _ in
      if Int.random(in: 0..<3, using: &generator) == 0 {
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

  @Test("Times on the expanded graph are those of the plain one with the rules kept", arguments: UInt64(1)...150)
  func times(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let plain = randomRoadGraph(nodeCount: 10, wayCount: 10, using: &generator)
    let pair = Pair(plain, randomTurns(plain, count: Int(seed % 12), using: &generator))
    #expect(pair.expanded.invariantViolation() == nil, "seed \(seed)")
    let closedArcs = Set(
      (0..<3).map { _ in UInt32.random(in: 0..<UInt32(plain.arcCount), using: &generator) })
    let closedNodes: Set<UInt32> =
      Bool.random(using: &generator) ? [UInt32.random(in: 0..<UInt32(plain.nodeCount), using: &generator)] : []
    let closure = ArcClosure(
      arcs: pair.expanded.withCopies(closedArcs.map { pair.arc($0) }),
      nodes: closedNodes.flatMap { pair.expanded.nodes(ofJunction: $0) })
    let origins = points(plain, 2, &generator)
    let targets = points(plain, 2, &generator) + origins.prefix(1)
    let engine = DijkstraEngine(graph: pair.expanded)
    for profile in [Profile.foot, .car, .emergency] {
      let question = AccessQuestion(
        profile: profile, closures: [closure], states: [[], [0]], origins: origins.map { pair.point($0) },
        targets: targets.map { pair.point($0) })
      let answer = engine.answer(question)
      // The hierarchy needs to know nothing of turns either.
      #expect(HierarchyEngine(graph: pair.expanded).answer(question) == answer, "seed \(seed), \(profile)")
      for state in 0..<2 {
        let oracle = TurnOracle(
          graph: plain, turns: pair.turns, profile: profile, closedArcs: state == 0 ? [] : closedArcs,
          closedNodes: state == 0 ? [] : closedNodes)
        for (o, origin) in origins.enumerated() {
          for (t, target) in targets.enumerated() {
            let trail = "seed \(seed), \(profile), state \(state), \(origin) – \(target)"
            let there = oracle.time(from: origin, to: target)
            #expect(answer.there(state: state, origin: o, target: t) == there, "\(trail)")
            #expect(
              answer.back(state: state, origin: o, target: t) == oracle.time(from: target, to: origin), "\(trail)")
            guard there < infiniteWeight else { continue }
            let route = engine.route(
              profile, from: pair.point(origin), to: pair.point(target), closures: state == 0 ? [] : [closure])
            #expect(route?.travelTimeDeciseconds == there, "\(trail)")
            check(route, pair, profile, trail)
          }
        }
      }
    }
  }

  @Test("Rules under conditions bind while their turns are closed, and nobody otherwise", arguments: UInt64(1)...60)
  func conditions(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let plain = randomRoadGraph(nodeCount: 10, wayCount: 10, using: &generator)
    var turns = randomTurns(plain, count: 10, using: &generator)
    for index in turns.indices {
      turns[index].condition = [nil, "07:00-10:00", "Sa,Su"].randomElement(using: &generator) ?? nil
    }
    let pair = Pair(plain, turns)
    #expect(pair.expanded.invariantViolation() == nil && pair.expanded.isWithinBounds, "seed \(seed)")
    let (origins, targets) = (points(plain, 3, &generator), points(plain, 3, &generator))
    for inForce: Set<String> in [[], ["07:00-10:00"], ["07:00-10:00", "Sa,Su"]] {
      for profile in [Profile.foot, .hgv, .emergency] {
        let closures = pair.expanded.conditionalTurns.filter { inForce.contains($0.condition) }
          .map { ArcClosure(arcs: $0.arcs(for: profile)) }
        let answer = DijkstraEngine(graph: pair.expanded).answer(
          AccessQuestion(
            profile: profile, closures: closures, states: [Array(closures.indices)],
            origins: origins.map { pair.point($0) }, targets: targets.map { pair.point($0) }))
        let oracle = TurnOracle(
          graph: plain, turns: turns.filter { $0.condition.map(inForce.contains) ?? true }, profile: profile,
          closedArcs: [], closedNodes: [])
        for (o, origin) in origins.enumerated() {
          for (t, target) in targets.enumerated() {
            #expect(
              answer.there(state: 0, origin: o, target: t) == oracle.time(from: origin, to: target),
              "seed \(seed), \(profile), \(inForce), \(origin) – \(target)")
          }
        }
      }
    }
  }

  /// The roads of a route keep every rule themselves.
  private func check(_ route: Route?, _ pair: Pair, _ profile: Profile, _ trail: String) {
    let graph = pair.expanded
    guard let route else { return }
    for (a, b) in zip(route.arcs, route.arcs.dropFirst()) {
      #expect(graph.head[Int(a)] == graph.tail[Int(b)], "\(trail)")
    }
    let roads = route.arcs.filter { !graph.isTurn($0) }.map { arc in
      (0..<UInt32(pair.plain.arcCount)).first {
        pair.plain.edgeOfArc[Int($0)] == graph.edgeOfArc[Int(arc)]
          && pair.plain.runsBackward[Int($0)] == graph.runsBackward[Int(arc)]
      } ?? noArc
    }
    for turn in pair.turns where turn.profiles.contains(profile) {
      for end in roads.indices.dropFirst(turn.path.count) {
        let path = Array(roads[end - turn.path.count..<end])
        #expect(path != turn.path || !turn.forbids(roads[end]), "\(trail), \(turn)")
      }
    }
  }

  @Test("The oracle sees the rules: they change times in most graphs")
  func oracleIsBound() {
    var changed = 0
    for seed in UInt64(1)...40 {
      var generator = SeededGenerator(seed: seed)
      let plain = randomRoadGraph(nodeCount: 12, wayCount: 14, using: &generator)
      let turns = randomTurns(plain, count: 12, using: &generator)
      let free = TurnOracle(graph: plain, turns: [], profile: .emergency, closedArcs: [], closedNodes: [])
      let bound = TurnOracle(graph: plain, turns: turns, profile: .emergency, closedArcs: [], closedNodes: [])
      let arc = turns.first?.path[0] ?? 0
      let start = AccessPoint.snap(
        Snap(arc: arc, fraction: 0, coordinate: plain.coordinate(onArc: arc, fraction: 0), distanceMetres: 0))
      let isChanged = (0..<UInt32(plain.nodeCount)).contains { target in
        free.time(from: start, to: .node(target)) != bound.time(from: start, to: .node(target))
      }
      if isChanged { changed += 1 }
    }
    #expect(changed > 10, "\(changed) of 40")
  }
}
