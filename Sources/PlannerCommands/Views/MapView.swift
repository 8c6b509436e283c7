internal import Geodesy
internal import OSMImport
internal import OpeningHours
internal import RoadNetwork

/// What a map file holds, in a few lines.
struct MapView {
  let map: OSMMap

  func text() -> String {
    let graph = map.graph
    let box = map.coverage
    var metres = 0.0
    var isCounted = [Bool](repeating: false, count: graph.edgeCount)
    for arc in 0..<graph.arcCount where !isCounted[Int(graph.edgeOfArc[arc])] {
      isCounted[Int(graph.edgeOfArc[arc])] = true
      metres += Double(graph.lengthDecimetres[arc]) / 10
    }
    var kinds: [String: Int] = [:]
    for venue in map.venues { kinds[venue.kind, default: 0] += 1 }
    var lines = [
      "roads    \(graph.junctionCount) junctions, \(graph.roadWayCount) ways, \(Int(metres / 1000)) km",
      "covers   \(Self.degrees(box.southWest)) to \(Self.degrees(box.northEast))",
      "quality  \(map.isSchematic ? "schematic: roads are drawn, not surveyed; times are approximate" : "as surveyed")",
      "streets  \(Set(graph.ways.compactMap { $0.names[""] }).count) named",
      "venues   \(map.venues.count)",
    ]
    if graph.turnRestrictions.total > 0 { lines.insert("turns    " + Self.turns(graph.turnRestrictions), at: 4) }
    for (kind, count) in kinds.sorted(by: { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }) {
      lines.append("         \(String(count).paddedLeft(to: 6)) \(printable(kind))")
    }
    lines.append("© OpenStreetMap contributors, ODbL")
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many turn restrictions are in force, and what became of the others.
  private static func turns(_ counts: TurnRestrictionCounts) -> String {
    let byTime = counts.ofCondition.filter { (try? OpeningHoursExpression(parsing: $0.key)) != nil }
    let timed = byTime.values.reduce(0, +)
    let others = counts.ofCondition.values.reduce(0, +) - timed
    var parts = ["\(counts.applied) restrictions in force"]
    for (count, words) in [
      (counts.incomplete, "lead beyond the map"), (counts.malformed, "malformed"),
      (counts.disconnected, "do not join their roads"), (counts.contradictory, "contradict each other"),
      (counts.ofNobody, "bind no mode of travel"), (timed, "at some times only"),
      (others, "under conditions that are no times, not applied"), (counts.unread, "with parts that are not read"),
    ] where count > 0 {
      parts.append("\(count) \(words)")
    }
    return parts.joined(separator: ", ")
  }

  /// Latitude and longitude with four decimals, about ten metres.
  static func degrees(_ coordinate: Coordinate) -> String {
    "\(fixed(coordinate.latitude)),\(fixed(coordinate.longitude))"
  }

  private static func fixed(_ value: Double) -> String {
    let scaled = Int((value * 10_000).rounded())
    let digits = String(abs(scaled) % 10_000)
    return (scaled < 0 ? "-" : "") + "\(abs(scaled) / 10_000)." + String(repeating: "0", count: 4 - digits.count)
      + digits
  }
}
