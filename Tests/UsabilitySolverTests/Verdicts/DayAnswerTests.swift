import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// What a day's answer holds besides the verdicts.
@Suite struct DayAnswerTests {
  @Test func worstFirstAndCounted() throws {
    let plan = ClosurePlan.october(
      venues: ["a", "b", "c", "d"].map { market($0) },
      .by(
        "mayor", .venue("most", markets(.most, named: ["d"]), window(8...10)), .venue("b9", .venue("b"), window(9...9)))
    )
    let answer = try ClosureSolver(plan: plan, map: nil).answers(for: .anyone, on: [october(9)])[0]
    #expect(answer.venues.map(\.verdict) == [.uncertain, .closed, .uncertain, .closed])
    #expect(answer.worstFirst.map(\.venue.id) == ["b", "d", "a", "c"])
    #expect(Verdict.allCases.map { answer.count(of: $0) } == [0, 0, 2, 0, 2])
  }

  @Test func marksAndLettersTellThemApart() {
    #expect(Verdict.allCases.map(\.mark) == ["✓", "◐", "?", "⊘", "✕"])
    #expect(Verdict.allCases.map(\.rank) == [0, 1, 2, 3, 4])
    #expect(Basis.allCases.map(\.letter) == ["S", "I", "D", "–"])
  }

  @Test func furtherVenuesAreShownOnRequest() throws {
    var map = TinyMap.line
    map.venues = [
      (id: 901, east: 3, north: 0, tags: ["amenity": "marketplace", "name": "Near Bazaar"]),
      (id: 902, east: 4, north: 0, tags: ["amenity": "hospital", "name": "Hospital"]),
    ]
    let plan = ClosurePlan.october(venues: [easternMarket], .by("mayor", .venue("all", markets(.all), window(8...10))))
    let solver = try ClosureSolver(plan: plan, map: map.read(), mapName: "tiny.osm")
    let answer = try solver.answers(for: .home(), on: [october(9), october(11)], extraVenues: ["node/902", "market"])
    #expect(answer[0].venues.map(\.venue.id) == ["market", "node/902"])
    #expect(answer[0].venues.map(\.verdict) == [.closed, .usable])
    #expect(answer[1].day == october(11) && answer[1].venues[0].verdict == .usable)
    #expect(answer[0].map?.name == "tiny.osm" && answer[0].map?.isSchematic == false)
  }

  /// Without venues in the plan, the map's of the kinds that the plan speaks of.
  @Test func theMapsVenuesStandIn() throws {
    var map = TinyMap.line
    map.venues = [
      (id: 901, east: 3, north: 0, tags: ["amenity": "marketplace", "name": "Near Bazaar"]),
      (id: 902, east: 4, north: 0, tags: ["amenity": "hospital", "name": "Hospital"]),
      (id: 903, east: 4, north: 0, tags: ["amenity": "marketplace"]),
    ]
    let plan = ClosurePlan.october(venues: [], .by("mayor", .venue("all", markets(.all), window(8...10))))
    let answer = try ClosureSolver(plan: plan, map: map.read()).answers(for: .home(), on: [october(9)])[0]
    #expect(answer.venues.map(\.venue.id) == ["node/901"])
    #expect(answer.venues.map(\.verdict) == [.closed])
  }

  /// The same kind, open and near: by travel time from the origin, not by distance from the closed one.
  @Test func theNearestAlternativeByTravelTime() throws {
    func place(_ id: String, _ east: Double, _ north: Double) -> Venue {
      var venue = market(id)
      venue.coordinate = TinyMap.coordinate(east, north)
      return venue
    }
    let venues = [easternMarket, place("beside", 13, 0), place("near", 2, 0), market("nowhere")]
    let plan = ClosurePlan.october(venues: venues, .by("mayor", .venue("c", .venue("market"), window(8...10))))
    let found = try venueDay(on: 9, in: plan, map: .line)
    #expect(found.alternatives.map(\.venue) == ["near", "beside"])
    #expect(found.alternatives.allSatisfy { $0.verdict == .usable && $0.travelDeciseconds != nil })
    // Behind the same closed road there is no alternative.
    let cut = ClosurePlan.october(venues: [easternMarket, place("beside", 13, 0)], .by("police", .middle()))
    #expect(try venueDay(on: 9, in: cut, map: .line).alternatives.isEmpty)
  }

  @Test func alternativesHaveRoom() throws {
    var small = market("small")
    small.capacity = 50
    var large = market("large")
    large.capacity = 500
    let plan = ClosurePlan.october(
      venues: [market("a"), small, large], .by("mayor", .venue("c", .venue("a"), window(8...10))))
    var organiser = Organiser.anyone
    organiser.capacity = 200
    #expect(try venueDay("a", on: 9, in: plan, for: organiser).alternatives.map(\.venue) == ["large"])
  }

  @Test func setUpAndDismantlingAreNeededToo() throws {
    let organiser = Organiser(
      id: "o", modes: [.foot], hours: hours("10:00-12:00"), setUpMinutes: 60, dismantlingMinutes: 120)
    let plan = ClosurePlan.october(
      venues: [market("a", hours: "08:00-18:00"), market("b", hours: "10:00-13:00")],
      .by("mayor", .venue("c", .venue("a"), window(9...9, "13:00-18:00"))))
    let found = try venueDay("a", on: 9, in: plan, for: organiser)
    #expect(found.normalHours == times(9, 9...14))
    #expect(found.verdict == .limited && found.certainHours == times(9, 9...13))
    #expect(try venueDay("b", on: 9, in: plan, for: organiser).normalHours == times(9, 10...13))
  }
}
