import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Turn restrictions of the map")
struct TurnRestrictionTests {
  typealias Member = TurnRestriction.Member

  /// A crossing at 5 of ways 10 from the west, 11 to the east, 12 to the north, 13 to the south; 6 lies beyond 11, with
  /// way 14 leading on to the north of it.
  private static func crossing(_ restrictions: [TurnRestriction]) -> RoadGraph {
    var map = GridMap()
    map.node(5, 0, 0)
    map.node(1, 0, -1)
    map.node(6, 0, 1)
    map.node(3, 1, 0)
    map.node(4, -1, 0)
    map.node(7, 1, 1)
    for (id, nodes) in [(10, [1, 5]), (11, [5, 6]), (12, [5, 3]), (13, [5, 4]), (14, [6, 7])] {
      map.way(nodes.map { Int64($0) }, ["highway": "residential", "name": "Street \(id)"], id: Int64(id))
    }
    for restriction in restrictions { map.builder.addRestriction(restriction) }
    return map.builder.build()
  }

  private static func restriction(
    _ tags: [String: String], from: Int64 = 10, via: Member = Member(.node, 5, role: "via"), to: Int64 = 12
  ) -> TurnRestriction {
    TurnRestriction(tags: tags, members: [Member(.way, from, role: "from"), via, Member(.way, to, role: "to")])
  }

  /// Whether a trip gets from one node to another in no more than the straight way would take.
  private func isDirect(_ graph: RoadGraph, _ profile: Profile, _ from: Int64, _ to: Int64) -> Bool {
    let route = DijkstraEngine(graph: graph).route(
      profile, from: .node(graph.node(from)), to: .node(graph.node(to)))
    return (route?.lengthMetres ?? .infinity) < 230
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let tags: [String: String]
    /// Who may still turn left, from 10 to 12, and who may still go straight on.
    let left: Set<Profile>
    let straight: Set<Profile>
    var testDescription: String { id }
  }

  static let everybody = Set(Profile.allCases)
  static let cases: [Case] = [
    Case(id: "no", tags: ["restriction": "no_left_turn"], left: [.foot, .emergency], straight: everybody),
    Case(id: "only", tags: ["restriction": "only_left_turn"], left: everybody, straight: [.foot, .emergency]),
    Case(
      id: "except", tags: ["restriction": "no_left_turn", "except": "psv; bicycle"],
      left: [.foot, .emergency, .bus, .bicycle], straight: everybody),
    Case(
      id: "hgv", tags: ["restriction:hgv": "no_left_turn"], left: everybody.subtracting([.hgv]), straight: everybody),
    Case(
      id: "motor vehicles", tags: ["restriction:motor_vehicle": "no_left_turn"], left: [.foot, .emergency, .bicycle],
      straight: everybody),
    Case(
      id: "own key frees", tags: ["restriction": "no_left_turn", "restriction:bicycle": "give_way"],
      left: [.foot, .emergency, .bicycle], straight: everybody),
    Case(
      id: "own key differs", tags: ["restriction": "no_left_turn", "restriction:bus": "only_left_turn"],
      left: [.foot, .emergency, .bus], straight: everybody.subtracting([.bus])),
    Case(
      id: "emergency", tags: ["restriction:emergency": "no_left_turn"], left: everybody.subtracting([.emergency]),
      straight: everybody),
    Case(id: "foot is free", tags: ["restriction:foot": "no_left_turn"], left: everybody, straight: everybody),
  ]

  @Test("Who is bound, by the keys and values", arguments: cases)
  func bound(_ test: Case) {
    let graph = Self.crossing([Self.restriction(test.tags)])
    #expect(graph.invariantViolation() == nil)
    #expect(Set(Profile.allCases.filter { isDirect(graph, $0, 1, 3) }) == test.left)
    #expect(Set(Profile.allCases.filter { isDirect(graph, $0, 1, 6) }) == test.straight)
    // Whoever comes from elsewhere, and whoever goes back, is free.
    #expect(Profile.allCases.allSatisfy { isDirect(graph, $0, 4, 3) && isDirect(graph, $0, 3, 1) })
    #expect(graph.turnRestrictions.total == 1 && graph.turnRestrictions.dropped == 0)
  }

