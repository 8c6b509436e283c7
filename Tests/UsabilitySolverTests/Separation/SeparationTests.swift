import ClosurePlanning
import Geodesy
import OSMImport
import OpeningHours
import Testing

@testable import UsabilitySolver

/// Whom a plan cuts off, on a map of which every answer can be seen.
@Suite struct SeparationTests {
  private static let both = IslandMap.closed("both", "South Bridge", "North Bridge", window: window(8...10))

  @Test func bothBridgesByOneClaim() throws {
    let report = try IslandMap.report(IslandMap.plan(.by("police", Self.both)), on: [8, 9, 11])
    // A road closure holds for vehicles, but not for emergency vehicles nor for people on foot.
    #expect(report.separations.map(\.mode) == [.hgv, .hgv, .hgv, .car, .car, .car])
    #expect(report.separations.map(\.what).prefix(3) == ["clinic", "station", "Island Street, Quay"])
    for separation in report.separations {
      #expect(separation.spells.map(\.day) == [october(8), october(9)])
      #expect(separation.spells.map(\.times) == [times(8, 0...24), times(9, 0...24)])
      #expect(separation.spells.allSatisfy { $0.isCertain && $0.loss == .both })
      #expect(separation.sets == [[["both"]], [["both"]]])
    }
    let quarter = try #require(report.separations[2].quarter)
    // 600 m and 500 m as the map is drawn, whose degrees are a little more than the metres that they stand for.
    #expect((1095...1115).contains(quarter.metres))
    #expect(quarter.closedMetres == 0 && quarter.people == nil && quarter.near == nil)
    #expect(report.gaps.isEmpty && report.shortStretchMetres.isEmpty && report.isExact)
    #expect(report.venueCounts == [.hospital: 1, "fireStation": 1, "school": 1])
  }

  @Test func oneBridgeIsEnough() throws {
    let plan = IslandMap.plan(.by("police", IslandMap.closed("south", "South Bridge", window: window(8...10))))
    #expect(try IslandMap.report(plan).separations.isEmpty)
  }

  @Test func twoClaimsTogether() throws {
    let plan = IslandMap.plan(
      .by("police", IslandMap.closed("south", "South Bridge", window: window(8...10))),
      .by(
        "mayor", IslandMap.closed("far", "Far Street", window: window(8...10)),
        IslandMap.closed("north", "North Bridge", window: window(8...10))))
    let report = try IslandMap.report(plan, modes: [.car])
    #expect(report.separations.map(\.sets) == Array(repeating: [[["south", "north"]]], count: 3))
    #expect(report.separations[0].spells[0].closures[0].map(\.announcement.authority) == ["police", "mayor"])
  }

  @Test func eitherOfTwoClaims() throws {
    var other = Self.both
    other.id = "again"
    let plan = IslandMap.plan(.by("police", Self.both, other))
    let report = try IslandMap.report(plan, modes: [.car])
    #expect(report.separations.map(\.sets) == Array(repeating: [[["both"], ["again"]]], count: 3))
  }

  @Test func crossingForbiddenHoldsForEverybody() throws {
    var claim = Self.both
    claim.effect = .road(RoadEffect(kind: .roadClosed, crossing: .forbidden))
    let report = try IslandMap.report(IslandMap.plan(.by("police", claim)))
    #expect(Set(report.separations.map(\.mode)) == Set(SeparationReport.usualModes))
    #expect(report.separations.first?.mode == .emergency)
    #expect(report.separations.filter { $0.mode == .emergency }.map(\.what).prefix(2) == ["clinic", "station"])
  }

  @Test func hoursOfTheDay() throws {
    let claim = IslandMap.closed("both", "South Bridge", "North Bridge", window: window(8...10, "07:00-10:00"))
    let report = try IslandMap.report(IslandMap.plan(.by("police", claim)), modes: [.car])
    #expect(report.separations.map { $0.spells.map(\.times) } == Array(repeating: [times(9, 7...10)], count: 3))
  }

  @Test func anUnconfirmedReportOnlyMayCutOff() throws {
    let report = try IslandMap.report(IslandMap.plan(.by("rumour", .unconfirmed, Self.both)), modes: [.car])
    #expect(report.separations.count == 3)
    for spell in report.separations.flatMap(\.spells) {
      #expect(!spell.isCertain)
      #expect(spell.closures.map { $0.map(\.doubts) } == [[[.unconfirmed]]])
    }
  }

