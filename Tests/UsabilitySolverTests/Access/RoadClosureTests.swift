import ClosurePlanning
import Geodesy
import OpeningHours
import Testing

@testable import UsabilitySolver

/// What closures of roads do to the one way to a market, worked out by hand.
@Suite struct RoadClosureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var announcement: Announcement
    var map = TinyMap.line
    var organiser = Organiser.home()
    /// By the organiser's modes, on the 9th.
    var verdicts: [Verdict]
    var bases: [Basis]
    var testDescription: String { id }
  }

  static func closed(
    _ kind: RoadEffect.Kind = .roadClosed, modes: Set<TravelMode> = TravelMode.ordinaryVehicles,
    crossing: RoadEffect.Crossing = .allowed, compliance: RoadEffect.Compliance = .mandatory
  ) -> RoadEffect {
    RoadEffect(kind: kind, modes: modes, crossing: crossing, compliance: compliance)
  }

  static func closed(except exemption: Exemption) -> RoadEffect {
    RoadEffect(kind: .roadClosed, exemptions: [exemption])
  }

  static let ayni: [Subject] = [.road(RoadReference(name: "Ayni Street"))]

  static let certainty: [Case] = [
    Case(
      id: "stated", announcement: .by("police", .middle()), verdicts: [.unreachable, .usable],
      bases: [.stated, .nobodySaid]),
    Case(
      id: "inferred: ask first", announcement: .by("police", .middle(extent: .inferred)),
      verdicts: [.uncertain, .usable], bases: [.inferred, .nobodySaid]),
    Case(
      id: "withheld: ask first", announcement: .by("police", .middle(extent: .withheld)),
      verdicts: [.uncertain, .usable], bases: [.inferred, .nobodySaid]),
    Case(
      id: "probable", announcement: .by("police", .middle(probability: .probable)), verdicts: [.uncertain, .usable],
      bases: [.stated, .nobodySaid]),
    Case(
      id: "hearsay", announcement: .by("rumour", .unconfirmed, .middle()), verdicts: [.uncertain, .usable],
      bases: [.stated, .nobodySaid]),
    Case(
      id: "a way round", announcement: .by("police", .middle()), map: .block, verdicts: [.usable, .usable],
      bases: [.nobodySaid, .nobodySaid]),
    Case(
      id: "the whole street",
      announcement: .by("police", .road("c", [.road(RoadReference(name: "Rudaki"))], window(8...10))),
      map: .block, verdicts: [.unreachable, .usable], bases: [.stated, .nobodySaid]),
    Case(
      id: "ways by id", announcement: .by("police", .road("c", [.ways([TinyMap.way(0)])], window(8...10))),
      map: .block, verdicts: [.unreachable, .usable], bases: [.stated, .nobodySaid]),
    Case(
      id: "a line",
      announcement: .by(
        "police",
        .road("c", [.line(LineString([TinyMap.coordinate(4, 0), TinyMap.coordinate(11, 0)]))], window(8...10))),
      verdicts: [.unreachable, .usable], bases: [.stated, .nobodySaid]),
  ]

  static let whom: [Case] = [
    Case(
      id: "on foot too", announcement: .by("police", .middle("c", closed(modes: [.foot, .car]))),
      verdicts: [.unreachable, .unreachable], bases: [.stated, .stated]),
    Case(
      id: "lorries only", announcement: .by("police", .middle("c", closed(modes: [.hgv]))),
      organiser: .home(modes: [.hgv, .car]), verdicts: [.unreachable, .usable], bases: [.stated, .nobodySaid]),
    Case(
      id: "emergency vehicles pass", announcement: .by("police", .middle()),
      organiser: .home(modes: [.emergency, .bus, .bicycle]), verdicts: [.usable, .unreachable, .unreachable],
      bases: [.nobodySaid, .stated, .stated]),
    Case(
      id: "crossing a closed street", announcement: .by("police", .road("c", ayni, window(8...10))),
      verdicts: [.usable, .usable], bases: [.nobodySaid, .nobodySaid]),
    Case(
      id: "crossing forbidden",
      announcement: .by("police", .road("c", ayni, closed(crossing: .forbidden), window(8...10))),
      organiser: .home(modes: [.car, .foot, .emergency]), verdicts: [.unreachable, .unreachable, .unreachable],
      bases: [.stated, .stated, .stated]),
    Case(
      id: "the permit", announcement: .by("police", .middle("c", closed(except: Exemption(permit: "grey")))),
      organiser: .home(permits: ["grey"]), verdicts: [.usable, .usable], bases: [.nobodySaid, .nobodySaid]),
    Case(
      id: "another permit", announcement: .by("police", .middle("c", closed(except: Exemption(permit: "grey")))),
      organiser: .home(permits: ["red"]), verdicts: [.unreachable, .usable], bases: [.stated, .nobodySaid]),
    Case(
      id: "residents", announcement: .by("police", .middle("c", closed(except: Exemption(group: .residents)))),
      organiser: .home(groups: [.residents]), verdicts: [.usable, .usable], bases: [.nobodySaid, .nobodySaid]),
    Case(
      id: "buses excepted", announcement: .by("police", .middle("c", closed(except: Exemption(modes: [.bus])))),
      organiser: .home(modes: [.bus, .car]), verdicts: [.usable, .unreachable], bases: [.nobodySaid, .stated]),
    Case(
      id: "by hours",
      announcement: .by(
        "police", .middle("c", closed(except: Exemption(permit: "night", hours: hours("22:00-06:00"))))),
      organiser: .home(permits: ["night"]), verdicts: [.limited, .usable], bases: [.stated, .nobodySaid]),
  ]

  static let mild: [Case] = [
    ("advisory", closed(compliance: .advisory)), ("intermittent", closed(.intermittentShortTermClosures)),
    ("rolling", closed(.rollingRoadBlock)), ("restricted", closed(.trafficRestricted)),
    ("no parking", closed(.parkingBan)),
    ("no bus stops", closed(.busStopsSuspended)),
    ("advisory, crossing forbidden", closed(crossing: .forbidden, compliance: .advisory)),
    ("advisory carriageway", closed(.carriagewayClosed, compliance: .advisory)),
  ].map { id, effect in
    Case(
      id: id, announcement: .by("police", .middle("c", effect)), verdicts: [.usable, .usable],
      bases: [.nobodySaid, .nobodySaid])
  }

  @Test(arguments: certainty + whom + mild) func verdictByMode(_ item: Case) throws {
    let plan = ClosurePlan.october(venues: [easternMarket], item.announcement)
    let found = try venueDay(on: 9, in: plan, map: item.map, for: item.organiser)
    #expect(found.byMode.map(\.verdict) == item.verdicts)
    #expect(found.byMode.map(\.basis) == item.bases)
    #expect(found.verdict == item.verdicts[0])
    let free = try venueDay(on: 11, in: plan, map: item.map, for: item.organiser)
    #expect(free.byMode.allSatisfy { $0.verdict == .usable })
    // Whatever takes a way is named, with the modes that it takes it from, and nothing else is.
    let stopped = zip(item.organiser.modes, item.verdicts).filter { $1 != .usable }.map(\.0)
    #expect(found.causes.map(\.modes) == (stopped.isEmpty ? [] : [stopped]))
    #expect(found.causes.allSatisfy { $0.role == .cutsOff })
  }

  @Test(arguments: mild) func mildMeasuresAreListedAllTheSame(_ item: Case) throws {
    let plan = ClosurePlan.october(venues: [easternMarket], item.announcement)
    let answer = try ClosureSolver(plan: plan, map: item.map.read()).answers(for: item.organiser, on: [october(9)])[0]
    #expect(answer.roads.map(\.claim.id) == ["c"])
    #expect(answer.roads[0].lines.count == 1)
    #expect(answer.roads[0].certainTimes == times(9, 0...24))
  }

  @Test func hoursOfAnExemption() throws {
    let effect = Self.closed(except: Exemption(permit: "night", hours: hours("22:00-06:00")))
    let plan = ClosurePlan.october(venues: [easternMarket], .by("police", .middle("c", effect)))
    let found = try venueDay(on: 9, in: plan, map: .line, for: .home(permits: ["night"]))
    #expect(found.certainHours == times(9, 0...6, 22...24))
    #expect(found.possibleHours == times(9, 0...6, 22...24))
  }

  @Test func hoursOfAClosure() throws {
    let plan = ClosurePlan.october(
      venues: [easternMarket], .by("police", .middle("c", Self.closed(), window(8...10, "07:00-22:00"))))
    let found = try venueDay(on: 9, in: plan, map: .line)
    #expect(found.verdict == .limited)
    #expect(found.certainHours == times(9, 0...7, 22...24))
    #expect(found.causes.map(\.certainTimes) == [times(9, 7...22)])
    #expect(found.trips.map(\.way) == [.certain, .certain])
  }
}
