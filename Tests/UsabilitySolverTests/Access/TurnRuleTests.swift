import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

@Suite("Turns that the map forbids at some times")
struct TurnRuleTests {
  /// From home in the west to a corner, and north from there to the market; whoever may not turn left has no other way.
  private static func corner(_ tags: [String: String]) -> TinyMap {
    TinyMap(
      places: ["h": (0, 0), "a": (5, 0), "n": (5, 5)],
      streets: [
        TinyMap.Street(name: "Rudaki Avenue", path: "h a"), TinyMap.Street(name: "Ayni Street", path: "a n"),
      ], restrictions: [(from: 0, via: "a", to: 1, tags: tags)])
  }

  private static let plan: ClosurePlan = {
    var venue = market("market")
    venue.coordinate = TinyMap.coordinate(5, 4)
    venue.hours = nil
    return ClosurePlan.october(venues: [venue])
  }()

  private func hours(_ day: VenueDay, _ mode: Int = 0) -> TimeSet { day.byMode[mode].certainHours }

  private func span(_ day: Int, _ from: Int, _ to: Int) throws -> TimeSet {
    TimeSet([
      try dushanbe.instant(day: october(day), minute: from * 60)..<dushanbe.instant(day: october(day), minute: to * 60)
    ])
  }

  @Test("A venue behind a forbidden turn is usable at the other hours, and on other days")
  func byTheHour() throws {
    let map = Self.corner(["restriction:conditional": "no_left_turn @ (Mo-Fr 10:00-14:00)"])
    let thursday = try venueDay(on: 9, in: Self.plan, map: map)
    #expect(thursday.verdict == .limited)
    #expect(hours(thursday) == (try span(9, 0, 10).union(span(9, 14, 24))))
    #expect(thursday.byMode[1].verdict == .usable, "nobody on foot is bound")
    #expect(try venueDay(on: 11, in: Self.plan, map: map).verdict == .usable, "on Saturdays it does not hold")
    let solver = try ClosureSolver(plan: Self.plan.known(), map: map.read())
    let planner = try #require(TravelPlanner(solver: solver, mode: .car))
    let home = try #require(planner.entry(at: TinyMap.coordinate(1, 0)))
    let doors = planner.doors(ofVenue: "market").compactMap(planner.entry)
    let noon = try dushanbe.instant(day: october(9), minute: 12 * 60)
    #expect(planner.ways(from: home, to: doors, on: october(9), at: noon).certain == nil)
    #expect(planner.ways(from: home, to: doors, on: october(9), at: noon).open != nil)
    #expect(planner.ways(from: home, to: doors, on: october(11)).certain != nil)
    #expect(planner.times(from: [home], to: doors, on: october(9), at: noon)[0][0].reachability == .no)
  }

  @Test("A rule for lorries binds lorries")
  func lorries() throws {
    let map = Self.corner(["restriction:hgv:conditional": "no_left_turn @ (10:00-14:00)"])
    let day = try venueDay(on: 9, in: Self.plan, map: map, for: .home(modes: [.hgv, .car]))
    #expect(day.byMode.map(\.verdict) == [.limited, .usable])
  }

  @Test("What only may hold is counted on neither way")
  func uncertain() throws {
    let map = Self.corner(["restriction:conditional": "no_left_turn @ (10:00-14:00 unknown)"])
    let day = try venueDay(on: 9, in: Self.plan, map: map)
    #expect(day.verdict == .limited)
    #expect(hours(day) == (try span(9, 0, 10).union(span(9, 14, 24))))
    #expect(day.byMode[0].possibleHours == (try span(9, 0, 24)))
  }

  @Test(
    "Conditions that are no times are not applied",
    arguments: ["weight>3.5", "Mo-Fr AND weight>3.5", "wet", "emergency"])
  func others(condition: String) throws {
    let map = Self.corner(["restriction:conditional": "no_left_turn @ (\(condition))"])
    #expect(try map.read().graph.conditionalTurns.count == 1)
    #expect(try venueDay(on: 9, in: Self.plan, map: map).verdict == .usable)
  }
}
