import ClosurePlanning
import Geodesy
import OpeningHours
import RoadNetwork
import Testing

@testable import UsabilitySolver

@Suite("Times and ways between points under closures")
struct TravelPlannerTests {
  /// The plan without what it says of venues, so that hours in which a venue is usable are hours in which it is reached.
  private static func roadsOnly(_ plan: ClosurePlan) -> ClosurePlan {
    var plan = plan
    for index in plan.announcements.indices {
      plan.announcements[index].claims.removeAll {
        if case .road = $0.effect { false } else { true }
      }
    }
    for index in plan.venues.indices { plan.venues[index].hours = nil }
    return plan
  }

  @Test("Who gets there and back, hour by hour, is what the verdicts say", arguments: 0..<10)
  func verdictsAgree(batch: Int) throws {
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      var town = RandomTown(seed: seed)
      let plan = Self.roadsOnly(town.plan()).known()
      let solver = try ClosureSolver(plan: plan, map: town.map.read())
      let day = october(8 + Int(seed % 3))
      let answer = try solver.answers(for: town.organiser, on: [day])[0]
      for (number, mode) in town.organiser.modes.enumerated() {
        let planner = try #require(TravelPlanner(solver: solver, organiser: town.organiser, mode: mode))
        let home = try #require(planner.entry(at: town.point(town.home, 0.6)))
        var venues: [AccessPoint] = []
        for venueDay in answer.venues {
          let door = try #require(planner.doors(ofVenue: venueDay.venue.id).first)
          venues.append(try #require(planner.entry(at: door)))
        }
        let whole = planner.times(from: [home], to: venues, on: day)[0]
        var hourly: [[TravelTimes]] = []
        for hour in 0..<24 {
          let instant = dushanbe.bounds(of: day).lowerBound.adding(seconds: hour * 3600)
          let row = planner.times(from: [home], to: venues, on: day, at: instant)[0]
          hourly.append(row)
          for (venue, times) in zip(answer.venues, row) {
            let byMode = venue.byMode[number]
            let trail: Comment = "seed \(seed), \(venue.venue.id) by \(mode) on \(day) at \(hour)"
            #expect((times.reachability == .certain) == byMode.certainHours.contains(instant), trail)
            #expect((times.reachability != .no) == byMode.possibleHours.contains(instant), trail)
          }
        }
        for (index, times) in whole.enumerated() {
          let hours = hourly.map { $0[index] }
          let trail: Comment = "seed \(seed), target \(index) by \(mode) on \(day)"
          let worst = hours.map { $0.certain.there ?? infiniteWeight }.max() ?? 0
          let best = hours.map { $0.possible.back ?? infiniteWeight }.min() ?? 0
          #expect((times.certain.there ?? infiniteWeight) == worst, trail)
          #expect((times.possible.back ?? infiniteWeight) == best, trail)
          #expect((times.open.there ?? infiniteWeight) <= (times.possible.there ?? infiniteWeight), trail)
          #expect((times.possible.there ?? infiniteWeight) <= (times.certain.there ?? infiniteWeight), trail)
        }
      }
    }
  }

  private func planner(_ claim: Claim, _ map: TinyMap = .block, mode: TravelMode = .car) throws -> TravelPlanner {
    let plan = ClosurePlan.october(venues: [easternMarket], .by("police", claim))
    let solver = try ClosureSolver(plan: plan.known(), map: map.read())
    return try #require(TravelPlanner(solver: solver, mode: mode))
  }

