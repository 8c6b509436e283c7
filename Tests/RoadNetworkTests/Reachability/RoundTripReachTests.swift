import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Who gets there and back, by majority, in many states") struct RoundTripReachTests {
  /// A random question on a random network.
  private struct Question {
    var graph: RoadGraph
    var profile: Profile
    var closures: [ArcClosure]
    var states: [[Int]]
    var origins: [UInt32]
    var places: [[AccessPoint]]

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      graph = randomRoadGraph(using: &generator)
      profile = [.car, .foot, .hgv, .emergency].randomElement(using: &generator) ?? .car
      let (arcs, nodes) = (0..<UInt32(graph.arcCount), 0..<UInt32(graph.nodeCount))
      var random = generator
      closures = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        ArcClosure(
          arcs: arcs.filter { _ in Int.random(in: 0..<6, using: &random) == 0 },
          nodes: nodes.filter { _ in Int.random(in: 0..<12, using: &random) == 0 })
      }
      // Sometimes more than the 512 states of one search.
      let count = Int.random(in: 0..<10, using: &random) == 0 ? 600 : Int.random(in: 1...9, using: &random)
      let all = closures.indices
      states = (0..<count).map { _ in all.filter { _ in Int.random(in: 0..<3, using: &random) == 0 } }
      origins = graph.representativeOrigins(count: Int.random(in: 1...7, using: &random), profile: profile)
      let graph = graph
      places = (0..<8).map { _ in
        (0..<Int.random(in: 1...2, using: &random)).map { _ -> AccessPoint in
          if Int.random(in: 0..<3, using: &random) == 0 { return .node(UInt32.random(in: nodes, using: &random)) }
          let arc = UInt32.random(in: arcs, using: &random)
          let fraction: Double = [0.0, 0.3, 1.0].randomElement(using: &random) ?? 0.5
          return .snap(
            Snap(
              arc: arc, fraction: fraction, coordinate: graph.coordinate(onArc: arc, fraction: fraction),
              distanceMetres: 0))
        }
      }
    }

    var reach: RoundTripReach {
      RoundTripNetwork(graph: graph, profile: profile).reach(
        closures: closures, states: states, origins: origins, places: places)
    }
  }

  @Test("What plain searches from every origin count", arguments: 0..<20) func dijkstra(batch: Int) {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      let question = Question(seed: seed)
      let reach = question.reach
      let doors: [AccessPoint] = question.places.flatMap { $0 }
      let answer = DijkstraEngine(graph: question.graph).answer(
        AccessQuestion(
          profile: question.profile, closures: question.closures, states: question.states,
          origins: question.origins.map { .node($0) },
          targets: doors))
      var separable = Set<Int>()
      for state in question.states.indices {
        var first = 0
        for (place, points) in question.places.enumerated() {
          let targets = first..<first + points.count
          first += points.count
          var counts = [0, 0, 0]
          for origin in question.origins.indices {
            let there = targets.map { answer.there(state: state, origin: origin, target: $0) < infiniteWeight }
            let back = targets.map { answer.back(state: state, origin: origin, target: $0) < infiniteWeight }
            if there.contains(true) { counts[0] += 1 }
            if back.contains(true) { counts[1] += 1 }
            if zip(there, back).contains(where: { $0 && $1 }) { counts[2] += 1 }
          }
          for trip in RoundTripReach.Trip.allCases {
            let count = counts[trip.rawValue]
            let expected = count > 0 && count * 2 >= question.origins.count
            #expect(
              reach.isPossible(trip, state: state, place: place) == expected,
              "seed \(seed), state \(state), place \(place), \(trip): \(count) of \(question.origins.count)")
            if !expected { separable.insert(place) }
          }
        }
      }
      #expect(Set(reach.separablePlaces).isSuperset(of: separable), "seed \(seed)")
    }
  }

  /// The comparison is with something: places are cut off in one direction only, and in both, and not at all.
  @Test func theQuestionsAreNotTrivial() {
    var seen: [[Bool]: Int] = [:]
    for seed in UInt64(0)..<200 {
      let question = Question(seed: seed)
      let reach = question.reach
      for place in question.places.indices {
        let ways = RoundTripReach.Trip.allCases.map { reach.isPossible($0, state: 0, place: place) }
        seen[ways, default: 0] += 1
      }
    }
    for ways in [[true, true, true], [true, false, false], [false, true, false], [false, false, false]] {
      #expect(seen[ways, default: 0] >= 10, "\(ways): \(seen)")
    }
    #expect(
      seen[[false, false, true]] == nil && seen[[true, false, true]] == nil && seen[[false, true, true]] == nil)
  }

  @Test("A further closure never opens a way", arguments: 0..<10) func monotone(batch: Int) {
    for seed in UInt64(7000 + batch * 10)..<UInt64(7010 + batch * 10) {
      var question = Question(seed: seed)
      let before = question.reach
      let street = UInt32(seed % UInt64(question.graph.arcCount))
      question.closures.append(ArcClosure(arcs: [street], nodes: [question.graph.head[Int(street)]]))
      question.states = question.states.map { $0 + [question.closures.count - 1] }
      let after = question.reach
      for state in question.states.indices {
        for place in question.places.indices {
          for trip in RoundTripReach.Trip.allCases where after.isPossible(trip, state: state, place: place) {
            #expect(before.isPossible(trip, state: state, place: place), "seed \(seed), state \(state), place \(place)")
          }
        }
      }
    }
  }

  @Test("Numbers that count together") func slices() {
    var counts = SlicedCount(upTo: 5)
    for bits in [0b1111, 0b0111, 0b0011, 0b0001, 0b0001] as [UInt64] { counts.add(bits) }
    // Bit 0 counts to 5, bit 1 to 3, bit 2 to 2, bit 3 to 1, and the others to 0.
    #expect(counts.isAtLeast(0) == .max)
    #expect(counts.isAtLeast(1) == 0b1111)
    #expect(counts.isAtLeast(2) == 0b0111)
    #expect(counts.isAtLeast(3) == 0b0011)
    #expect(counts.isAtLeast(4) == 0b0001)
    #expect(counts.isAtLeast(6) == 0)
  }
}