  /// The police close the bridges to the 10th and the mayor to the 12th: to the 10th it is certain, whoever is right.
  @Test func inADisputeTheAgreedDaysAreCertain() throws {
    let longer = IslandMap.closed("longer", "South Bridge", "North Bridge", window: window(8...12))
    let plan = IslandMap.plan(.by("police", Self.both), .by("mayor", longer))
    let report = try IslandMap.report(plan, on: [9, 11, 13], modes: [.car])
    for separation in report.separations where separation.quarter == nil {
      #expect(separation.spells.map(\.isCertain) == [true, false])
      #expect(separation.sets == [[["both"], ["longer"]], [["longer"]]])
      #expect(separation.spells[1].closures[0][0].doubts == [.disputed(with: ["both"])])
    }
  }

  @Test func anUncertainEndIsPossible() throws {
    let window = try ClosureWindow(start: .day(october(8)), end: .length(days: 1...3))
    let claim = IslandMap.closed("both", "South Bridge", "North Bridge", window: window)
    let report = try IslandMap.report(IslandMap.plan(.by("police", claim)), on: [8, 9, 10, 11], modes: [.car])
    #expect(report.separations[0].spells.map(\.day.day) == [8, 9, 10])
    #expect(report.separations[0].spells.map(\.isCertain) == [true, false, false])
    #expect(report.separations[0].spells[1].closures[0][0].doubts == [.uncertainWindow])
  }

  /// One bridge leads out, the other in; whoever shuts the one out keeps a fire engine in its station.
  @Test func noWayOut() throws {
    let map = IslandMap.map(south: ["oneway": "yes"], north: ["oneway": "-1"])
    let effect = RoadEffect(kind: .roadClosed, modes: [.emergency])
    let out = IslandMap.closed("out", "North Bridge", window: window(8...10), effect: effect)
    let into = IslandMap.closed("in", "South Bridge", window: window(8...10), effect: effect)
    let noWayOut = try IslandMap.report(IslandMap.plan(.by("police", out)), map)
    #expect(noWayOut.separations.map(\.what) == ["clinic", "station", "Island Street, Quay"])
    #expect(noWayOut.separations.allSatisfy { $0.mode == .emergency && $0.spells.map(\.loss) == [.back] })
    let noWayIn = try IslandMap.report(IslandMap.plan(.by("police", into)), map)
    #expect(noWayIn.separations.map { $0.spells.map(\.loss) } == [[.there], [.there], [.there]])
  }

  @Test func residentsMayPassToTheirStreets() throws {
    let effect = RoadEffect(kind: .roadClosed, exemptions: [Exemption(group: .residents)])
    let claim = IslandMap.closed("both", "South Bridge", "North Bridge", window: window(8...10), effect: effect)
    let report = try IslandMap.report(IslandMap.plan(.by("police", claim)))
    #expect(report.separations.filter { $0.mode == .car }.map(\.what) == ["clinic", "station"])
    #expect(report.separations.filter { $0.mode == .hgv }.count == 3, "a lorry is nobody's who lives there")
  }

  /// Streets that are closed themselves count, apart; what is shorter than 500 m is only summed up.
  @Test func closedStreetsAndShortOnes() throws {
    let plan = IslandMap.plan(.by("police", IslandMap.closed("street", "Island Street", window: window(8...10))))
    let report = try IslandMap.report(plan, modes: [.car])
    #expect(report.separations.map(\.what) == ["clinic", "Island Street"])
    let quarter = try #require(report.separations[1].quarter)
    #expect(quarter.metres == quarter.closedMetres && (595...610).contains(quarter.metres))
    var map = IslandMap.map()
    map.places["e2"] = (14, 0)
    let short = try IslandMap.report(plan, map, modes: [.car])
    #expect(short.separations.map(\.what) == ["clinic"])
    #expect((395...410).contains(try #require(short.shortStretchMetres[.car])))
  }

