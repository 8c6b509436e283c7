import ClosurePlanning
import Geodesy
import PlanExchange
import _PlannerTestSupport

@testable import UsabilitySolver

/// A grid of the streets that the table of announcement patterns names, under its venues and areas.
///
///     68.750    .775  .785        .810
///        W─────────L────R───────────┐   Bukhoro 38.585
///        │         │    │ hotel     │
///        W mehrgon─L────R───────────┤   Ayni    38.575
///        │ korvon  │    ┆ gate      │
///        W─────────L────R───────────┘   Somoni  38.545
///     Western    Loiq  Rudaki
struct PatternTown {
  static let map: TinyMap = {
    var map = TinyMap(places: [:], streets: [])
    let rows = [("s", 38.545), ("a", 38.575), ("b", 38.585)]
    let columns = [("w", 68.750), ("l", 68.775), ("r", 68.785), ("e", 68.810)]
    for (row, latitude) in rows {
      for (column, longitude) in columns {
        map.places[column + row] = ((longitude - 68.7) / 0.00115, (latitude - 38.5) / 0.0009)
      }
    }
    map.streets = [
      TinyMap.Street(
        name: "Ismoili Somoni Avenue", path: "ws ls rs es",
        tags: ["name:ru": "проспект Исмоили Сомони", "alt_name:ru": "проспект Сомони"]),
      TinyMap.Street(name: "Ayni Street", path: "wa la ra ea", tags: ["name:ru": "улица Айни"]),
      TinyMap.Street(name: "Bukhoro Street", path: "wb lb rb eb", tags: ["name:ru": "улица Бухоро"]),
      TinyMap.Street(name: "Western Street", path: "ws wa wb"), TinyMap.Street(name: "Loiq Street", path: "ls la lb"),
      TinyMap.Street(name: "Rudaki Avenue", path: "rs ra rb", tags: ["name:ru": "проспект Рудаки"]),
      TinyMap.Street(name: "Eastern Street", path: "es ea eb"),
    ]
    return map
  }()

  /// Somebody who lives on Western Street, in the south.
  static func resident(
    _ modes: [TravelMode] = [.car, .foot], permits: [String] = [], groups: [Exemption.Group] = [], region: String? = nil
  ) -> Organiser {
    Organiser(
      id: "resident", origins: [Origin(coordinate: Coordinate(latitude: 38.548, longitude: 68.750), region: region)],
      modes: modes, permits: permits, groups: groups)
  }

  /// The plan of a pattern, after a turn through a file.
  static func plan(_ number: Int) throws -> ClosurePlan {
    guard let pattern = AnnouncementPatterns.all.first(where: { $0.number == number }) else {
      throw MissingVenue(id: "pattern \(number)")
    }
    let read = try PlanFile.read(bytes: Array(pattern.xml.utf8), fileName: "pattern.xml").plan
    return try PlanFile.read(bytes: PlanFile.write(read), fileName: "again.xml").plan
  }

  static func answer(
    _ number: Int, on day: Int, for organiser: Organiser = resident(), asOf: Int? = nil, edition: Edition = .public
  ) throws -> DayAnswer {
    let known = try plan(number).known(asOf: asOf.map { .day(october($0)) }, edition: edition)
    return try ClosureSolver(plan: known, map: map.read(), edition: edition).answers(
      for: organiser, on: [october(day)])[0]
  }
}
