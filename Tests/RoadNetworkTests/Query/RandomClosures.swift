import _PlannerTestSupport

@testable import RoadNetwork

/// Closures of a random network, and states in which some of them are in force.
struct RandomClosures {
  var closures: [[UInt32]]
  var states: [[Int]]

  init(of network: RandomTopology, stateCount: Int, using generator: inout SeededGenerator) {
    let arcs = (0..<UInt32(network.topology.arcCount)).map { $0 }
    closures = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
      guard network.topology.nodeCount > 0 else { return [] }
      if Bool.random(using: &generator) {
        // All arcs out of one node, all into it, or both.
        let node = UInt32.random(in: 0..<UInt32(network.topology.nodeCount), using: &generator)
        let (out, into) = [(true, false), (false, true), (true, true)].randomElement(using: &generator) ?? (true, true)
        return arcs.filter {
          (out && network.topology.tail[Int($0)] == node) || (into && network.topology.head[Int($0)] == node)
        }
      }
      return arcs.filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }
    }
    let all = closures.indices
    states = (0..<stateCount).map { _ in all.filter { _ in Bool.random(using: &generator) } }
    // Sometimes one is in force in every state.
    if let always = all.randomElement(using: &generator), Int.random(in: 0..<3, using: &generator) == 0 {
      states = states.map { Set($0 + [always]).sorted() }
    }
  }

  var table: ClosureStates { ClosureStates(states, closureCount: closures.count) }

  func closedArcs(in state: Int) -> Set<UInt32> { Set(states[state].flatMap { closures[$0] }) }
}
