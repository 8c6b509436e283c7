import ClosurePlanning
import OSMImport
import OpeningHours

@testable import UsabilitySolver

/// A town on a river with a smaller bank in the east: two bridges, a hospital and a fire station beyond them.
///
///     n3----n2--=North Bridge=--e3
///      |     |                   |  Quay (residential, 500 m)
///     n0----n1--=South Bridge=--e1-----e2   Island Street (residential, 600 m)
///                                  +
///
/// Seven streets' ends make eight nodes, and the town is `n0 n1 n2 n3` and `x0` to `x3` further west: whoever is cut off
/// in the east is so from 8 of 11.
enum IslandMap {
  static let places: [String: (east: Double, north: Double)] = [
    "n0": (0, 0), "n1": (5, 0), "n2": (5, 5), "n3": (0, 5), "x0": (-5, 0), "x1": (-5, 5), "x2": (-10, 0),
    "x3": (-10, 5), "e1": (10, 0), "e2": (16, 0), "e3": (10, 5),
  ]

  /// - Parameter bridges: tags of the southern and the northern bridge.
  static func map(south: [String: String] = [:], north: [String: String]? = [:]) -> TinyMap {
    let road = ["highway": "primary"]
    var streets = [
      TinyMap.Street(name: "South Bridge", path: "n1 e1", tags: road.merging(south) { $1 }),
      TinyMap.Street(name: "Island Street", path: "e1 e2"), TinyMap.Street(name: "Quay", path: "e1 e3"),
      TinyMap.Street(name: "Ring", path: "n0 n1 n2 n3 n0", tags: road),
      TinyMap.Street(name: "West Street", path: "n0 x0 x1 n3", tags: road),
      TinyMap.Street(name: "Far Street", path: "x0 x2 x3 x1", tags: road),
    ]
    if let north {
      streets.append(TinyMap.Street(name: "North Bridge", path: "n2 e3", tags: road.merging(north) { $1 }))
    }
    return TinyMap(places: places, streets: streets)
  }

  static let hospital = venue("clinic", .hospital, 13, 0)
  static let fireStation = venue("station", "fireStation", 10, 2)
  static let school = venue("school", "school", -5, 2)

  static func venue(_ id: String, _ kind: VenueKind, _ east: Double, _ north: Double) -> Venue {
    Venue(id: id, kind: kind, names: LocalizedText(["en": id]), coordinate: TinyMap.coordinate(east, north))
  }

  static func plan(_ announcements: Announcement...) -> ClosurePlan {
    var plan = ClosurePlan.october(venues: [hospital, fireStation, school])
    plan.announcements = announcements
    return plan
  }

  /// A claim that closes streets by name.
  static func closed(
    _ id: String, _ streets: String..., window: ClosureWindow, effect: RoadEffect = RoadEffect(kind: .roadClosed)
  ) -> Claim {
    .road(id, streets.map { .road(RoadReference(name: $0)) }, effect, window)
  }

  static func report(
    _ plan: ClosurePlan, _ map: TinyMap = map(), on days: [Int] = [9],
    modes: [TravelMode] = SeparationReport.usualModes
  ) throws -> SeparationReport {
    try ClosureSolver(plan: plan.known(), map: map.read()).separations(
      on: days.map(UsabilitySolverTests.october), modes: modes)
  }
}

extension Separation {
  /// What is cut off, for short: a venue's id, or a quarter's streets.
  var what: String {
    switch place {
    case .venue(let id, _, _): id
    case .quarter(let quarter): quarter.streets.compactMap { $0.text() }.joined(separator: ", ")
    }
  }

  /// The ids of the claims of each set, one spell after the other.
  var sets: [[[String]]] { spells.map { $0.closures.map { $0.map(\.claim.id) } } }

  var quarter: Quarter? {
    if case .quarter(let quarter) = place { quarter } else { nil }
  }
}