  @Test("A restriction over a way binds who came by its first way")
  func viaWay() throws {
    let graph = Self.crossing([
      Self.restriction(["restriction": "no_left_turn"], via: Member(.way, 11, role: "via"), to: 14)
    ])
    #expect(graph.invariantViolation() == nil && graph.turnRestrictions.applied == 1)
    func length(_ from: Int64) -> Double {
      DijkstraEngine(graph: graph).route(.car, from: .node(graph.node(from)), to: .node(graph.node(7)))?.lengthMetres
        ?? .infinity
    }
    #expect(length(4) < 340)
    // From the west: into a side street and back first.
    #expect(length(1) > 440)
    // Way 11 stands twice, and a closure by way shuts both; its drawing and its length are one street's.
    let arcs = graph.arcs(ofWays: [11])
    #expect(arcs.count == 3)
    #expect(Set(arcs.map { graph.edgeOfArc[Int($0)] }).count == 1)
    let street = try StreetIndex(graph: graph).resolve(name: "Street 11", from: "Street 10", to: "Street 14")
    #expect(street == arcs)
    let shut = DijkstraEngine(graph: graph).route(
      .car, from: .node(graph.node(1)), to: .node(graph.node(7)), closures: [ArcClosure(arcs: arcs)])
    #expect(shut == nil)
  }

  @Test("A junction that may not be crossed is shut with all of its copies")
  func closedNodes() throws {
    let graph = Self.crossing([Self.restriction(["restriction": "no_left_turn"])])
    let arcs = graph.arcs(ofWays: [12])
    let nodes = graph.nodes(ofArcs: arcs)
    #expect(graph.junctions(ofArcs: arcs).count == 2 && nodes.count > 2)
    let closure = ArcClosure(arcs: arcs, nodes: nodes)
    let engine = DijkstraEngine(graph: graph)
    #expect(engine.route(.car, from: .node(graph.node(1)), to: .node(graph.node(6))) != nil)
    #expect(engine.route(.foot, from: .node(graph.node(1)), to: .node(graph.node(6)), closures: [closure]) == nil)
    #expect(engine.route(.foot, from: .node(graph.node(7)), to: .node(graph.node(6)), closures: [closure]) != nil)
  }

  @Test("Points on restricted streets are snapped to, and are never a turn")
  func snapping() throws {
    let graph = Self.crossing([Self.restriction(["restriction": "only_straight_on"], to: 11)])
    let index = SnapIndex(graph: graph, profile: .car)
    let snap = try #require(index.snap(GridMap.at(0.01, -0.1)))
    #expect(!graph.isTurn(snap.arc) && graph.way(ofArc: snap.arc).osmID == 10)
    #expect(graph.representativeOrigins(profile: .car).allSatisfy { $0 < graph.junctionCount })
  }

  @Test("A street behind a restricted crossing that ends at a gate keeps its venues: a trip turns at the door")
  func culDeSac() throws {
    // Way 12 leads north from the crossing to a gate; whoever has come to it cannot go on and turn beyond.
    var map = GridMap()
    map.node(5, 0, 0)
    map.node(1, 0, -1)
    map.node(6, 0, 1)
    map.node(3, 1, 0, ["barrier": "gate", "access": "no"])
    map.node(7, 1, 1)
    for (id, nodes) in [(10, [1, 5]), (11, [5, 6]), (12, [5, 3]), (14, [6, 7]), (15, [7, 6])] {
      map.way(nodes.map { Int64($0) }, ["highway": "residential"], id: Int64(id))
    }
    map.builder.addRestriction(Self.restriction(["restriction": "no_left_turn"]))
    let graph = map.builder.build()
    let main = graph.mainNetwork(.car)
    let snap = try #require(SnapIndex(graph: graph, profile: .car).snap(GridMap.at(0.5, 0.01)))
    #expect(graph.way(ofArc: snap.arc).osmID == 12)
    // Neither end by which the street is entered is in the core: one is the gate, the other leads nowhere else.
    let tails = [snap.arc, graph.reverseArc[Int(snap.arc)]].map { graph.tail[Int($0)] }
    #expect(!tails.contains(where: main.core.contains) && tails.contains(where: main.reached.contains))
    let engine = DijkstraEngine(graph: graph)
    #expect(engine.route(.car, from: .node(graph.node(6)), to: .snap(snap)) != nil)
    #expect(engine.route(.car, from: .snap(snap), to: .node(graph.node(6))) != nil)
  }

  struct Conditional: Sendable, CustomTestStringConvertible {
    let id: String
    let tags: [String: String]
    /// Who may not turn left while each condition holds.
    let bound: [String: Set<Profile>]
    /// Who may never turn left.
    var always: Set<Profile> = []
    var unread = 0
    var testDescription: String { id }
  }

