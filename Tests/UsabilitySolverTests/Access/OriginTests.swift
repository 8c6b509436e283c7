import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Where people start from, how far they go, and by which door.
@Suite struct OriginTests {
  private static let nothing = Announcement.by("police")

  private func home(at east: Double, _ north: Double = 0, region: String? = nil) -> Origin {
    Origin(coordinate: TinyMap.coordinate(east, north), region: region)
  }

  private func from(_ origins: Origin..., longestTripMinutes: Int? = nil) -> Organiser {
    Organiser(id: "o", origins: origins, longestTripMinutes: longestTripMinutes)
  }

  // MARK: Regions

  @Test func aRegionsTrafficIsTurnedBack() throws {
    let effect = RoadEffect(kind: .roadClosed, modes: [.car], originRegion: "Khatlon")
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("police", .road("posts", [.described("the posts")], effect, window(8...10))))
    let khatlon = from(home(at: 1, region: "Khatlon"))
    let found = try venueDay(on: 9, in: plan, map: .line, for: khatlon)
    #expect(found.byMode.map(\.verdict) == [.unreachable, .usable])
    #expect(found.causes.map(\.claim.id) == ["posts"])
    #expect(found.trips.map(\.way) == [.none, .certain])
    for other in [from(home(at: 1)), from(home(at: 1, region: "Sughd")), .anyone] {
      #expect(try venueDay(on: 9, in: plan, map: .line, for: other).verdict == .usable)
    }
    // One origin that is not turned back is enough.
    let both = from(home(at: 1, region: "Khatlon"), home(at: 2))
    let shared = try venueDay(on: 9, in: plan, map: .line, for: both)
    #expect(shared.verdict == .usable)
    #expect(shared.trips.filter { $0.mode == .car }.map(\.way) == [.none, .certain])
  }

  @Test func adviceToARegionTurnsNobodyBack() throws {
    let effect = RoadEffect(kind: .roadClosed, compliance: .advisory, originRegion: "Khatlon")
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("police", .road("advice", [.described("the city")], effect, window(8...10))))
    #expect(try venueDay(on: 9, in: plan, map: .line, for: from(home(at: 1, region: "Khatlon"))).verdict == .usable)
  }

  @Test func roadsShutToARegionOnly() throws {
    let effect = RoadEffect(kind: .roadClosed, originRegion: "Khatlon")
    let plan = ClosurePlan.october(venues: [easternMarket], .by("police", .middle("c", effect)))
    #expect(
      try venueDay(on: 9, in: plan, map: .line, for: from(home(at: 1, region: "Khatlon"))).verdict == .unreachable)
    #expect(try venueDay(on: 9, in: plan, map: .line, for: from(home(at: 1))).verdict == .usable)
    #expect(try venueDay(on: 9, in: plan, map: .block, for: from(home(at: 1, region: "Khatlon"))).verdict == .usable)
  }

  // MARK: Trips

  @Test func theLongestTrip() throws {
    // 1.3 km along Rudaki at 30 km/h or so; by Lohuti a kilometre more.
    let plan = ClosurePlan.october(venues: [easternMarket], .by("police", .middle()))
    let open = try venueDay(on: 11, in: plan, map: .block).trips[0]
    let detour = try venueDay(on: 9, in: plan, map: .block).trips[0]
    let there = try #require(open.thereDeciseconds)
    let longer = try #require(detour.thereDeciseconds)
    #expect(longer > there)
    #expect(detour.openThereDeciseconds == there)
    #expect(detour.detourDeciseconds == longer - there)
    // A limit between the two times; whole minutes are long, so the way is stretched to tell them apart.
    var far = TinyMap.block
    far.places["n1"] = (5, 60)
    far.places["n2"] = (10, 60)
    let limited = Organiser.home(modes: [.car], longestTripMinutes: 10)
    #expect(try venueDay(on: 11, in: plan, map: far, for: limited).verdict == .usable)
    let cut = try venueDay(on: 9, in: plan, map: far, for: limited)
    #expect(cut.verdict == .unreachable)
    #expect(cut.basis == .stated)
    #expect(
      try venueDay(on: 9, in: plan, map: far, for: .home(modes: [.car], longestTripMinutes: 60)).verdict == .usable)
  }

  @Test func tooFarOnAnyDay() throws {
    let plan = ClosurePlan.october(venues: [easternMarket], Self.nothing)
    let found = try venueDay(on: 9, in: plan, map: .line, for: .home(modes: [.foot], longestTripMinutes: 1))
    #expect(found.verdict == .unreachable)
    #expect(found.basis == .nobodySaid)
    #expect(found.causes.isEmpty)
  }

  @Test(arguments: [
    (RoadReference(name: "Rudaki", from: "Ayni", to: "Bukhoro", direction: .fromTo), "no way there"),
    (RoadReference(name: "Rudaki", from: "Bukhoro", to: "Ayni", direction: .fromTo), "no way back"),
  ])
  func oneCarriagewayIsNoWayThereAndBack(road: RoadReference, _: String) throws {
    let claim = Claim.road("c", [.road(road)], RoadEffect(kind: .carriagewayClosed), window(8...10))
    let plan = ClosurePlan.october(venues: [easternMarket], .by("police", claim))
    let found = try venueDay(on: 9, in: plan, map: .line)
    #expect(found.byMode.map(\.verdict) == [.unreachable, .usable])
    #expect(found.trips[0].way == .none && found.trips[0].openThereDeciseconds != nil)
  }

  // MARK: Doors

  @Test func anyEntranceWillDo() throws {
    var venue = easternMarket
    venue.entrances = [
      Venue.Entrance(coordinate: TinyMap.coordinate(7, 0)), Venue.Entrance(coordinate: TinyMap.coordinate(5, 3)),
    ]
    let plan = ClosurePlan.october(venues: [venue], .by("police", .middle()))
    #expect(try venueDay(on: 9, in: plan, map: .line).verdict == .usable)
    venue.entrances.removeLast()
    let shut = ClosurePlan.october(venues: [venue], .by("police", .middle()))
    #expect(try venueDay(on: 9, in: shut, map: .line).verdict == .unreachable)
  }

  @Test func aGuardedEntranceIsNotForThePublic() throws {
    var venue = easternMarket
    venue.entrances = [
      Venue.Entrance(coordinate: TinyMap.coordinate(7, 0)),
      Venue.Entrance(coordinate: TinyMap.coordinate(5, 3), isConfidential: true),
    ]
    let plan = ClosurePlan.october(venues: [venue], .by("police", .middle()))
    #expect(try venueDay(on: 9, in: plan, map: .line).verdict == .unreachable)
    #expect(try venueDay(on: 9, in: plan, map: .line, edition: .restricted).verdict == .usable)
  }

  @Test func venuesOfUnknownOrVaguePlaceAreJudgedOnOpening() throws {
    var vague = easternMarket
    vague.id = "vague"
    vague.positionAccuracyMetres = 600
    let plan = ClosurePlan.october(venues: [market("nowhere"), vague], .by("police", .middle()))
    let nowhere = try venueDay("nowhere", on: 9, in: plan, map: .line)
    #expect(nowhere.verdict == .usable && nowhere.accessGap == .noPosition && nowhere.trips.isEmpty)
    let found = try venueDay("vague", on: 9, in: plan, map: .line)
    #expect(found.verdict == .usable && found.accessGap == .positionTooVague)
  }
}
