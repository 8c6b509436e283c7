import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Cordons round the market at the eastern end of Rudaki.
@Suite struct CordonTests {
  /// A rectangle, hundreds of metres.
  private static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> Polygon {
    let corners = [(west, south), (east, south), (east, north), (west, north)]
    guard let box = Polygon(outer: corners.map { TinyMap.coordinate($0.0, $0.1) }) else {
      preconditionFailure("Four corners make a polygon")
    }
    return box
  }

  /// Between the crossings, Rudaki runs through it; ``core`` is its middle.
  private static let centre = Area(id: "centre", outer: box(12, -3, 18, 3))

  private func plan(
    _ cordon: CordonReference, areas: [Area] = [centre], gates: [Gate] = [], venues: [Venue] = [easternMarket],
    effect: RoadEffect = RoadEffect(kind: .roadClosed)
  ) -> ClosurePlan {
    var plan = ClosurePlan.october(
      venues: venues, .by("police", .road("cordon", [.cordon(cordon)], effect, window(8...10))))
    plan.areas = areas
    plan.gates = gates
    return plan
  }

  /// Rudaki goes on beyond the cordon's edge, so that there is a street inside that the edge does not touch.
  private static let map: TinyMap = {
    var map = TinyMap.line
    map.places["m"] = (13, 0)
    map.places["x"] = (16, 0)
    map.streets.append(TinyMap.Street(name: "Market Street", path: "m x"))
    return map
  }()

  @Test func insideShutsEveryRoadWithin() throws {
    let found = try venueDay(on: 9, in: plan(CordonReference(area: "centre")), map: Self.map)
    #expect(found.byMode.map(\.verdict) == [.unreachable, .usable])
    #expect(found.causes.map(\.claim.id) == ["cordon"])
  }

