import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Nearest times and reachability in many worlds")
struct WorldTests {
  @Test("Times, reachability and strong components are those of plain search", arguments: 0..<20)
  func worlds(batch: Int) {
    for seed in UInt64(1000 + batch * 10)..<UInt64(1010 + batch * 10) {
      var generator = SeededGenerator(seed: seed)
      let network = RandomTopology(nodeCount: Int.random(in: 1...40, using: &generator), using: &generator)
      // Sometimes more than the 512 states that fit into one word.
      let count = Int.random(in: 0..<12, using: &generator) == 0 ? 1100 : Int.random(in: 0...20, using: &generator)
      let closures = RandomClosures(of: network, stateCount: count, using: &generator)
      let nodes = 0..<UInt32(network.topology.nodeCount)
      let origins = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        UInt32.random(in: nodes, using: &generator)
      }
      let targets = (0..<4).map { _ in UInt32.random(in: nodes, using: &generator) }
      let times = ClosableNetwork(
        CustomizableHierarchy(network.topology), weights: network.weights, closures: closures.closures,
        states: closures.table
      ).nearestTimes(from: origins, to: targets, workers: Int(seed % 3) + 1)
      // The way back is the way there with every arc turned round.
      let turned = Topology(
        nodeCount: network.topology.nodeCount, tail: network.topology.head, head: network.topology.tail)
      let back = ClosableNetwork(
        CustomizableHierarchy(turned), weights: network.weights, closures: closures.closures, states: closures.table
      ).returnTimes(from: targets, toNearest: origins, workers: Int(seed % 2) + 1)
      let reachability = Reachability(
        network.topology, weights: network.weights, closures: closures.closures, states: closures.table,
        origins: origins, targets: targets)
      // What can be reached depends on no weight, not even where the times add up to more than fits.
      var weightless = network
      weightless.weights = network.weights.map { $0 < infiniteWeight ? 0 : infiniteWeight }
      var known: [[Int]: (times: [UInt32], reach: [UInt32])] = [:]
      var reachable = [Int](repeating: 0, count: targets.count)
      var timed = reachable
      for state in 0..<count {
        let closed = closures.closedArcs(in: state)
        let nearest =
          known[closures.states[state]]
          ?? (nearestTimes(network, origins, closed), nearestTimes(weightless, origins, closed))
        known[closures.states[state]] = nearest
        for (t, target) in targets.enumerated() {
          let (time, isReachable) = (nearest.times[Int(target)], nearest.reach[Int(target)] == 0)
          if isReachable { reachable[t] += 1 }
          if time < infiniteWeight { timed[t] += 1 }
          if times.time(state: state, target: t) != time || back.time(state: state, target: t) != time
            || reachability.isReachable(state: state, target: t) != isReachable
          {
            Issue.record(
              "seed \(seed), state \(state), to \(target): \(times.time(state: state, target: t)), not \(time)")
          }
        }
      }
      for t in targets.indices {
        #expect(times.reachableCount(target: t) == timed[t], "seed \(seed)")
        #expect(reachability.reachableCount(target: t) == reachable[t], "seed \(seed)")
        #expect(times.times(target: t) == (0..<count).map { times.time(state: $0, target: t) }, "seed \(seed)")
      }
    }
  }

  private func nearestTimes(_ network: RandomTopology, _ origins: [UInt32], _ closed: Set<UInt32>) -> [UInt32] {
    var nearest = [UInt32](repeating: infiniteWeight, count: network.topology.nodeCount)
    for origin in origins { nearest = zip(nearest, network.times(from: origin, closed: closed)).map(min) }
    return nearest
  }

  @Test("Two nodes are in one component just if each reaches the other", arguments: UInt64(1)...100)
  func components(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var network = RandomTopology(nodeCount: Int.random(in: 0...30, using: &generator), using: &generator)
    network.weights = network.weights.map { $0 < infiniteWeight ? 0 : infiniteWeight }
    let components = StrongComponents(network.topology) { network.weights[$0] < infiniteWeight }
    let nodes = 0..<network.topology.nodeCount
    let reach = nodes.map {
      Set(network.times(from: UInt32($0)).indices(where: { $0 < infiniteWeight }).ranges.joined())
    }
    for a in nodes {
      #expect(components.component[a] < components.count, "seed \(seed)")
      for b in nodes where reach[a].contains(b) {
        let together = components.component[a] == components.component[b]
        #expect(together == reach[b].contains(a), "seed \(seed)")
        #expect(components.component[a] <= components.component[b], "seed \(seed)")
      }
    }
    #expect(Set(components.component).count == components.count, "seed \(seed)")
  }
}
