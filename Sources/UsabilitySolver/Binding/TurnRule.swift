import OSMImport
import OpeningHours
import RoadNetwork

/// Turns that the map forbids at some times: a condition that is opening hours, as `Mo-Fr 07:00-19:00` is.
struct TurnRule: Sendable {
  /// When it is in force.
  let hours: OpeningHoursExpression
  let turns: ConditionalTurns

  /// The rules of a map; conditions that are no times (`weight>3.5`) make none.
  static func all(in map: OSMMap) -> [TurnRule] {
    map.graph.conditionalTurns.compactMap { turns in
      guard let hours = try? OpeningHoursExpression(parsing: turns.condition) else { return nil }
      return TurnRule(hours: hours, turns: turns)
    }
  }
}