  static let vehicles = everybody.subtracting([.foot, .emergency])
  static let conditional: [Conditional] = [
    Conditional(
      id: "for all", tags: ["restriction:conditional": "no_left_turn @ (Mo-Fr 07:00-19:00)"],
      bound: ["Mo-Fr 07:00-19:00": vehicles]),
    Conditional(
      id: "two times",
      tags: ["restriction:conditional": "no_left_turn @ (Mo-Fr 07:00-09:00; PH off); no_left_turn @ Sa"],
      bound: ["Mo-Fr 07:00-09:00; PH off": vehicles, "Sa": vehicles]),
    Conditional(
      id: "hgv", tags: ["restriction:hgv:conditional": "no_left_turn @ (22:00-06:00)"], bound: ["22:00-06:00": [.hgv]]),
    Conditional(
      id: "except", tags: ["restriction:conditional": "no_left_turn @ (Su)", "except": "bus;bicycle"],
      bound: ["Su": [.car, .hgv]]),
    Conditional(
      id: "a key of one's own frees",
      tags: ["restriction:conditional": "no_left_turn @ (Su)", "restriction:bus": "none"],
      bound: ["Su": vehicles.subtracting([.bus])]),
    Conditional(
      id: "always for lorries",
      tags: ["restriction:conditional": "no_left_turn @ (Su)", "restriction:hgv": "no_left_turn"],
      bound: ["Su": vehicles.subtracting([.hgv])], always: [.hgv]),
    Conditional(
      id: "weight", tags: ["restriction:conditional": "no_left_turn @ (weight>3.5)"], bound: ["weight>3.5": vehicles]),
    Conditional(
      id: "partly read", tags: ["restriction:conditional": "none @ (Sa); no_left_turn @ (Su)"], bound: ["Su": vehicles],
      unread: 1),
  ]

  @Test("Conditions: whose turn is to be closed while they hold", arguments: conditional)
  func underConditions(_ test: Conditional) {
    let graph = Self.crossing([Self.restriction(test.tags)])
    #expect(graph.invariantViolation() == nil)
    #expect(graph.turnRestrictions.applied == 1 && graph.turnRestrictions.unread == test.unread)
    #expect(graph.turnRestrictions.ofCondition == test.bound.mapValues { _ in 1 })
    #expect(graph.conditionalTurns.map(\.condition) == test.bound.keys.sorted())
    for profile in Profile.allCases {
      #expect(isDirect(graph, profile, 1, 3) == !test.always.contains(profile), "\(profile)")
    }
    for turns in graph.conditionalTurns {
      let bound = Profile.allCases.filter { profile in
        let route = DijkstraEngine(graph: graph).route(
          profile, from: .node(graph.node(1)), to: .node(graph.node(3)),
          closures: [ArcClosure(arcs: turns.arcs(for: profile))])
        return (route?.lengthMetres ?? .infinity) > 230
      }
      #expect(Set(bound) == (test.bound[turns.condition] ?? []).union(test.always))
      #expect(turns.arcs(for: .foot).isEmpty)
    }
  }

  @Test("Mornings one way, evenings the other: two conditions do not contradict each other")
  func tides() {
    let graph = Self.crossing([
      Self.restriction(["restriction:conditional": "only_left_turn @ (07:00-10:00)"]),
      Self.restriction(["restriction:conditional": "only_straight_on @ (16:00-19:00)"], to: 11),
    ])
    #expect(graph.turnRestrictions.applied == 2 && graph.conditionalTurns.count == 2)
  }

  struct Dropped: Sendable, CustomTestStringConvertible {
    let id: String
    let restrictions: [TurnRestriction]
    let expected: @Sendable (TurnRestrictionCounts) -> Int
    var testDescription: String { id }
  }

