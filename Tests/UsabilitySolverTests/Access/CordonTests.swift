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

  /// A gate on a bridge opens the bridge, where the cordon shuts bridges at all.
  @Test func aGateOnABridge() throws {
    let gate = Gate(id: "west", coordinate: TinyMap.coordinate(12, 0))
    let cordon = CordonReference(area: "centre", scope: .perimeter, shutsGradeSeparated: true, gates: ["west"])
    let open = plan(cordon, gates: [gate], venues: [Self.beyond])
    #expect(try venueDay(on: 9, in: open, map: Self.flyover).verdict == .usable)
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

  @Test func anAreaWithoutRoadsIsAnError() throws {
    let empty = Area(id: "centre", outer: Self.box(100, 100, 101, 101))
    let place = PlanPlace(.subject(claim: 0, index: 0), "area")
    #expect(throws: PlanProblems([.error(place, "no road of the map lies in the area \"centre\"")])) {
      _ = try ClosureSolver(plan: plan(CordonReference(area: "centre"), areas: [empty]), map: Self.map.read())
    }
  }
}
