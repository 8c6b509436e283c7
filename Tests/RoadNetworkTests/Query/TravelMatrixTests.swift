import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Travel times in all states")
struct TravelMatrixTests {
  @Test("Every time in every state is that of Bellman and Ford", arguments: 0..<20)
  func matrices(batch: Int) {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      var generator = SeededGenerator(seed: seed)
      let network = RandomTopology(nodeCount: Int.random(in: 1...40, using: &generator), using: &generator)
      let closures = RandomClosures(
        of: network, stateCount: Int.random(in: 0...20, using: &generator), using: &generator)
      let nodes = UInt32(network.topology.nodeCount)
      let points = { (count: Int, generator: inout SeededGenerator) in
        (0..<count).map { _ in UInt32.random(in: 0..<nodes, using: &generator) }
      }
      // Sometimes more origins than one sweep has lanes.
      let origins = points([0, 1, 3, 17, 70].randomElement(using: &generator) ?? 1, &generator)
      let targets = points(Int.random(in: 0...5, using: &generator), &generator)
      let times = ClosableNetwork(
        CustomizableHierarchy(network.topology), weights: network.weights, closures: closures.closures,
        states: closures.table
      ).travelMatrices(from: origins, to: targets, workers: Int(seed % 3) + 1)
      #expect(times.stateCount == closures.states.count)
      for state in closures.states.indices {
        let closed = closures.closedArcs(in: state)
        var known: [UInt32: [UInt32]] = [:]
        for (o, origin) in origins.enumerated() {
          let reference = known[origin] ?? network.times(from: origin, closed: closed)
          known[origin] = reference
          for (t, target) in targets.enumerated() {
            let time = times.time(state: state, origin: o, target: t)
            if time != reference[Int(target)] {
              Issue.record(
                "seed \(seed), state \(state), \(origin) – \(target): \(time), not \(reference[Int(target)])")
            }
          }
        }
      }
    }
  }

  @Test("Gates: what is shut together is one, and always or never is none")
  func gates() {
    let states = ClosureStates([[0, 2], [0, 1], [0]], closureCount: 4)
    let table = GateTable(itemCount: 6, closures: [[1], [2, 3], [3, 4], [5]], states: states)
    #expect(table.gateOfItem[0] == GateTable.open && table.gateOfItem[5] == GateTable.open)
    #expect(table.gateOfItem[1] == GateTable.shut)
    #expect(table.closableItems == [1, 2, 3, 4])
    #expect(table.count == 3)
    #expect((0..<3).map { table.isShut(table.gateOfItem[2], in: $0) } == [false, true, false])
    #expect((0..<3).map { table.isShut(table.gateOfItem[3], in: $0) } == [true, true, false])
    #expect((0..<3).map { table.isShut(table.gateOfItem[4], in: $0) } == [true, false, false])
    // Two closures that are in force at the same times.
    let same = GateTable(itemCount: 2, closures: [[0], [1]], states: ClosureStates([[0, 1], []], closureCount: 2))
    #expect(same.count == 1)
    // Rows of bits with stray bits beyond the last state.
    #expect(ClosureStates(stateCount: 1, closureCount: 1, words: [.max]) == ClosureStates([[0]], closureCount: 1))
  }
}
