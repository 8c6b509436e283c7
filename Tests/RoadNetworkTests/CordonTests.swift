import Geodesy
import Testing

@testable import RoadNetwork

@Suite("Cordons and drawn lines")
struct CordonTests {
  /// Streets along rows 0…4 and columns 0…4, cut at every crossing; a bridge runs over row 2.5 in two pieces, and another
  /// ends inside at (1.5, 1.5).
  private static func city() -> RoadGraph {
    var map = GridMap()
    for row in 0...4 { for column in 0...4 { map.node(Int64(row * 5 + column), Double(row), Double(column)) } }
    for row in 0...4 { map.way((0...4).map { Int64(row * 5 + $0) }, ["highway": "residential"], id: Int64(100 + row)) }
    for column in 0...4 {
      map.way((0...4).map { Int64($0 * 5 + column) }, ["highway": "residential"], id: Int64(200 + column))
    }
    map.node(50, 2.5, -1)
    map.node(51, 2.5, 2.2)
    map.node(52, 2.5, 5)
    map.node(53, 1.5, 1.5)
    map.way([50, 51], ["highway": "trunk", "bridge": "yes", "layer": "1"], id: 300)
    map.way([51, 52], ["highway": "trunk", "bridge": "yes", "layer": "1"], id: 301)
    map.node(54, 1.5, -1)
    map.way([54, 53], ["highway": "trunk", "tunnel": "yes", "layer": "-1"], id: 302)
    return map.builder.build()
  }

  private let graph = Self.city()
  private let square = Polygon(
    outer: [(0.5, 0.5), (0.5, 2.5), (2.6, 2.5), (2.6, 0.5)].map { GridMap.at($0.0, $0.1) })

  private func names(_ arcs: [UInt32]) -> Set<String> {
    Set(
      arcs.map { arc in
        let ends = [graph.tail[Int(arc)], graph.head[Int(arc)]].map { graph.nodeOSMIDs[Int($0)] }.sorted()
        return "\(ends[0])-\(ends[1])"
      })
  }

  @Test("Inside a cordon lies whatever has a part inside; bridges across are spared")
  func inside() throws {
    let polygon = try #require(square)
    let ground: Set<String> = [
      "6-7", "11-12", "6-11", "7-12", "5-6", "7-8", "10-11", "12-13", "1-6", "2-7", "11-16", "12-17",
    ]
    #expect(names(graph.arcsInside(polygon)) == ground.union(["53-54"]))
    #expect(
      names(graph.arcsInside(polygon, sparingGradeSeparated: false)) == ground.union(["50-51", "51-52", "53-54"]))
    #expect(graph.arcsInside(polygon) == graph.arcsInside(polygon).sorted())
  }

  @Test("The perimeter is crossed by arcs with a part on either side")
  func perimeter() throws {
    let polygon = try #require(square)
    let crossing: Set<String> = ["5-6", "7-8", "10-11", "12-13", "1-6", "2-7", "11-16", "12-17"]
    #expect(names(graph.arcsCrossingPerimeter(polygon)) == crossing.union(["53-54"]))
    #expect(
      names(graph.arcsCrossingPerimeter(polygon, sparingGradeSeparated: false))
        == crossing.union(["50-51", "51-52", "53-54"]))
  }

  @Test("Gates open the nearest street of the perimeter, both ways")
  func gates() throws {
    let polygon = try #require(square)
    func opened(by gate: Coordinate, _ radius: Double) -> [UInt32] {
      let arcs = graph.arcsCrossingPerimeter(polygon)
      return graph.parts(ofArcs: arcs, crossing: polygon).filter { arc, places in
        places.contains { graph.isNear(gate, withinMetres: radius, arc: arc, at: $0.lowerBound) }
      }.keys.sorted()
    }
    let arcs = opened(by: GridMap.at(1, 0.5), 30)
    #expect(names(arcs) == ["5-6"] && arcs.count == 2)
    #expect(opened(by: GridMap.at(1.25, 0), 5).isEmpty)
  }

  @Test("A whole arc inside and a concave cordon")
  func concave() throws {
    // A horseshoe about the middle of row 2 between columns 1 and 2: the street dips out of it.
    let shoe = try #require(
      Polygon(
        outer: [
          (1.9, 0.9), (2.1, 0.9), (2.1, 1.4), (2.05, 1.4), (2.05, 1.3), (1.95, 1.3), (1.95, 1.6), (2.05, 1.6),
          (2.05, 1.5), (2.1, 1.5), (2.1, 2.1), (1.9, 2.1),
        ].map { GridMap.at($0.0, $0.1) }))
    #expect(names(graph.arcsInside(shoe)).contains("11-12"))
    #expect(names(graph.arcsCrossingPerimeter(shoe)).contains("11-12"))
  }

  @Test("Ways by id")
  func byID() {
    #expect(names(graph.arcs(ofWays: [300, 999])) == ["50-51"])
    #expect(graph.unknownWays(among: [300, 999, 888]) == [999, 888])
  }

  @Test("Arcs along a drawn line, and not those that cross it")
  func drawn() {
    let line = LineString([GridMap.at(1.1, 0.95), GridMap.at(1.05, 2), GridMap.at(1.9, 2.05), GridMap.at(3.1, 2.05)])
    #expect(names(graph.arcs(along: line, toleranceMetres: 20)) == ["6-7", "7-12", "12-17"])
    #expect(graph.arcs(along: line, toleranceMetres: 20).count == 6)
    #expect(graph.arcs(along: LineString([GridMap.at(30, 30), GridMap.at(31, 31)]), toleranceMetres: 20).isEmpty)
  }
}
