import ClosurePlanning
import Geodesy
import OSMImport
import RoadNetwork

extension TravelMode {
  /// The road network's profile for this mode.
  var profile: Profile {
    switch self {
    case .foot: .foot
    case .bicycle: .bicycle
    case .car: .car
    case .hgv: .hgv
    case .bus: .bus
    case .emergency: .emergency
    }
  }
}

extension BoundPlan {
  /// How far from a road a venue or origin may lie before something is wrong with one of them, metres.
  var farthestSnapMetres: Double { map?.isSchematic == true ? 2000 : 1000 }

  /// Finds out by which roads each mode can be joined.
  func prepareSnapping(modes: [TravelMode]) {
    guard let map, map.graph.arcCount > 0 else { return }
    for mode in modes { _ = snapIndexes.index(of: map.graph, mode.profile) }
  }

  /// The plan with some venues put on the network of each mode.
  ///
  /// A venue of the plan that lies far from any road is an error: its position or the map is wrong. One of the map's
  /// own is only left without an answer on access.
  func snapped(_ indices: [Int], modes: [TravelMode]) -> BoundPlan {
    guard let map, map.graph.arcCount > 0 else { return self }
    var venues = venues
    var problems: [PlanProblem] = []
    for mode in modes {
      let index = snapIndexes.index(of: map.graph, mode.profile)
      let missing = indices.filter { venues[$0].gap == nil && venues[$0].accessPoints[mode] == nil }
      let found = Concurrently.map(missing) { [venues] position -> [Snap] in
        let venue = venues[position].venue
        let doors =
          venue.entrances.isEmpty ? [venue.assessablePosition].compactMap(\.self) : venue.entrances.map(\.coordinate)
        return doors.compactMap { index.snap($0) }.filter { $0.distanceMetres <= farthestSnapMetres }
      }
      for (position, snaps) in zip(missing, found) {
        let venue = venues[position].venue
        guard let place = venue.assessablePosition else { continue }
        if snaps.isEmpty {
          venues[position].gap = .farFromRoads
          if let planIndex = venues[position].planIndex {
            let nearest = index.snap(place).map { "the nearest one is \(Int($0.distanceMetres)) m away" }
            problems.append(
              .error(
                PlanPlace(.venue(planIndex), venue.osm == nil ? "lat" : "osm"),
                "\"\(venue.id)\" lies far from any road that \(mode.rawValue) may use",
                help: nearest.map { $0 + "; is the position right, and in the map?" }))
          }
        }
        venues[position].accessPoints[mode] = snaps.map { .snap($0) }
      }
    }
    return BoundPlan(self, venues: venues, newProblems: problems)
  }

  /// How many origins stand for the rest of the city.
  static let representativeOriginCount = 32

  /// The number of an organiser's origins, by each mode.
  func originCount(of organiser: Organiser) -> Int {
    organiser.origins.isEmpty ? Self.representativeOriginCount : organiser.origins.count
  }

  /// Where an organiser's trips start, by mode; one list for each origin, or the rest of the city's points.
  ///
  /// - Returns: also what is wrong with the origins.
  func originPoints(of organiser: Organiser, mode: TravelMode) -> (points: [AccessPoint], problems: [PlanProblem]) {
    guard let map, map.graph.arcCount > 0 else { return ([], []) }
    guard !organiser.origins.isEmpty else {
      return (snapIndexes.representativeOrigins(of: map.graph, mode.profile).map { .node($0) }, [])
    }
    var problems: [PlanProblem] = []
    let index = snapIndexes.index(of: map.graph, mode.profile)
    let organiserIndex = plan.organisers.firstIndex { $0.id == organiser.id } ?? 0
    var points: [AccessPoint] = []
    for (number, origin) in organiser.origins.enumerated() {
      let place = PlanPlace.Item.origin(organiser: organiserIndex, index: number)
      let coordinate = origin.gate.flatMap { plan.gate($0)?.coordinate } ?? origin.coordinate
      guard let coordinate else { continue }
      if let snap = index.snap(coordinate), snap.distanceMetres <= farthestSnapMetres {
        points.append(.snap(snap))
      } else {
        problems.append(
          .error(
            PlanPlace(place, origin.gate == nil ? "lat" : "gate"),
            "the origin lies beyond the map, or far from any road that \(mode.rawValue) may use",
            help: "name the gate by which its trips enter the map: gate=\"…\""))
        points.append(.node(0))
      }
    }
    return (points, problems)
  }
}