  @Test("The way round a closed stretch, street by street")
  func wayRound() throws {
    let planner = try planner(.middle("c", RoadEffect(kind: .roadClosed), window(8...10, "10:00-14:00")))
    let home = try #require(planner.entry(at: TinyMap.coordinate(1, 0)))
    let doors = planner.doors(ofVenue: "market").compactMap(planner.entry)
    let ways = planner.ways(from: home, to: doors, on: october(9))
    let (usual, round) = (try #require(ways.open), try #require(ways.certain))
    #expect(ways.possible?.route == usual.route)
    #expect(round.route.travelTimeDeciseconds > usual.route.travelTimeDeciseconds)
    #expect(
      planner.steps(of: round).map { [$0.turn?.rawValue ?? "–", $0.name ?? "–"] } == [
        ["–", "Rudaki Avenue"], ["left", "Ayni Street"], ["right", "Lohuti Street"], ["right", "Bukhoro Street"],
        ["left", "Rudaki Avenue"],
      ])
    let lengths = planner.steps(of: round).map { Int(($0.lengthMetres / 100).rounded()) }
    #expect(lengths == [4, 5, 5, 5, 4])
    #expect(planner.steps(of: usual).map(\.name) == ["Rudaki Avenue"])
    // Before ten nothing is shut.
    let early = dushanbe.instantClamped(day: october(9), minute: 8 * 60)
    #expect(planner.ways(from: home, to: doors, on: october(9), at: early).certain?.route == usual.route)
    #expect(
      planner.times(from: [home], to: doors, on: october(9), at: early)[0][0].certain.there
        == usual.route.travelTimeDeciseconds)
  }

  @Test("A way that can be relied on is shut at no time of the day")
  func takingTurns() throws {
    // The straight way is shut in the morning, the way round it in the afternoon.
    let round = [Subject.road(RoadReference(name: "Lohuti Street"))]
    let closures: [Claim] = [
      .middle("am", RoadEffect(kind: .roadClosed), window(8...10, "08:00-12:00")),
      .road("pm", round, window(8...10, "14:00-18:00")),
    ]
    let plan = ClosurePlan.october(venues: [easternMarket], .by("police", closures[0]), .by("city", closures[1]))
    let solver = try ClosureSolver(plan: plan.known(), map: TinyMap.block.read())
    let planner = try #require(TravelPlanner(solver: solver, mode: .car))
    let home = try #require(planner.entry(at: TinyMap.coordinate(1, 0)))
    let market = try #require(planner.entry(at: TinyMap.coordinate(14, 0)))
    let day = planner.ways(from: home, to: [market], on: october(9))
    #expect(day.certain == nil && day.takesTurns && !day.leadsBack)
    #expect(planner.times(from: [home], to: [market], on: october(9))[0][0].reachability == .certain)
    for (hour, name) in [(9, "Lohuti Street"), (15, "Rudaki Avenue")] {
      let instant = dushanbe.instantClamped(day: october(9), minute: hour * 60)
      let ways = planner.ways(from: home, to: [market], on: october(9), at: instant)
      let certain = try #require(ways.certain)
      #expect(!ways.takesTurns && ways.leadsBack)
      #expect(planner.steps(of: certain).contains { $0.name == name })
      #expect(planner.steps(of: certain).contains { $0.name == "Lohuti Street" } == (hour == 9))
    }
  }

  @Test("A way there with no way back is told from one with")
  func noWayBack() throws {
    let oneWay = Claim.road(
      "c", [.road(RoadReference(name: "Rudaki", from: "Bukhoro", to: "Ayni", direction: .fromTo))], window(8...10))
    let planner = try planner(oneWay, .line)
    let home = try #require(planner.entry(at: TinyMap.coordinate(1, 0)))
    let market = try #require(planner.entry(at: TinyMap.coordinate(14, 0)))
    let ways = planner.ways(from: home, to: [market], on: october(9))
    #expect(ways.certain != nil && !ways.leadsBack && !ways.takesTurns)
  }

  @Test("A closure that may not be there: possible, and not certain; permits pass")
  func doubt() throws {
    let planner = try planner(.middle(probability: .probable), .line)
    let home = try #require(planner.entry(at: TinyMap.coordinate(1, 0)))
    let market = try #require(planner.entry(at: TinyMap.coordinate(14, 0)))
    let times = planner.times(from: [home], to: [market], on: october(9))[0][0]
    #expect(times.reachability == .possible && times.certain.there == nil && times.possible == times.open)
    let ways = planner.ways(from: home, to: [market], on: october(9))
    #expect(ways.certain == nil && ways.possible?.route == ways.open?.route && ways.open != nil)
    #expect(planner.entry(at: Coordinate(latitude: 40, longitude: 69)) == nil)
    #expect(planner.doors(ofVenue: "nowhere").isEmpty)
    #expect(planner.roadMeasures(on: october(9)).count == 1 && planner.isExact(on: october(9)))
    let permit = RoadEffect(kind: .roadClosed, exemptions: [Exemption(permit: "grey")])
    let plan = ClosurePlan.october(venues: [easternMarket], .by("police", .middle("c", permit)))
    let solver = try ClosureSolver(plan: plan.known(), map: TinyMap.line.read())
    for (permits, expected) in [([], TravelTimes.Reachability.no), (["grey"], .certain)] {
      let planner = try #require(TravelPlanner(solver: solver, organiser: .home(permits: permits), mode: .car))
      #expect(planner.times(from: [home], to: [market], on: october(9))[0][0].reachability == expected)
    }
    #expect(TravelPlanner(solver: try ClosureSolver(plan: plan, map: nil), mode: .car) == nil)
  }
}