  @Test func aPerimeterShutsTheWayInOnly() throws {
    let perimeter = plan(CordonReference(area: "centre", scope: .perimeter))
    #expect(try venueDay(on: 9, in: perimeter, map: Self.map).byMode.map(\.verdict) == [.unreachable, .usable])
    // Who is inside already moves freely.
    var inside = Organiser.home()
    inside.origins = [Origin(coordinate: TinyMap.coordinate(15.5, 0))]
    #expect(try venueDay(on: 9, in: perimeter, map: Self.map, for: inside).verdict == .usable)
    #expect(
      try venueDay(on: 9, in: plan(CordonReference(area: "centre")), map: Self.map, for: inside).verdict == .unreachable
    )
  }

  @Test func gatesOpenThePerimeter() throws {
    let gate = Gate(id: "west", coordinate: TinyMap.coordinate(12, 0))
    let open = plan(CordonReference(area: "centre", scope: .perimeter, gates: ["west"]), gates: [gate])
    #expect(try venueDay(on: 9, in: open, map: Self.map).verdict == .usable)
    var far = gate
    far.coordinate = TinyMap.coordinate(12, 3)
    let elsewhere = plan(CordonReference(area: "centre", scope: .perimeter, gates: ["west"]), gates: [far])
    #expect(try venueDay(on: 9, in: elsewhere, map: Self.map).verdict == .unreachable)
  }

  @Test func aGateMayAskForPermits() throws {
    let gate = Gate(id: "west", coordinate: TinyMap.coordinate(12, 0), permits: ["grey", "red"])
    let guarded = plan(CordonReference(area: "centre", scope: .perimeter, gates: ["west"]), gates: [gate])
    #expect(try venueDay(on: 9, in: guarded, map: Self.map).verdict == .unreachable)
    #expect(try venueDay(on: 9, in: guarded, map: Self.map, for: .home(permits: ["red"])).verdict == .usable)
    #expect(try venueDay(on: 9, in: guarded, map: Self.map, for: .home(permits: ["blue"])).verdict == .unreachable)
  }

  /// A flyover from home across the cordon, and the market beyond it.
  private static let flyover: TinyMap = {
    var map = TinyMap.line
    for (name, east) in [("p", 11.0), ("x", 15), ("q", 19), ("r", 24)] { map.places[name] = (east, 0) }
    map.streets[0].path = "h a b p"
    map.streets += [
      TinyMap.Street(name: "Flyover", path: "p q", tags: ["bridge": "yes", "layer": "1"]),
      TinyMap.Street(name: "Beyond", path: "q r"), TinyMap.Street(name: "Below", path: "s2 x"),
    ]
    return map
  }()

  private static let beyond: Venue = {
    var venue = easternMarket
    venue.coordinate = TinyMap.coordinate(22, 0)
    return venue
  }()

  @Test(arguments: CordonReference.Scope.allCases, [false, true])
  func bridgesAreSparedUnlessSaidOtherwise(scope: CordonReference.Scope, shuts: Bool) throws {
    let cordon = CordonReference(area: "centre", scope: scope, shutsGradeSeparated: shuts)
    let found = try venueDay(on: 9, in: plan(cordon, venues: [Self.beyond]), map: Self.flyover)
    #expect(found.verdict == (shuts ? .unreachable : .usable))
  }

  /// Gates on a bridge open the bridge, each the end at which it stands, where the cordon shuts bridges at all.
  @Test(arguments: [["west"], ["west", "east"]]) func gatesOnABridge(gates: [String]) throws {
    let all = [
      Gate(id: "west", coordinate: TinyMap.coordinate(12, 0)), Gate(id: "east", coordinate: TinyMap.coordinate(18, 0)),
    ]
    let cordon = CordonReference(area: "centre", scope: .perimeter, shutsGradeSeparated: true, gates: gates)
    let open = plan(cordon, gates: all, venues: [Self.beyond])
    #expect(
      try venueDay(on: 9, in: open, map: Self.flyover).verdict == (gates.count == 2 ? .usable : .unreachable))
  }

  /// What lies between the outlines may be shut: ask; what lies within the inner one is.
  @Test func theFringeIsDoubtful() throws {
    let area = Area(id: "centre", outer: Self.box(7, -3, 18, 3), inner: Self.box(13.5, -3, 18, 3))
    var fringe = market("fringe")
    fringe.coordinate = TinyMap.coordinate(8, 0)
    var outside = market("outside")
    outside.coordinate = TinyMap.coordinate(10, 5)
    var inner = easternMarket
    inner.coordinate = TinyMap.coordinate(15, 0)
    let plan = plan(CordonReference(area: "centre"), areas: [area], venues: [fringe, inner, outside])
    let answer = try ClosureSolver(plan: plan, map: Self.map.read()).answers(for: .home(), on: [october(9)])[0]
    #expect(answer.venues.map(\.verdict) == [.uncertain, .unreachable, .uncertain])
    #expect(answer.venues.map(\.basis) == [.inferred, .stated, .inferred])
    #expect(answer.roads[0].outlines.count == 2)
  }

  /// The street is shut from the line on: who stays outside gets there by it, whatever junction it leads to within.
  @Test(arguments: CordonReference.Scope.allCases, [RoadEffect.Crossing.allowed, .forbidden])
  func aStreetIsOpenUpToTheLine(scope: CordonReference.Scope, crossing: RoadEffect.Crossing) throws {
    var (before, behind, beside) = (market("before"), market("behind"), market("beside"))
    before.coordinate = TinyMap.coordinate(11.5, 0)
    behind.coordinate = TinyMap.coordinate(12.5, 0)
    // Where nobody may cross the closed roads, the last junction outside stays open all the same.
    beside.coordinate = TinyMap.coordinate(10, 4)
    let plan = plan(
      CordonReference(area: "centre", scope: scope), venues: [before, behind, beside],
      effect: RoadEffect(kind: .roadClosed, crossing: crossing))
    let answer = try ClosureSolver(plan: plan, map: Self.map.read()).answers(for: .home(), on: [october(9)])[0]
    #expect(answer.venues.map(\.verdict) == [.usable, .unreachable, .usable])
  }

  /// Who stands right on the line is shut off both ways, however the numbers round.
  @Test(arguments: CordonReference.Scope.allCases) func onTheLine(scope: CordonReference.Scope) throws {
    for east in stride(from: 10.5, to: 14, by: 0.173) {
      let area = Area(id: "centre", outer: Self.box(east, -3, 18, 3))
      var venue = market("v")
      venue.coordinate = TinyMap.coordinate(east, 0)
      var back = Organiser.home()
      back.origins = [Origin(coordinate: TinyMap.coordinate(east, 0))]
      let plan = plan(
        CordonReference(area: "centre", scope: scope), areas: [area],
        venues: [
          venue,
          {
            var home = market("home")
            home.coordinate = TinyMap.coordinate(1, 0)
            return home
          }(),
        ])
      #expect(try venueDay("v", on: 9, in: plan, map: Self.map).verdict == .unreachable, "\(east)")
      #expect(try venueDay("home", on: 9, in: plan, map: Self.map, for: back).verdict == .unreachable, "\(east)")
    }
  }

  /// Between the outlines of a perimeter a street may be shut; up to the outer one it is open, from the inner one on shut.
  @Test(arguments: CordonReference.Scope.allCases)
  func aStreetThatCrossesBothOutlines(scope: CordonReference.Scope) throws {
    let area = Area(id: "centre", outer: Self.box(11, -3, 18, 3), inner: Self.box(12, -3, 18, 3))
    let venues = [10.5, 11.5, 12.5].map { east in
      var venue = market("v\(east)")
      venue.coordinate = TinyMap.coordinate(east, 0)
      return venue
    }
    let plan = plan(CordonReference(area: "centre", scope: scope), areas: [area], venues: venues)
    let answer = try ClosureSolver(plan: plan, map: Self.map.read()).answers(for: .home(), on: [october(9)])[0]
    #expect(answer.venues.map(\.verdict) == [.usable, .uncertain, .unreachable])
  }

  /// Two authorities close one street between the crossing and the market, each in part.
  ///
  /// - Parameter second: of another authority, for longer.
  private func verdicts(_ first: Claim, _ second: Claim, areas: [Area], day: Int, at easts: Double...) throws
    -> [Verdict]
  {
    var plan = ClosurePlan.october(
      venues: easts.map { east in
        var venue = market("v\(east)")
        venue.coordinate = TinyMap.coordinate(east, 0)
        return venue
      }, .by("police", first), .by("mayor", second))
    plan.areas = areas
    let solver = try ClosureSolver(plan: plan, map: TinyMap.line.read())
    return try solver.answers(for: .home(), on: [october(day)])[0].venues.map(\.verdict)
  }

  private func cordon(_ id: String, _ area: String, _ window: ClosureWindow) -> Claim {
    .road(id, [.cordon(CordonReference(area: area))], RoadEffect(kind: .roadClosed), window)
  }

  /// A side of a dispute takes back what it speaks of, and nothing beside it in the same street.
  @Test func disputesAboutPartsOfAStreet() throws {
    let areas = [
      Area(id: "end", outer: Self.box(14, -3, 18, 3)), Area(id: "half", outer: Self.box(12, -3, 18, 3)),
      Area(id: "start", outer: Self.box(10.5, -3, 11, 3)),
    ]
    let street = Claim.road("street", [.ways([TinyMap.way(0)])], RoadEffect(kind: .roadClosed), window(8...10))
    // While both hold, what only the police shut is shut; after that, what both speak of is in dispute.
    let end = cordon("end", "end", window(8...12))
    #expect(try verdicts(street, end, areas: areas, day: 9, at: 11.5, 14.5) == [.unreachable, .unreachable])
    #expect(try verdicts(street, end, areas: areas, day: 11, at: 11.5, 14.5) == [.usable, .uncertain])
    let half = cordon("half", "half", window(8...10))
    #expect(try verdicts(half, end, areas: areas, day: 9, at: 11.5, 13, 14.5) == [.usable, .unreachable, .unreachable])
    #expect(try verdicts(half, end, areas: areas, day: 11, at: 11.5, 13, 14.5) == [.usable, .usable, .uncertain])
    // Cordons over one street that do not meet are no dispute.
    let start = cordon("start", "start", window(8...10))
    #expect(
      try verdicts(start, end, areas: areas, day: 9, at: 10.75, 12, 14.5) == [.unreachable, .unreachable, .unreachable])
    #expect(try verdicts(start, end, areas: areas, day: 11, at: 10.75, 12, 14.5) == [.usable, .usable, .unreachable])
  }

  /// Who passes the gate drives on within, up to the line in any street; over the line they come by the gate only.
  @Test func withinACordonWithAGate() throws {
    var map = Self.map
    map.places["e"] = (20, 0)
    map.streets.append(TinyMap.Street(name: "East Street", path: "x e"))
    let venues = [15.0, 17.5, 19].map { east in
      var venue = market("v\(east)")
      venue.coordinate = TinyMap.coordinate(east, 0)
      return venue
    }
    let gate = Gate(id: "west", coordinate: TinyMap.coordinate(12, 0), permits: ["red"])
    let plan = plan(CordonReference(area: "centre", gates: ["west"]), gates: [gate], venues: venues)
    let solver = try ClosureSolver(plan: plan, map: map.read())
    func verdicts(_ permits: [String]) throws -> [Verdict] {
      try solver.answers(for: .home(permits: permits), on: [october(9)])[0].venues.map(\.verdict)
    }
    #expect(try verdicts(["red"]) == [.usable, .usable, .unreachable])
    #expect(try verdicts([]) == [.unreachable, .unreachable, .unreachable])
  }

  /// Where all streets over the line are at gates, the cordon has roads all the same.
  @Test func aCordonWhoseStreetsAllHaveGates() throws {
    let gate = Gate(id: "west", coordinate: TinyMap.coordinate(12, 0), permits: ["red"])
    let gated = plan(CordonReference(area: "centre", gates: ["west"]), gates: [gate])
    #expect(try venueDay(on: 9, in: gated, map: Self.map).verdict == .unreachable)
    #expect(try venueDay(on: 9, in: gated, map: Self.map, for: .home(permits: ["red"])).verdict == .usable)
  }

  /// A street that crosses the line twice opens at the place of the gate only; who is within moves about.
  @Test func aGateOpensOneOfTwoPlaces() throws {
    let gate = Gate(id: "west", coordinate: TinyMap.coordinate(12, 0))
    var map = TinyMap.line
    map.places["m"] = (25, 0)
    let venues = [14.0, 22].map { east in
      var venue = market("v\(east)")
      venue.coordinate = TinyMap.coordinate(east, 0)
      return venue
    }
    func verdicts(_ gates: [String], from east: Double = 0) throws -> [Verdict] {
      let plan = plan(
        CordonReference(area: "centre", scope: .perimeter, gates: gates), gates: [gate], venues: venues)
      var organiser = Organiser.home()
      organiser.origins = [Origin(coordinate: TinyMap.coordinate(east, 0))]
      return try ClosureSolver(plan: plan, map: map.read()).answers(for: organiser, on: [october(9)])[0].venues
        .map(\.verdict)
    }
    #expect(try verdicts([]) == [.unreachable, .unreachable])
    #expect(try verdicts(["west"]) == [.usable, .unreachable])
    #expect(try verdicts([], from: 16) == [.usable, .unreachable])
  }

  /// A gate opens no other street, however near that street passes before it crosses the line elsewhere.
  @Test func aGateOpensItsOwnStreetOnly() throws {
    var map = TinyMap.line
    map.places["g"] = (11.8, 0.3)
    map.places["k"] = (11.5, 5)
    map.streets.append(TinyMap.Street(name: "Gate Street", path: "g k"))
    let gate = Gate(id: "north", coordinate: TinyMap.coordinate(11.8, 0.3))
    // The line runs along x = 14; the gate stands 220 m before it, beside Rudaki.
    let area = Area(id: "centre", outer: Self.box(14, -3, 18, 3))
    let plan = plan(
      CordonReference(area: "centre", scope: .perimeter, gates: ["north"]), areas: [area], gates: [gate],
      venues: [
        {
          var venue = market("v")
          venue.coordinate = TinyMap.coordinate(14.8, 0)
          return venue
        }()
      ])
    #expect(try venueDay("v", on: 9, in: plan, map: map).verdict == .unreachable)
  }

  /// Who comes down from a bridge inside has entered; who only passes over has not.
  @Test func aBridgeWithAWayDown() throws {
    var map = Self.flyover
    // The flyover has a junction with a street on the ground, right within.
    map.streets[map.streets.firstIndex { $0.name == "Flyover" } ?? 0].path = "p x q"
    var within = market("within")
    within.coordinate = TinyMap.coordinate(15, -1)
    let plan = plan(CordonReference(area: "centre", scope: .perimeter), venues: [within])
    #expect(try venueDay("within", on: 9, in: plan, map: map).verdict == .unreachable)
  }

  /// A street that leaves the area between its corners and comes back crosses the line, wherever its middle lies.
  @Test func aStreetThatLeavesBetweenItsEnds() throws {
    let notched = try #require(
      Polygon(
        outer: [
          (9, -1.0), (10.8, -1), (10.8, 1), (11.6, 1), (11.6, -1), (13.4, -1), (13.4, 1), (14.2, 1), (14.2, -1),
          (18, -1),
          (18, 3), (9, 3),
        ].map { TinyMap.coordinate($0.0, $0.1) }))
    let venues = [11.2, 12.5, 13.8].map { east in
      var venue = market("v\(east)")
      venue.coordinate = TinyMap.coordinate(east, 0)
      return venue
    }
    let plan = plan(
      CordonReference(area: "centre", scope: .perimeter), areas: [Area(id: "centre", outer: notched)], venues: venues)
    var inside = Organiser.home()
    inside.origins = [Origin(coordinate: TinyMap.coordinate(10.4, 0))]
    let answer = try ClosureSolver(plan: plan, map: TinyMap.line.read()).answers(for: inside, on: [october(9)])[0]
    #expect(answer.venues.map(\.verdict) == [.unreachable, .unreachable, .unreachable])
  }

  /// A gate that opens nothing is said to.
  @Test func gatesOfNoUse() throws {
    let far = Gate(id: "far", coordinate: TinyMap.coordinate(12, 3))
    var guarded = far
    guarded.permits = ["red"]
    for (scope, gate, text) in [
      (CordonReference.Scope.perimeter, far, "no street crosses the line within 50 m of it"),
      (.inside, guarded, "no street crosses the line within 50 m of it"),
      (.inside, Gate(id: "far", coordinate: TinyMap.coordinate(12, 0)), "a gate without permits opens nothing"),
    ] {
      let plan = plan(CordonReference(area: "centre", scope: scope, gates: ["far"]), gates: [gate])
      let warnings = try ClosureSolver(plan: plan, map: Self.map.read()).warnings
      #expect(warnings.count == 1 && warnings[0].message.contains(text), "\(warnings)")
      #expect(warnings.first?.place == PlanPlace(.subject(claim: 0, index: 0), "gates"))
    }
    let near = Gate(id: "far", coordinate: TinyMap.coordinate(12, 0), permits: ["red"])
    let plan = plan(CordonReference(area: "centre", gates: ["far"]), gates: [near])
    #expect(try ClosureSolver(plan: plan, map: Self.map.read()).warnings.isEmpty)
  }

  /// Where the two outlines are one, nothing is doubtful.
  @Test func outlinesThatAreOne() throws {
    let area = Area(id: "centre", outer: Self.box(12, -3, 18, 3), inner: Self.box(12, -3, 18, 3))
    let bound = BoundPlan(plan: plan(CordonReference(area: "centre"), areas: [area]), map: try Self.map.read())
    #expect(bound.claims[0].roads.map(\.isFringe) == [false])
  }

  @Test func anAreaWithoutRoadsIsAnError() throws {
    let empty = Area(id: "centre", outer: Self.box(100, 100, 101, 101))
    let place = PlanPlace(.subject(claim: 0, index: 0), "area")
    #expect(throws: PlanProblems([.error(place, "no road of the map lies in the area \"centre\"")])) {
      _ = try ClosureSolver(plan: plan(CordonReference(area: "centre"), areas: [empty]), map: Self.map.read())
    }
  }
}
