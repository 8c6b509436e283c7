import Testing
import _PlannerTestSupport

@testable import RoadNetwork

/// The slower and surer answer: a search on the graph as the map has it, whose states remember the arcs travelled.
///
/// A trip that starts on an arc counts as if it had come to it in any way at all, so what binds anybody there binds it.
struct TurnOracle {
  let graph: RoadGraph
  let turns: [BoundTurn]
  let profile: Profile
  let closedArcs: Set<UInt32>
  let closedNodes: Set<UInt32>

  private struct State: Hashable {
    let node: UInt32
    /// The last arcs travelled; of a trip that started on an arc, with everything unknown before it.
    let arcs: [UInt32]
    let startsOnArc: Bool
  }

  private func weight(_ arc: UInt32) -> Int? {
    let weight = graph.travelTimeDeciseconds(profile)[Int(arc)]
    return closedArcs.contains(arc) || weight >= infiniteWeight ? nil : Int(weight)
  }

  private func isFree(_ state: State, to arc: UInt32) -> Bool {
    !turns.contains { turn in
      guard turn.profiles.contains(profile), turn.forbids(arc) else { return false }
      let known = min(turn.path.count, state.arcs.count)
      guard turn.path.suffix(known) == state.arcs.suffix(known) else { return false }
      return known == turn.path.count || (state.startsOnArc && known == state.arcs.count)
    }
  }

  /// The state after one arc more; arcs of long ago by which no rule can still be told are forgotten.
  private func after(_ state: State, _ arc: UInt32, _ memory: Int) -> State {
    let (arcs, node) = (state.arcs + [arc], graph.head[Int(arc)])
    if state.startsOnArc, arcs.count <= memory { return State(node: node, arcs: arcs, startsOnArc: true) }
    let kept = (1...arcs.count).last { length in
      turns.contains { $0.path.starts(with: arcs.suffix(length)) }
    }
    return State(node: node, arcs: Array(arcs.suffix(kept ?? 0)), startsOnArc: false)
  }

  private func sides(_ snap: Snap) -> [(arc: UInt32, fraction: Double)] {
    let reverse = graph.reverseArc[Int(snap.arc)]
    return [(snap.arc, snap.fraction)] + (reverse == noArc ? [] : [(reverse, 1 - snap.fraction)])
  }

  private func share(_ weight: Int, _ fraction: Double) -> Int { Int((Double(weight) * fraction).rounded()) }

  func time(from origin: AccessPoint, to target: AccessPoint) -> UInt32 {
    let blocked = graph.blockedNodes(profile)
    let memory = turns.map(\.path.count).max() ?? 1
    var distance: [State: Int] = [:]
    var open: [State] = []
    func reach(_ state: State, _ time: Int) {
      guard !closedNodes.contains(state.node), time < distance[state] ?? Int.max else { return }
      distance[state] = time
      open.append(state)
    }
    var start: UInt32?
    switch origin {
    case .node(let node):
      start = node
      reach(State(node: node, arcs: [], startsOnArc: false), 0)
    case .snap(let snap):
      for (arc, fraction) in sides(snap) {
        guard let weight = weight(arc) else { continue }
        reach(
          State(node: graph.head[Int(arc)], arcs: [arc], startsOnArc: true), share(weight, 1 - fraction))
      }
    }
    func mayPass(_ node: UInt32) -> Bool { node == start || !blocked.contains(node) }
    var next = 0
    // First in, first out, as Bellman and Ford: last in, first out would take exponential time.
    while next < open.count {
      let state = open[next]
      next += 1
      guard let time = distance[state], mayPass(state.node) else { continue }
      for arc in graph.outgoingArcs(of: state.node) where isFree(state, to: arc) {
        guard let weight = weight(arc) else { continue }
        reach(after(state, arc, memory), time + weight)
      }
    }
    var best = Int.max
    switch target {
    case .node(let node):
      for (state, time) in distance where state.node == node { best = min(best, time) }
    case .snap(let snap):
      for (arc, fraction) in sides(snap) {
        guard let weight = weight(arc) else { continue }
        for (state, time) in distance
        where state.node == graph.tail[Int(arc)] && mayPass(state.node) && isFree(state, to: arc) {
          best = min(best, time + share(weight, fraction))
        }
      }
    }
    if case .snap(let a) = origin, case .snap(let b) = target {
      for (arcA, fractionA) in sides(a) {
        for (arcB, fractionB) in sides(b) where arcA == arcB && fractionA <= fractionB {
          if let weight = weight(arcA) { best = min(best, share(weight, fractionB - fractionA)) }
        }
      }
    }
    return best == Int.max ? infiniteWeight : UInt32(best)
  }
}

/// Some turns of a graph, at random: one to three arcs long, mandatory or forbidden, for some of the vehicles.
func randomTurns(_ graph: RoadGraph, count: Int, using generator: inout SeededGenerator) -> [BoundTurn] {
  var result: [BoundTurn] = []
  // Most of them where there is somebody to be bound.
  func isDriven(_ arc: UInt32) -> Bool { graph.travelTimeDeciseconds(.emergency)[Int(arc)] < infiniteWeight }
  let driven = (0..<UInt32(graph.arcCount)).filter(isDriven)
  for _ in 0..<count {
    guard var path = driven.randomElement(using: &generator).map({ [$0] }) else { return [] }
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let all = Array(graph.outgoingArcs(of: graph.head[Int(path[path.count - 1])]))
      let next = all.contains(where: isDriven) ? all.filter(isDriven) : all
      guard let arc = next.randomElement(using: &generator) else { break }
      path.append(arc)
    }
    let vehicles = Profile.allCases.filter { $0 != .foot && Bool.random(using: &generator) }
    guard path.count > 1, let target = path.popLast() else { continue }
    result.append(
      BoundTurn(
        path: path, target: target, isMandatory: Int.random(in: 0..<3, using: &generator) == 0,
        profiles: ProfileSet(vehicles.map { ProfileSet($0) })))
  }
  return result
}