  static let no = ["restriction": "no_left_turn"]
  static let dropped: [Dropped] = [
    Dropped(id: "unknown kind", restrictions: [restriction(["restriction": "no"])], expected: \.malformed),
    Dropped(id: "no tags", restrictions: [restriction([:])], expected: \.malformed),
    Dropped(
      id: "no via", restrictions: [TurnRestriction(tags: no, members: [Member(.way, 10, role: "from")])],
      expected: \.malformed),
    Dropped(
      id: "several from",
      restrictions: [
        TurnRestriction(
          tags: no,
          members: [
            Member(.way, 10, role: "from"), Member(.way, 13, role: "from"), Member(.node, 5, role: "via"),
            Member(.way, 12, role: "to"),
          ])
      ], expected: \.malformed),
    Dropped(
      id: "a node as from",
      restrictions: [
        TurnRestriction(
          tags: no,
          members: [Member(.node, 1, role: "from"), Member(.node, 5, role: "via"), Member(.way, 12, role: "to")])
      ], expected: \.malformed),
    Dropped(id: "missing way", restrictions: [restriction(no, to: 99)], expected: \.incomplete),
    Dropped(
      id: "missing node", restrictions: [restriction(no, via: Member(.node, 99, role: "via"))], expected: \.incomplete),
    Dropped(
      id: "via elsewhere", restrictions: [restriction(no, via: Member(.node, 6, role: "via"))],
      expected: \.disconnected),
    Dropped(
      id: "via way elsewhere", restrictions: [restriction(no, via: Member(.way, 14, role: "via"))],
      expected: \.disconnected),
    Dropped(
      id: "two ways that are each the only one",
      restrictions: [
        restriction(["restriction": "only_left_turn"]), restriction(["restriction": "only_left"], to: 11),
      ],
      expected: { $0.contradictory - 1 }),
    Dropped(
      id: "freed by day", restrictions: [restriction(["restriction:conditional": "none @ (08:00-20:00)"])],
      expected: { $0.unread * $0.ofNobody }),
    Dropped(
      id: "a condition that is missing", restrictions: [restriction(["restriction:conditional": "no_left_turn"])],
      expected: { $0.unread * $0.ofNobody }),
    Dropped(
      id: "by hours of old", restrictions: [restriction(["restriction": "no_left_turn", "hour_on": "08:00"])],
      expected: { $0.unread * $0.ofNobody }),
    Dropped(
      id: "the only way on by day, and shut",
      restrictions: [
        restriction(["restriction:conditional": "only_left_turn @ (08:00-20:00)", "restriction": "no_left_turn"])
      ],
      expected: \.contradictory),
  ]

  @Test("What does not fit is dropped and counted", arguments: dropped)
  func counted(_ test: Dropped) {
    let graph = Self.crossing(test.restrictions)
    #expect(test.expected(graph.turnRestrictions) == 1)
    #expect(graph.turnRestrictions.applied == 0 && graph.turnRestrictions.total == test.restrictions.count)
    #expect(graph.nodeCount == graph.junctionCount)
    #expect(isDirect(graph, .car, 1, 3))
  }

  @Test("No entry has several ways from, no exit several ways to")
  func several() {
    let members = [Member(.way, 10, role: "from"), Member(.node, 5, role: "via")]
    let entry = TurnRestriction(
      tags: ["restriction": "no_entry"],
      members: members + [Member(.way, 13, role: "from"), Member(.way, 12, role: "to")]
    )
    let exit = TurnRestriction(
      tags: ["restriction": "no_exit"], members: members + [Member(.way, 13, role: "to"), Member(.way, 12, role: "to")])
    #expect(Self.crossing([entry, exit]).turnRestrictions.applied == 2)
    #expect(!isDirect(Self.crossing([entry]), .car, 4, 3) && isDirect(Self.crossing([exit]), .car, 4, 3))
    #expect(!isDirect(Self.crossing([exit]), .car, 1, 4) && isDirect(Self.crossing([entry]), .car, 1, 4))
  }
}

@Suite("Turn restrictions as nobody should write them")
struct HostileRestrictionTests {
  @Test("Any relations at all are applied or counted, and the graph holds together", arguments: UInt64(1)...60)
  func anything(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var map = GridMap()
    for id in 1...9 { map.node(Int64(id), Double(id / 3), Double(id % 3)) }
    for id in 10...20 {
      let nodes = (0..<Int.random(in: 2...4, using: &generator)).map { _ in Int64.random(in: 1...9, using: &generator) }
      let oneway = Bool.random(using: &generator) ? "yes" : "no"
      map.way(nodes, ["highway": "residential", "oneway": oneway], id: Int64(id))
    }
    let count = 30
    for _ in 0..<count {
      let members = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
        TurnRestriction.Member(
          [.way, .way, .way, .node, .relation].randomElement(using: &generator) ?? .way,
          Int64.random(in: 1...22, using: &generator),
          role: ["from", "via", "to", "via", ""].randomElement(using: &generator) ?? "")
      }
      let ordered: [TurnRestriction.Member] = [
        .init(.way, Int64.random(in: 10...20, using: &generator), role: "from"),
        .init(.node, Int64.random(in: 1...9, using: &generator), role: "via"),
        .init(.way, Int64.random(in: 10...20, using: &generator), role: "to"),
      ]
      let value =
        ["no_u_turn", "only_left_turn", "no_entry", "no_exit", "only_", "nonsense"].randomElement(using: &generator)
      let key = ["restriction", "restriction:hgv", "restriction:conditional"].randomElement(using: &generator)
      map.builder.addRestriction(
        TurnRestriction(
          tags: [key ?? "": value ?? ""], members: Bool.random(using: &generator) ? members : ordered))
    }
    let graph = map.builder.build()
    #expect(graph.invariantViolation() == nil, "seed \(seed)")
    #expect(graph.turnRestrictions.total == count, "seed \(seed)")
  }
}
