import Geodesy
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Snapping")
struct SnapTests {
  @Test("The grid finds what a linear scan finds", arguments: UInt64(1)...40)
  func bruteForce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = randomRoadGraph(nodeCount: 60, wayCount: 40, using: &generator)
    for profile in [Profile.foot, .car] {
      let index = SnapIndex(graph: graph, profile: profile)
      let weights = graph.travelTimeDeciseconds(profile)
      let component = graph.largestComponent(profile)
      let usable = (0..<UInt32(graph.arcCount)).filter { arc in
        let reverse = graph.reverseArc[Int(arc)]
        let ends = (component.contains(graph.tail[Int(arc)]), component.contains(graph.head[Int(arc)]))
        let isTwoWay = reverse != noArc && weights[Int(reverse)] < infiniteWeight
        return weights[Int(arc)] < infiniteWeight && (isTwoWay ? ends.0 || ends.1 : ends.0 && ends.1)
      }
      let lines = (usable.isEmpty ? (0..<UInt32(graph.arcCount)).filter { weights[Int($0)] < infiniteWeight } : usable)
        .map { graph.geometry(ofArc: $0) }
      for _ in 0..<30 {
        // Far outside the map as well.
        let spread: Double = [0.02, 0.1, 2.0].randomElement(using: &generator) ?? 0.1
        let point = Coordinate(
          latitude: 38.51 + Double.random(in: -spread...spread, using: &generator),
          longitude: 68.71 + Double.random(in: -spread...spread, using: &generator))
        let expected = lines.map { $0.nearestPoint(to: point).distanceMetres }.min()
        let snap = index.snap(point)
        #expect((snap == nil) == (expected == nil), "seed \(seed)")
        guard let snap, let expected else { continue }
        #expect(abs(snap.distanceMetres - expected) < 1e-6, "seed \(seed), \(point)")
        let onArc = graph.coordinate(onArc: snap.arc, fraction: snap.fraction)
        #expect(onArc.distance(to: snap.coordinate) < 0.01, "seed \(seed), \(point)")
        #expect(weights[Int(snap.arc)] < infiniteWeight)
      }
    }
  }

  @Test("An island is passed over for the network beyond it")
  func island() throws {
    var map = GridMap()
    for id in 1...4 { map.node(Int64(id), 0, Double(id)) }
    map.node(8, 5, 1)
    map.node(9, 5, 2)
    map.way([1, 2, 3, 4], ["highway": "residential"])
    map.way([1, 3], ["highway": "residential"])
    map.way([8, 9], ["highway": "residential"])
    let graph = map.builder.build()
    let snap = try #require(SnapIndex(graph: graph, profile: .car).snap(GridMap.at(5, 1.5)))
    #expect(snap.coordinate.latitude == 0)
    #expect(abs(snap.distanceMetres - 556) < 1)
  }

  @Test("Without a component of its own, any road will do")
  func lonely() throws {
    var map = GridMap()
    map.node(1, 0, 0)
    map.node(2, 0, 1)
    map.way([1, 2], ["highway": "motorway"])
    let graph = map.builder.build()
    #expect(SnapIndex(graph: graph, profile: .car).snap(GridMap.at(1, 0.5)) != nil)
    #expect(SnapIndex(graph: graph, profile: .foot).snap(GridMap.at(1, 0.5)) == nil)
  }
}
