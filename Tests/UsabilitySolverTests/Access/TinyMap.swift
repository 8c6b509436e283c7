import ClosurePlanning
import Foundation
import Geodesy
import OSMImport
import OpeningHours
import _PlannerTestSupport

@testable import UsabilitySolver

/// A hand-made network, written as OpenStreetMap XML and read like any other map.
///
/// Places are named and stand at hundreds of metres east and north of a corner of the city.
struct TinyMap: Sendable {
  struct Street: Sendable {
    var name: String
    /// Names of places, separated by spaces.
    var path: String
    var tags: [String: String] = [:]
  }

  var places: [String: (east: Double, north: Double)]
  var streets: [Street]
  /// Further nodes with tags: venues of the map.
  var venues: [(id: Int64, east: Double, north: Double, tags: [String: String])] = []

  /// Turn restrictions: from one street over a place to another, streets by their places in the list.
  var restrictions: [(from: Int, via: String, to: Int, tags: [String: String])] = []

  /// The coordinate of a point, hundreds of metres east and north of the corner.
  static func coordinate(_ east: Double, _ north: Double) -> Coordinate {
    Coordinate(latitude: 38.5 + north * 0.0009, longitude: 68.7 + east * 0.00115)
  }

  /// The way id of the street at this place in the list.
  static func way(_ index: Int) -> Int64 { Int64(101 + index) }

  func read() throws -> OSMMap {
    let folder = try temporaryDirectory()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("tiny.osm")
    try Data(xml.utf8).write(to: file)
    return try OSMMap.read(path: file.path)
  }

  private var xml: String {
    var ids: [String: Int] = [:]
    var lines = ["<osm version=\"0.6\" generator=\"test\">"]
    func tags(_ tags: [String: String]) -> String {
      tags.sorted { $0.key < $1.key }.map { "<tag k=\"\($0.key)\" v=\"\($0.value)\"/>" }.joined()
    }
    func node(_ id: Int64, _ east: Double, _ north: Double, _ text: String) {
      let place = Self.coordinate(east, north)
      lines.append("<node id=\"\(id)\" lat=\"\(place.latitude)\" lon=\"\(place.longitude)\">\(text)</node>")
    }
    for (name, place) in places.sorted(by: { $0.key < $1.key }) {
      ids[name] = ids.count + 1
      node(Int64(ids.count), place.east, place.north, "")
    }
    for venue in venues { node(venue.id, venue.east, venue.north, tags(venue.tags)) }
    for (index, street) in streets.enumerated() {
      let nodes = street.path.split(separator: " ").map { name in
        guard let id = ids[String(name)] else { preconditionFailure("No place \(name)") }
        return "<nd ref=\"\(id)\"/>"
      }
      let all = ["highway": "residential", "name": street.name].merging(street.tags) { $1 }
      lines.append("<way id=\"\(Self.way(index))\">\(nodes.joined())\(tags(all))</way>")
    }
    for (index, restriction) in restrictions.enumerated() {
      let members =
        "<member type=\"way\" ref=\"\(Self.way(restriction.from))\" role=\"from\"/>"
        + "<member type=\"node\" ref=\"\(ids[restriction.via] ?? 0)\" role=\"via\"/>"
        + "<member type=\"way\" ref=\"\(Self.way(restriction.to))\" role=\"to\"/>"
      lines.append(
        "<relation id=\"\(901 + index)\">\(members)<tag k=\"type\" v=\"restriction\"/>\(tags(restriction.tags))</relation>"
      )
    }
    return (lines + ["</osm>"]).joined(separator: "\n")
  }

  /// Rudaki from home (0) to the market (15), crossed by Ayni (at 5) and Bukhoro (at 10); no way round.
  ///
  ///          n1      n2
  ///          | Ayni  | Bukhoro
  ///     h ---a-------b------- m      Rudaki
  ///          |       |
  ///          s1      s2
  static let line = TinyMap(
    places: [
      "h": (0, 0), "a": (5, 0), "b": (10, 0), "m": (15, 0), "n1": (5, 5), "s1": (5, -5), "n2": (10, 5), "s2": (10, -5),
    ],
    streets: [
      Street(name: "Rudaki Avenue", path: "h a b m"), Street(name: "Ayni Street", path: "n1 a s1"),
      Street(name: "Bukhoro Street", path: "n2 b s2"),
    ])

  /// The same with Lohuti from Ayni's northern end to Bukhoro's: a way round the block of 1.5 km.
  static let block: TinyMap = {
    var map = line
    map.streets.append(Street(name: "Lohuti Street", path: "n1 n2"))
    return map
  }()
}

/// The market at the eastern end of ``TinyMap/line``.
let easternMarket: Venue = {
  var venue = market("market")
  venue.coordinate = TinyMap.coordinate(14, 0)
  return venue
}()

extension Organiser {
  /// Somebody at home, at the western end of ``TinyMap/line``, by car and on foot.
  static func home(
    modes: [TravelMode] = [.car, .foot], permits: [String] = [], groups: [Exemption.Group] = [],
    longestTripMinutes: Int? = nil
  ) -> Organiser {
    Organiser(
      id: "home", origins: [Origin(names: "home", coordinate: TinyMap.coordinate(1, 0))], modes: modes,
      permits: permits, groups: groups, longestTripMinutes: longestTripMinutes)
  }
}

extension Claim {
  /// A claim on roads.
  static func road(
    _ id: String, _ subjects: [Subject], _ effect: RoadEffect, _ window: ClosureWindow,
    extent: Extent = .stated, probability: Probability = .certain
  ) -> Claim {
    Claim(
      id: id, subjects: subjects, effect: .road(effect), window: window, extent: extent, probability: probability)
  }

  /// A claim that closes roads to ordinary vehicles.
  static func road(_ id: String, _ subjects: [Subject], _ window: ClosureWindow) -> Claim {
    road(id, subjects, RoadEffect(kind: .roadClosed), window)
  }

  /// A claim that closes a stretch of Rudaki between its two crossings.
  static func middle(
    _ id: String = "middle", _ effect: RoadEffect = RoadEffect(kind: .roadClosed), _ window: ClosureWindow? = nil,
    extent: Extent = .stated, probability: Probability = .certain
  ) -> Claim {
    road(
      id, [.road(RoadReference(name: "Rudaki Avenue", from: "Ayni Street", to: "Bukhoro Street"))], effect,
      window ?? UsabilitySolverTests.window(8...10), extent: extent, probability: probability)
  }
}

/// The day of one venue on a tiny map.
func venueDay(
  _ id: String = "market", on day: Int, in plan: ClosurePlan, map: TinyMap, for organiser: Organiser = .home(),
  edition: Edition = .public
) throws -> VenueDay {
  let solver = try ClosureSolver(plan: plan.known(edition: edition), map: map.read())
  let answer = try solver.answers(for: organiser, on: [october(day)])[0]
  guard let found = answer.venues.first(where: { $0.venue.id == id }) else { throw MissingVenue(id: id) }
  return found
}

struct MissingVenue: Error { var id: String }
