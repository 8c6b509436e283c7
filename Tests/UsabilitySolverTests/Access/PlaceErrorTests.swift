import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

@testable import UsabilitySolver

/// What a plan says that is not on the map.
@Suite struct PlaceErrorTests {
  private func problems(_ plan: ClosurePlan, _ organiser: Organiser = .home()) throws -> [PlanProblem] {
    do throws(PlanProblems) {
      let map: TinyMap = .line
      let solver: ClosureSolver
      guard let read = try? map.read() else { return [] }
      solver = try ClosureSolver(plan: plan, map: read)
      _ = try solver.answers(for: organiser, on: [october(9)])
      return []
    } catch {
      return error.problems
    }
  }

  @Test func aVenueFarFromEveryRoad() throws {
    var venue = easternMarket
    venue.coordinate = TinyMap.coordinate(40, 0)
    let found = try problems(.october(venues: [venue], .by("police")))
    #expect(found.map(\.place) == [PlanPlace(.venue(0), "lat")])
    #expect(found[0].message == "\"market\" lies far from any road that car may use")
    #expect(found[0].help?.hasPrefix("the nearest one is 25") == true)
  }

  @Test func aVenueThatTheMapHasNot() throws {
    var venue = market("market")
    venue.osm = "node/999"
    let found = try problems(.october(venues: [venue], .by("police")))
    #expect(found.map(\.place) == [PlanPlace(.venue(0), "osm")])
    #expect(found[0].message == "the map has no venue node/999")
  }

  /// The map's own venues are not the user's mistake.
  @Test func aVenueOfTheMapFarFromEveryRoad() throws {
    var map = TinyMap.line
    map.venues = [(id: 900, east: 60, north: 0, tags: ["amenity": "marketplace", "name": "Far Bazaar"])]
    var plan = ClosurePlan.october(venues: [], .by("mayor", .venue("all", markets(.all), window(8...8))))
    let found = try venueDay("node/900", on: 9, in: plan, map: map)
    #expect(found.accessGap == .farFromRoads && found.verdict == .usable)
    #expect(try venueDay("node/900", on: 8, in: plan, map: map).verdict == .closed)
    var cited = market("cited")
    cited.osm = "node/900"
    plan.venues = [cited]
    #expect(throws: PlanProblems.self) { try venueDay("cited", on: 9, in: plan, map: map) }
  }

  @Test func anOriginBeyondTheMap() throws {
    var organiser = Organiser.home(modes: [.car])
    organiser.origins.append(Origin(coordinate: TinyMap.coordinate(-50, 0)))
    var plan = ClosurePlan.october(venues: [easternMarket], .by("police"), organisers: [organiser])
    let found = try problems(plan, organiser)
    #expect(found.map(\.place) == [PlanPlace(.origin(organiser: 0, index: 1), "lat")])
    #expect(found[0].help == "name the gate by which its trips enter the map: gate=\"…\"")
    // By a gate on the map it comes in; by one beyond it it does not.
    plan.gates = [
      Gate(id: "west", coordinate: TinyMap.coordinate(0, 0)), Gate(id: "moon", coordinate: TinyMap.coordinate(90, 90)),
    ]
    organiser.origins[1].gate = "west"
    #expect(try problems(plan, organiser).isEmpty)
    organiser.origins[1].gate = "moon"
    #expect(try problems(plan, organiser).map(\.place) == [PlanPlace(.origin(organiser: 0, index: 1), "gate")])
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    var subject: Subject
    var attribute: String?
    var message: String
    var help: String
    var testDescription: String { message }
  }

  static let wrong: [Wrong] = [
    Wrong(
      subject: .road(RoadReference(name: "Rudoki Avenue")), attribute: "name",
      message: "no street \"Rudoki Avenue\" in the map", help: "did you mean"),
    Wrong(
      subject: .road(RoadReference(name: "Rudaki", from: "Lenin Street", to: "Bukhoro")), attribute: "from",
      message: "\"Lenin Street\" does not cross \"Rudaki\"", help: "it is crossed by"),
    Wrong(
      subject: .road(RoadReference(name: "Ayni", from: "Rudaki", to: "Bukhoro")), attribute: "to",
      message: "\"Bukhoro\" does not cross \"Ayni\"", help: "it is crossed by"),
    Wrong(
      subject: .ways([101, 4711]), attribute: "ids", message: "the map has no road with the way id 4711",
      help: "was the extract cut?"),
    Wrong(
      subject: .line(LineString([TinyMap.coordinate(0, 50), TinyMap.coordinate(9, 50)])), attribute: nil,
      message: "no road runs along this line", help: "lat,lon pairs"),
  ]

  @Test(arguments: wrong) func aRoadThatIsNotThere(_ item: Wrong) throws {
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("mayor", .venue("first", .venue("market"), window(8...8))),
      .by("police", .road("c", [.ways([101]), item.subject], window(8...10))))
    let found = try problems(plan)
    #expect(found.map(\.place) == [PlanPlace(.subject(claim: 1, index: 1), item.attribute)])
    #expect(found.first?.help?.hasPrefix(item.help) == true, "\(found)")
    #expect(found.first?.severity == .error)
  }

  @Test func allOfThemAtOnce() throws {
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("police", .road("c", Self.wrong.map(\.subject), window(8...10))))
    #expect(try problems(plan).count == Self.wrong.count)
  }

  @Test func anEmptyCategoryIsAWarning() throws {
    let mosques = Subject.category(CategoryReference(kinds: [.mosque], quantifier: .all))
    let plan = ClosurePlan.october(venues: [easternMarket], .by("mayor", .venue("c", mosques, window(8...10))))
    let solver = try ClosureSolver(plan: plan, map: nil)
    #expect(solver.warnings.map(\.place) == [PlanPlace(.subject(claim: 0, index: 0), "kinds")])
    #expect(solver.warnings.first?.help == "kinds there are: market")
  }
}
