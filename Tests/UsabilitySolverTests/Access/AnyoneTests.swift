import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Anyone is the rest of the city: half of it must get there and back.
@Suite struct AnyoneTests {
  /// Eight crossings in a row, a street of its own between each and the next.
  private static let row: TinyMap = {
    var map = TinyMap(places: [:], streets: [])
    for index in 0..<8 { map.places["p\(index)"] = (Double(index) * 3, 0) }
    for index in 0..<7 { map.streets.append(TinyMap.Street(name: "Row \(index)", path: "p\(index) p\(index + 1)")) }
    return map
  }()

  /// A market on the first street, and the closure of one street further on.
  private func plan(closing street: Int, extent: Claim.Extent = .stated) -> ClosurePlan {
    var venue = market("market")
    venue.coordinate = TinyMap.coordinate(1, 0)
    let claim = Claim.road(
      "c", [.ways([TinyMap.way(street)])], RoadEffect(kind: .roadClosed), window(8...10), extent: extent)
    return .october(venues: [venue], .by("police", claim))
  }

  @Test(arguments: [(1, Verdict.unreachable), (2, .unreachable), (3, .usable), (4, .usable), (6, .usable)])
  func halfIsEnough(street: Int, verdict: Verdict) throws {
    // Closing street i leaves crossings 0…i on the market's side: i + 1 of 8.
    let found = try venueDay(on: 9, in: plan(closing: street), map: Self.row, for: .anyone)
    #expect(found.verdict == verdict)
    #expect(found.byMode.map(\.verdict) == [verdict, .usable])
  }

  @Test func halfThatMayBeCutOff() throws {
    let found = try venueDay(on: 9, in: plan(closing: 1, extent: .inferred), map: Self.row, for: .anyone)
    #expect(found.verdict == .uncertain && found.basis == .inferred)
  }

  @Test func itsTripIsTheMedian() throws {
    let open = try venueDay(on: 11, in: plan(closing: 5), map: Self.row, for: .anyone)
    #expect(open.trips.map(\.origin) == [nil, nil])
    #expect(open.trips[0].originNames["en"] == "the rest of the city")
    // Half of eight crossings lie within 11 hundred metres, the rest farther: at 5 km/h some 13 minutes on foot.
    let seconds = try #require(open.trips[1].thereDeciseconds) / 10
    #expect((600...1000).contains(seconds), "\(seconds) s")
    let closed = try venueDay(on: 9, in: plan(closing: 5), map: Self.row, for: .anyone)
    // Of those that still get there, who start nearer.
    let now = try #require(closed.trips[0].thereDeciseconds)
    let before = try #require(closed.trips[0].openThereDeciseconds)
    #expect(now < before && closed.trips[0].detourDeciseconds == 0)
  }

  /// Representative points are those of the open network: a closure must not move them.
  @Test func theCityStaysWhereItIs() throws {
    var organiser = Organiser.anyone
    organiser.longestTripMinutes = 1
    // Anyone has no longest trip: nobody said from where.
    #expect(try venueDay(on: 11, in: plan(closing: 1), map: Self.row, for: organiser).verdict == .usable)
  }

  @Test func withoutAMapAccessIsNotAssessed() throws {
    let plan = plan(closing: 1)
    let answer = try ClosureSolver(plan: plan, map: nil).answers(for: .anyone, on: [october(9)])[0]
    #expect(answer.venues[0].verdict == .usable && answer.venues[0].accessGap == .noMap)
    #expect(answer.map == nil && answer.venues[0].trips.isEmpty)
    #expect(answer.roads.map(\.claim.id) == ["c"] && answer.roads[0].lines.isEmpty)
  }
}
