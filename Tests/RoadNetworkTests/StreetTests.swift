import Geodesy
import Testing

@testable import RoadNetwork

@Suite("Streets and their stretches")
struct StreetTests {
  /// Rudaki runs north along column 0 and is crossed at rows 1…4 by Ayni, Bukhoro, Ismoili Somoni (by bridge) and Karamov.
  private static func city() -> RoadGraph {
    var map = GridMap()
    for row in 0...5 { map.node(Int64(row), Double(row), 0) }
    for row in 1...4 {
      map.node(Int64(10 + row), Double(row), -1)
      map.node(Int64(20 + row), Double(row), 1)
    }
    let rudaki = [
      "name": "Хиёбони Рӯдакӣ", "name:en": "Rudaki Avenue", "name:ru": "проспект Рудаки", "highway": "primary",
      "old_name": "Ленина",
    ]
    map.way([0, 1, 2, 3], rudaki, id: 1)
    map.way([3, 4, 5], rudaki, id: 2)
    map.way([11, 1, 21], ["highway": "secondary", "name": "Кӯчаи Айнӣ", "name:en": "Ayni Street"], id: 3)
    map.way([12, 2, 22], ["highway": "tertiary", "name": "Кӯчаи Бухоро", "name:en": "Bukhoro Street"], id: 4)
    map.way([13, 23], ["highway": "primary", "name": "Исмоили Сомонӣ", "bridge": "yes", "layer": "1"], id: 5)
    map.way([14, 4, 24], ["highway": "residential", "name": "Кӯчаи Карамов", "name:en": "Karamov Street"], id: 6)
    // A lane of the same name beside it, and one far away.
    map.node(31, 2.5, 0.5)
    map.node(32, 2.5, 0.9)
    map.way([31, 32], ["highway": "residential", "name": "Тангкӯчаи Рӯдакӣ"], id: 7)
    map.node(33, 90, 90)
    map.node(34, 90, 91)
    map.way([33, 34], ["highway": "residential", "name": "Кӯчаи Карамов"], id: 8)
    // A dual carriageway along rows 10 and 10.2, cut by a nameless roundabout between columns 2 and 3.
    for column in 0...5 {
      map.node(Int64(40 + column), 10, Double(column))
      map.node(Int64(50 + column), 10.2, Double(column))
      map.node(Int64(60 + column), 9, Double(column))
      map.node(Int64(70 + column), 11, Double(column))
      map.way(
        [60, 40, 50, 70].map { Int64($0 + column) }, ["highway": "residential", "name": "Street \(column)"],
        id: Int64(100 + column))
    }
    let dual = ["highway": "trunk", "oneway": "yes", "name": "Сомонӣ", "foot": "no"]
    map.way([40, 41, 42], dual, id: 110)
    map.way([42, 43], ["highway": "trunk", "oneway": "yes", "foot": "no"], id: 111)
    map.way([43, 44, 45], dual, id: 112)
    map.way([55, 54, 53], dual, id: 113)
    map.way([53, 52], ["highway": "trunk", "oneway": "yes", "foot": "no"], id: 114)
    map.way([52, 51, 50], dual, id: 115)
    return map.builder.build()
  }

  private let graph = Self.city()
  private let index = StreetIndex(graph: Self.city())

  private func names(_ arcs: [UInt32]) -> Set<String> {
    Set(arcs.map { "\(graph.nodeOSMIDs[Int(graph.tail[Int($0)])])>\(graph.nodeOSMIDs[Int(graph.head[Int($0)])])" })
  }

  @Test(
    "A name finds one street in any language",
    arguments: ["Rudaki Avenue", "проспект Рудаки", "Хиёбони Рӯдакӣ", "Lenina"])
  func find(name: String) throws {
    let found = index.find(name)
    #expect(found.count == 1)
    #expect(found.first?.name == "Хиёбони Рӯдакӣ")
    #expect(found.first?.ways == [1, 2])
    #expect(found.first?.displayName() == "Rudaki Avenue (Хиёбони Рӯдакӣ)")
    #expect(found.first?.displayName(language: "xx") == "Хиёбони Рӯдакӣ")
    #expect(try index.resolve(name: name).count == 10)
  }

