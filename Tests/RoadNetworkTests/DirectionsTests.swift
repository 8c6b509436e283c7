import Testing

@testable import RoadNetwork

@Suite("Steps of a way")
struct DirectionsTests {
  @Test(
    "Turns by the angle between headings",
    arguments: [
      (0.0, 0.0, RouteTurn.straight), (350, 10, .straight), (10, 350, .straight), (0, 90, .right), (0, 270, .left),
      (90, 0, .left), (0, 40, .slightRight), (0, 320, .slightLeft), (0, 150, .sharpRight), (0, 210, .sharpLeft),
      (0, 180, .back), (200, 20, .back), (359, 89, .right),
    ])
  func turns(from: Double, to: Double, expected: RouteTurn) {
    #expect(RouteTurn(from: from, to: to) == expected)
  }

  /// West to east along A, which changes its way and bends; a nameless slip of 20 m; then north along B.
  private static let graph: RoadGraph = {
    var map = GridMap()
    map.node(1, 0, 0)
    map.node(2, 0, 2)
    map.node(3, 0.3, 4)
    map.node(4, 0.4, 4.15)
    map.node(5, 3, 4.15)
    map.node(6, 3, 6)
    map.node(7, 0, 5)
    map.way([1, 2], ["highway": "primary", "name": "A"])
    map.way([2, 3], ["highway": "primary", "name": "A", "bridge": "yes"])
    map.way([3, 4], ["highway": "primary_link"])
    map.way([4, 5], ["highway": "primary", "name": "B"])
    map.way([5, 6], ["highway": "service"])
    map.way([2, 7], ["highway": "service"])
    return map.builder.build()
  }()

  private func route(_ from: Int64, _ to: Int64) throws -> (Route, [RouteStep]) {
    let graph = Self.graph
    let (a, b) = (AccessPoint.node(graph.node(from)), AccessPoint.node(graph.node(to)))
    let route = try #require(DijkstraEngine(graph: graph).route(.car, from: a, to: b))
    return (route, graph.steps(of: route, from: a, to: b) { $0.names[""] })
  }

  @Test("One step a street, short nameless pieces left out, lengths that add up")
  func steps() throws {
    let (route, steps) = try route(1, 6)
    #expect(steps.map(\.name) == ["A", "B", nil])
    #expect(steps.map(\.turn) == [nil, .left, .right])
    #expect(abs(steps.reduce(0) { $0 + $1.lengthMetres } - route.lengthMetres) < 1)
    #expect(steps[0].headingDegrees == 90)
    #expect(steps[0].start == GridMap.at(0, 0))
  }

  @Test("Points between nodes shorten the first and the last step")
  func partial() throws {
    let graph = Self.graph
    let index = SnapIndex(graph: graph, profile: .car)
    let start = try #require(index.snap(GridMap.at(0, 1)))
    let end = try #require(index.snap(GridMap.at(0, 1.5)))
    let route = try #require(DijkstraEngine(graph: graph).route(.car, from: .snap(start), to: .snap(end)))
    let steps = graph.steps(of: route, from: .snap(start), to: .snap(end)) { $0.names[""] }
    #expect(steps.count == 1 && abs(steps[0].lengthMetres - 55.6) < 1)
    let none = try #require(DijkstraEngine(graph: graph).route(.car, from: .snap(start), to: .snap(start)))
    #expect(graph.steps(of: none, from: .snap(start), to: .snap(start)) { $0.names[""] }.isEmpty)
  }

  @Test("The first heading is that of the part which is travelled, not of the street's beginning")
  func bend() throws {
    var map = GridMap()
    map.node(1, 0, 0)
    map.node(2, 0, 3)
    map.node(3, 3, 3)
    map.way([1, 2, 3], ["highway": "primary", "name": "A"])
    let graph = map.builder.build()
    let index = SnapIndex(graph: graph, profile: .car)
    let start = try #require(index.snap(GridMap.at(1, 3)))
    let end = try #require(index.snap(GridMap.at(2, 3)))
    let route = try #require(DijkstraEngine(graph: graph).route(.car, from: .snap(start), to: .snap(end)))
    let steps = graph.steps(of: route, from: .snap(start), to: .snap(end)) { $0.names[""] }
    #expect(steps.map { Int($0.headingDegrees.rounded()) % 360 } == [0])
  }
}
