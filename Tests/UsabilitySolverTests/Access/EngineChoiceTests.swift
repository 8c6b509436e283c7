import RoadNetwork
import Testing

@testable import UsabilitySolver

/// Whoever answers how long trips take, the verdicts are the same.
@Suite struct EngineChoiceTests {
  @Test(arguments: 0..<5) func allEnginesGiveTheSameAnswers(batch: Int) throws {
    for seed in UInt64(9000 + batch * 10)..<UInt64(9010 + batch * 10) {
      var town = RandomTown(seed: seed)
      let plan = town.plan().known()
      let map = try town.map.read()
      let engines: [(RoadGraph) -> any AccessEngine] = [
        { DijkstraEngine(graph: $0) }, { HierarchyEngine(graph: $0) }, { AdaptiveEngine(graph: $0) },
      ]
      for organiser in [town.organiser, .anyone] {
        let answers = try engines.map {
          try ClosureSolver(plan: plan, map: map, makeEngine: $0).answers(for: organiser, on: [october(8), october(9)])
        }
        #expect(answers[1] == answers[0], "seed \(seed)")
        #expect(answers[2] == answers[0], "seed \(seed)")
      }
    }
  }
}
