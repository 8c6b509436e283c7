import Geodesy
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

/// A map on a grid: nodes 1, 2, … at (row, column), 100 m apart or so.
struct GridMap {
  var builder = RoadGraphBuilder()
  private var indices: [Int64: UInt32] = [:]
  private var next: Int64 = 1000

  mutating func node(_ id: Int64, _ row: Double, _ column: Double, _ tags: [String: String] = [:]) {
    indices[id] = builder.addNode(osmID: id, coordinate: Self.at(row, column), tags: tags)
  }

  mutating func way(_ nodes: [Int64], _ tags: [String: String], id: Int64? = nil) {
    next += 1
    builder.addWay(osmID: id ?? next, nodes: nodes.compactMap { indices[$0] }, tags: tags)
  }

  /// 0.001° is about 111 m to the north, and to the east on the equator.
  static func at(_ row: Double, _ column: Double) -> Coordinate {
    Coordinate(latitude: row / 1000, longitude: column / 1000)
  }
}

extension RoadGraph {
  /// The arc between two nodes by their OpenStreetMap ids.
  func arc(_ from: Int64, _ to: Int64) -> UInt32? {
    (0..<UInt32(arcCount)).first {
      nodeOSMIDs[Int(tail[Int($0)])] == from && nodeOSMIDs[Int(head[Int($0)])] == to
    }
  }

  func node(_ id: Int64) -> UInt32 {
    UInt32(nodeOSMIDs.firstIndex(of: id) ?? -1)
  }
}

@Suite("The road graph and its builder")
struct GraphTests {
  @Test("Nodes stand only at junctions, ends and barriers")
  func contraction() throws {
    var map = GridMap()
    for id in 1...5 { map.node(Int64(id), 0, Double(id)) }
    map.node(6, 1, 3)
    map.node(7, 2, 2, ["barrier": "bollard"])
    map.node(8, 3, 3)
    map.way([1, 2, 3, 4, 5], ["highway": "primary", "oneway": "yes", "name": "Main"])
    map.way([3, 6, 7, 8], ["highway": "residential"])
    map.way([1], ["highway": "residential"])
    map.way([2, 2], ["highway": "residential"])
    let graph = map.builder.build()
    #expect(graph.invariantViolation() == nil)
    #expect(Set(graph.nodeOSMIDs) == [1, 3, 5, 7, 8])
    // Everybody on foot may go against the one-way street, so each piece has two arcs.
    #expect(graph.arcCount == 8)
    let arc = try #require(graph.arc(1, 3))
    #expect(graph.geometry(ofArc: arc).coordinates == [1, 2, 3].map { GridMap.at(0, $0) })
    #expect(graph.lengthDecimetres[Int(arc)] == 2224)
    #expect(graph.way(ofArc: arc).names == ["": "Main"])
    let reverse = graph.reverseArc[Int(arc)]
    #expect(graph.geometry(ofArc: reverse).coordinates == [3, 2, 1].map { GridMap.at(0, $0) })
    #expect(graph.travelTimeDeciseconds(.car)[Int(reverse)] == infiniteWeight)
    #expect(graph.travelTimeDeciseconds(.foot)[Int(reverse)] < infiniteWeight)
    #expect(graph.blockedNodes(.car).nodes == [graph.node(7)])
    #expect(graph.blockedNodes(.foot).isEmpty)
    #expect(graph.coordinate(onArc: arc, fraction: 0.25).distance(to: GridMap.at(0, 1.5)) < 0.01)
    #expect(graph.coordinate(onArc: arc, fraction: 1) == GridMap.at(0, 3))
    #expect(graph.outgoingArcs(of: graph.node(3)).count == 3)
    #expect(graph.incomingArcs(of: graph.node(3)).count == 3)
  }

  @Test("A motorway's other direction has no arc")
  func noReverse() throws {
    var map = GridMap()
    map.node(1, 0, 0)
    map.node(2, 0, 1)
    map.way([1, 2], ["highway": "motorway"])
    let graph = map.builder.build()
    #expect(graph.arcCount == 1)
    #expect(graph.reverseArc == [noArc])
  }

  @Test("Loops, figures of eight and repeated nodes keep the invariants")
  func loops() {
    var map = GridMap()
    for id in 1...5 { map.node(Int64(id), Double(id % 3), Double(id / 3)) }
    map.way([1, 2, 3, 1], ["highway": "residential"])
    map.way([4, 4, 5, 4, 5], ["highway": "residential"])
    map.way([2, 3, 2, 1], ["highway": "footway"])
    #expect(map.builder.build().invariantViolation() == nil)
  }