  @Test("A stretch runs from crossing to crossing")
  func stretch() throws {
    #expect(names(try index.resolve(name: "Rudaki Avenue", from: "Ayni", to: "Bukhoro")) == ["1>2", "2>1"])
    let long = names(try index.resolve(name: "Rudaki Avenue", from: "Karamov", to: "Бухоро"))
    #expect(long == ["2>3", "3>2", "3>4", "4>3"])
    #expect(
      names(try index.resolve(name: "Rudaki Avenue", from: "Ayni", to: "Bukhoro", direction: .forward)) == ["1>2"])
    #expect(
      names(try index.resolve(name: "Rudaki Avenue", from: "Ayni", to: "Bukhoro", direction: .backward)) == ["2>1"])
  }

  @Test("Both carriageways, through a roundabout without a name")
  func dual() throws {
    let both = names(try index.resolve(name: "Сомонӣ", from: "Street 1", to: "Street 4"))
    #expect(both == ["41>42", "43>44", "54>53", "52>51"])
    let forward = names(try index.resolve(name: "Сомонӣ", from: "Street 1", to: "Street 4", direction: .forward))
    #expect(forward == ["41>42", "43>44"])
    let backward = names(try index.resolve(name: "Сомонӣ", from: "Street 1", to: "Street 4", direction: .backward))
    #expect(backward == ["54>53", "52>51"])
  }

  struct Failure: CustomTestStringConvertible {
    let name: String
    var from: String?
    var to: String?
    let error: StreetError
    var testDescription: String { "\(name) \(from ?? "") \(to ?? "")" }
  }

  static let failures: [Failure] = [
    Failure(
      name: "Rudoki Avenue", error: .unknown(name: "Rudoki Avenue", suggestions: ["Rudaki Avenue (Хиёбони Рӯдакӣ)"])),
    Failure(name: "Nowhere at all", error: .unknown(name: "Nowhere at all", suggestions: [])),
    Failure(
      name: "Rudaki",
      error: .ambiguous(name: "Rudaki", candidates: ["Тангкӯчаи Рӯдакӣ", "Rudaki Avenue (Хиёбони Рӯдакӣ)"])),
    Failure(
      name: "Карамов",
      error: .ambiguous(name: "Карамов", candidates: ["Кӯчаи Карамов (way/6)", "Кӯчаи Карамов (way/8)"])),
    Failure(
      name: "Rudaki Avenue", from: "Aynni", to: "Bukhoro",
      error: .crossingNotFound(
        street: "Хиёбони Рӯдакӣ", cross: "Aynni",
        suggestions: [
          "Ayni Street (Кӯчаи Айнӣ)", "Bukhoro Street (Кӯчаи Бухоро)", "Karamov Street (Кӯчаи Карамов)",
        ])),
    Failure(
      name: "Rudaki Avenue", from: "Ayni", to: "Street 1",
      error: .crossingNotFound(
        street: "Хиёбони Рӯдакӣ", cross: "Street 1",
        suggestions: [
          "Ayni Street (Кӯчаи Айнӣ)", "Bukhoro Street (Кӯчаи Бухоро)", "Karamov Street (Кӯчаи Карамов)",
        ])),
    Failure(name: "Rudaki Avenue", from: "Ayni", error: .oneCrossingOnly(street: "Хиёбони Рӯдакӣ", given: "Ayni")),
    Failure(
      name: "Rudaki Avenue", from: "Ayni", to: "Ayni",
      error: .notConnected(street: "Хиёбони Рӯдакӣ", from: "Ayni", to: "Ayni")),
  ]

  @Test("Names that do not tell are errors with help", arguments: failures)
  func failure(_ example: Failure) {
    #expect(throws: example.error) {
      try index.resolve(name: example.name, from: example.from, to: example.to)
    }
  }

  @Test("Of two streets of a name the one that has the crossings is meant")
  func byCrossing() throws {
    #expect(names(try index.resolve(name: "Rudaki", from: "Ayni", to: "Bukhoro")) == ["1>2", "2>1"])
  }

  @Test("All streets are listed once")
  func list() {
    let all = index.allStreets()
    #expect(all.filter { $0.ways == [1, 2] }.count == 1)
    #expect(all.map(\.name) == all.map(\.name).sorted())
    #expect(all.filter { $0.name == "Кӯчаи Карамов" }.count == 2)
  }

  @Test("Nodes of a stretch with and without its ends")
  func nodes() throws {
    let arcs = try index.resolve(name: "Rudaki Avenue", from: "Ayni", to: "Karamov")
    #expect(graph.nodes(ofArcs: arcs).map { graph.nodeOSMIDs[Int($0)] } == [1, 2, 3, 4])
    #expect(graph.nodes(ofArcs: arcs, includingEnds: false).map { graph.nodeOSMIDs[Int($0)] } == [2, 3])
  }

  @Test("A way of 20,000 points and its continuation are one street, found in no long time", .timeLimit(.minutes(1)))
  func longWay() {
    var builder = RoadGraphBuilder()
    func way(_ id: Int64, _ count: Int, from longitude: Double) {
      let nodes = (0..<count).map { index in
        // A metre apart, back and forth within 150 m: all within few cells.
        builder.addNode(
          osmID: id * 100_000 + Int64(index),
          coordinate: Coordinate(
            latitude: 38 + Double(index / 100) * 1e-6, longitude: longitude + Double(index % 100) * 1e-5))
      }
      builder.addWay(osmID: id, nodes: nodes, tags: ["highway": "residential", "name": "Long Street"])
    }
    way(1, 20_000, from: 68)
    way(2, 20_000, from: 68.004)
    way(3, 2, from: 68.1)
    #expect(StreetIndex(graph: builder.build()).find("Long Street").map(\.ways) == [[1, 2], [3]])
  }
}
