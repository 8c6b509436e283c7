import Geodesy
import RoadNetwork
import Testing
import _PlannerTestSupport

@testable import OrganiserReports

@Suite("Roads of the offline map")
struct RoadDrawingTests {
  @Test("Every piece of road is drawn once", arguments: 0..<40) func complete(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = randomRoadGraph(nodeCount: 30, wayCount: 40, using: &generator)
    var seen: Set<UInt32> = []
    var expected: [RoadLayer: Double] = [:]
    for arc in 0..<UInt32(graph.arcCount) where !graph.isTurn(arc) && seen.insert(graph.edgeOfArc[Int(arc)]).inserted {
      expected[RoadLayer(graph.way(ofArc: arc)), default: 0] += graph.geometry(ofArc: arc).lengthMetres
    }
    let drawing = RoadDrawing(graph: graph)
    for layer in RoadLayer.allCases {
      let length = drawing.lines.filter { $0.layer == layer }.map { LineString($0.coordinates).lengthMetres }.reduce(
        0, +)
      #expect(abs(length - (expected[layer] ?? 0)) < 1e-6 * max(1, length), "seed \(seed), \(layer)")
    }
    #expect(drawing.lines.map(\.layer) == drawing.lines.map(\.layer).sorted())
  }

  @Test("What fits is chosen by importance and nearness, and stays in order") func budget() throws {
    var builder = RoadGraphBuilder()
    func street(_ id: Int64, _ highway: String, at latitude: Double) {
      let nodes = [0.0, 0.001].map {
        builder.addNode(
          osmID: id * 2 + Int64($0 * 1000), coordinate: Coordinate(latitude: latitude, longitude: 68.7 + $0))
      }
      builder.addWay(osmID: id, nodes: nodes, tags: ["highway": highway, "name": "S\(id)"])
    }
    street(1, "residential", at: 38.50)
    street(2, "residential", at: 38.5005)
    street(3, "footway", at: 38.50)
    street(4, "primary", at: 39.5)
    street(5, "residential", at: 39.5)
    let focus = BoundingBox(
      Coordinate(latitude: 38.499, longitude: 68.69), Coordinate(latitude: 38.501, longitude: 68.71))
    let drawing = RoadDrawing(graph: builder.build())
    func names(_ budget: Int) -> [String] {
      drawing.fitting(budget, near: focus) { _ in 10 }.compactMap { $0.names[""] }
    }
    #expect(names(0).isEmpty)
    #expect(names(10) == ["S1"], "the street nearest to the middle")
    #expect(names(20) == ["S1", "S2"])
    #expect(names(30) == ["S4", "S1", "S2"], "a large road far away comes before a path at hand")
    #expect(names(40) == ["S4", "S1", "S2", "S3"])
    #expect(names(50) == ["S4", "S1", "S2", "S5", "S3"])
    #expect(names(1000) == drawing.lines.compactMap { $0.names[""] })
  }

  @Test("Every class of road has a layer") func layers() {
    let expected: [(String, RoadLayer)] = [
      ("motorway_link", .motorway), ("trunk", .motorway), ("primary", .primary), ("secondary_link", .secondary),
      ("tertiary", .tertiary), ("residential", .street), ("living_street", .street), ("pedestrian", .street),
      ("service", .service), ("track", .service), ("footway", .path), ("steps", .path),
    ]
    for (highway, layer) in expected {
      #expect(RoadLayer(RoadWay(osmID: 1, tags: ["highway": highway])) == layer, "\(highway)")
    }
  }
}