  @Test("An empty map is a graph without nodes")
  func empty() {
    let graph = RoadGraphBuilder().build()
    #expect(graph.nodeCount == 0 && graph.arcCount == 0 && graph.boundingBox == nil)
    #expect(graph.invariantViolation() == nil)
    #expect(graph.largestComponent(.car).isEmpty)
    #expect(graph.representativeOrigins(profile: .car).isEmpty)
    #expect(SnapIndex(graph: graph, profile: .car).snap(GridMap.at(0, 0)) == nil)
    #expect(StreetIndex(graph: graph).find("Rudaki").isEmpty)
  }

  @Test("A ferry's duration is shared out by length")
  func ferry() throws {
    var map = GridMap()
    map.node(1, 0, 0)
    map.node(2, 0, 1)
    map.node(3, 0, 4)
    map.way([1, 2, 3], ["route": "ferry", "duration": "00:08"])
    map.way([2, 1], ["highway": "footway"])
    let graph = map.builder.build()
    let long = try #require(graph.arc(2, 3))
    #expect(graph.travelTimeDeciseconds(.foot)[Int(long)] == 3600)
    #expect(graph.way(ofArc: long).highway == "ferry")
  }

  @Test("A way's tags")
  func attributes() {
    let way = RoadWay(
      osmID: 7,
      tags: [
        "highway": "primary", "name": "Хиёбони Рӯдакӣ", "name:en": "Rudaki Avenue", "int_name": "Rudaki",
        "name:etymology:wikidata": "Q1", "name:etymology": "poet", "alt_name": "Ленина; Lenin",
        "old_name:ru": "Сталина",
        "bridge": "viaduct", "tunnel": "no", "layer": "-1", "ref": "A1",
      ])
    #expect(way.names == ["": "Хиёбони Рӯдакӣ", "en": "Rudaki Avenue", "int": "Rudaki"])
    #expect(way.alternativeNames == ["Ленина", "Lenin"])
    #expect(way.oldNames == ["Сталина"])
    #expect(way.isBridge && !way.isTunnel && way.layer == -1 && way.isGradeSeparated && way.ref == "A1")
    #expect(RoadWay(osmID: 1, tags: ["layer": "99999"]).layer == 100)
    #expect(RoadWay(osmID: 1, tags: ["layer": "up"]).layer == 0)
  }

  @Test(
    "Random graphs keep the invariants; the largest component is that of plain reachability", arguments: UInt64(1)...40)
  func components(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = randomRoadGraph(using: &generator)
    #expect(graph.invariantViolation() == nil, "seed \(seed)")
    for profile in Profile.allCases {
      let blocked = graph.blockedNodes(profile)
      let weights = graph.travelTimeDeciseconds(profile)
      let reached = (0..<UInt32(graph.nodeCount)).map { start -> Set<UInt32> in
        guard !blocked.contains(start) else { return [] }
        var seen: Set<UInt32> = [start]
        var open = [start]
        while let node = open.popLast() {
          for arc in graph.outgoingArcs(of: node) where weights[Int(arc)] < infiniteWeight {
            let next = graph.head[Int(arc)]
            if !blocked.contains(next), seen.insert(next).inserted { open.append(next) }
          }
        }
        return seen
      }
      let components = reached.indices.map { node in
        reached[node].filter { reached[Int($0)].contains(UInt32(node)) }.sorted()
      }
      let size = components.map(\.count).max() ?? 0
      let expected = size == 0 ? [] : components.first { $0.count == size } ?? []
      let main = graph.mainNetwork(profile)
      #expect(main.core.nodes == expected, "seed \(seed), \(profile)")
      let members = Set(expected)
      #expect(Set(main.reached.nodes) == Set(expected.flatMap { reached[Int($0)] }), "seed \(seed), \(profile)")
      let reaching = reached.indices.filter { !reached[$0].isDisjoint(with: members) }.map { UInt32($0) }
      #expect(main.reaching.nodes == reaching, "seed \(seed), \(profile)")
      for origin in graph.representativeOrigins(count: 5, profile: profile) { #expect(expected.contains(origin)) }
    }
  }

  @Test("Representative origins are far apart, and the first is central")
  func origins() {
    var map = GridMap()
    for row in 0..<5 { for column in 0..<5 { map.node(Int64(row * 5 + column), Double(row), Double(column)) } }
    for row in 0..<5 { map.way((0..<5).map { Int64(row * 5 + $0) }, ["highway": "residential"]) }
    for column in 0..<5 { map.way((0..<5).map { Int64($0 * 5 + column) }, ["highway": "residential"]) }
    let graph = map.builder.build()
    let chosen = graph.representativeOrigins(count: 5, profile: .car).map { graph.nodeOSMIDs[Int($0)] }
    #expect(chosen.first == 12)
    #expect(Set(chosen.dropFirst()) == [0, 4, 20, 24])
    #expect(graph.representativeOrigins(count: 99, profile: .car).count == 25)
    #expect(graph.representativeOrigins(count: 0, profile: .car).isEmpty)
  }
}