  /// A cordon whose line lies between two outlines: on the inner one for certain, beyond it perhaps.
  @Test func roadsThatAnAreaMayNotReach() throws {
    func square(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> Polygon {
      let corners = [(west, south), (east, south), (east, north), (west, north)]
      return try #require(Polygon(outer: corners.map { TinyMap.coordinate($0.0, $0.1) }))
    }
    var plan = IslandMap.plan(
      .by(
        "police",
        .road("cordon", [.cordon(CordonReference(area: "zone"))], RoadEffect(kind: .roadClosed), window(8...10))))
    plan.areas = [
      Area(
        id: "zone", outer: try square(9, -1, 17, 3), inner: try square(12.5, -1, 17, 1))
    ]
    let report = try IslandMap.report(plan, modes: [.car])
    let clinic = try #require(report.separations.first { $0.what == "clinic" })
    #expect(clinic.spells.map(\.isCertain) == [true])
    let station = report.separations.first { $0.what == "station" }
    #expect(station?.spells.map(\.isCertain) ?? [] == [false])
    #expect(station?.spells[0].closures[0][0].doubts == [.inferredExtent])
  }

  /// A street that a cordon cuts: what is shut counts as closed, what lies beyond as cut off, what lies before as neither.
  @Test func streetsThatACordonCuts() throws {
    func quarter(_ west: Double, _ east: Double, _ scope: CordonReference.Scope) throws -> [Int] {
      let corners = [(west, -1.0), (east, -1), (east, 1), (west, 1)]
      var plan = IslandMap.plan(
        .by(
          "police",
          .road(
            "cordon", [.cordon(CordonReference(area: "zone", scope: scope))], RoadEffect(kind: .roadClosed),
            window(8...10))))
      plan.areas = [
        Area(id: "zone", outer: try #require(Polygon(outer: corners.map { TinyMap.coordinate($0.0, $0.1) })))
      ]
      var map = IslandMap.map()
      map.places["e2"] = (22, 0)
      let report = try IslandMap.report(plan, map, modes: [.car])
      let quarter = report.separations.compactMap(\.quarter).first
      // The street runs from 10 to 22, twelve hundred metres; degrees are a little more than they stand for.
      return [quarter?.metres ?? 0, quarter?.closedMetres ?? 0].map { Int((Double($0) / 100).rounded()) }
    }
    #expect(try quarter(13, 16, .inside) == [9, 3])
    #expect(try quarter(13, 23, .inside) == [9, 9])
    #expect(try quarter(13, 16, .perimeter) == [9, 0])
    #expect(try quarter(13, 23, .perimeter) == [9, 0])
  }

  // MARK: What nobody can say

  @Test func venuesOfWhichNobodyKnowsWhereTheyStand() throws {
    var plan = IslandMap.plan(.by("police", Self.both))
    plan.venues[0].coordinate = nil
    let report = try IslandMap.report(plan)
    #expect(report.gaps.map(\.venue) == ["clinic"] && report.gaps[0].gap == .noPosition)
    #expect(report.gaps[0].modes == SeparationReport.usualModes)
    #expect(!report.separations.contains { $0.what == "clinic" })
  }

  @Test func withoutAMapNothingIsLookedAt() throws {
    let report = try ClosureSolver(plan: IslandMap.plan(.by("police", Self.both)).known(), map: nil)
      .separations(on: [october(9)])
    #expect(report.map == nil && report.separations.isEmpty && report.gaps.isEmpty)
  }

  @Test func theMapsOwnVenuesCount() throws {
    var map = IslandMap.map()
    map.venues = [(id: 900, east: 15, north: 0, tags: ["amenity": "school", "name": "School 9"])]
    let report = try IslandMap.report(IslandMap.plan(.by("police", Self.both)), map, modes: [.hgv])
    #expect(report.separations.map(\.what) == ["clinic", "station", "node/900", "Island Street, Quay"])
  }

  // MARK: People

  /// 1,100 m of the 1,100 m that belong to the island's suburb, and none of those in the town.
  @Test func peopleByTheirShareOfTheStreets() throws {
    var map = IslandMap.map()
    map.streets.append(TinyMap.Street(name: "Home Street", path: "x2 x3"))
    map.venues = [
      (id: 901, east: 12, north: 1, tags: ["place": "suburb", "name": "Island", "population": "2000"]),
      (id: 902, east: -10, north: 3, tags: ["place": "suburb", "name": "Old Town", "population": "9000"]),
    ]
    let whole = try IslandMap.report(IslandMap.plan(.by("police", Self.both)), map, modes: [.car])
    let quarter = try #require(whole.separations.last?.quarter)
    #expect(quarter.people == 2000 && quarter.near?.text() == "Island")
    // Only Island Street: 600 of 1,100 m.
    let plan = IslandMap.plan(.by("police", IslandMap.closed("street", "Island Street", window: window(8...10))))
    let part = try #require(try IslandMap.report(plan, map, modes: [.car]).separations.last?.quarter)
    #expect((1085...1097).contains(try #require(part.people)))
  }
}
