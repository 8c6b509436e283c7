internal import Geodesy
internal import OSMImport
internal import RoadNetwork

/// What a map file holds, in a few lines.
struct MapView {
  let map: OSMMap

  func text() -> String {
    let graph = map.graph
    let box = map.coverage
    var metres = 0.0
    for arc in 0..<graph.arcCount where graph.reverseArc[arc] == noArc || graph.reverseArc[arc] > UInt32(arc) {
      metres += Double(graph.lengthDecimetres[arc]) / 10
    }
    var kinds: [String: Int] = [:]
    for venue in map.venues { kinds[venue.kind, default: 0] += 1 }
    var lines = [
      "roads    \(graph.nodeCount) junctions, \(graph.ways.count) ways, \(Int(metres / 1000)) km",
      "covers   \(Self.degrees(box.southWest)) to \(Self.degrees(box.northEast))",
      "quality  \(map.isSchematic ? "schematic: roads are drawn, not surveyed; times are approximate" : "as surveyed")",
      "streets  \(Set(graph.ways.compactMap { $0.names[""] }).count) named",
      "venues   \(map.venues.count)",
    ]
    for (kind, count) in kinds.sorted(by: { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }) {
      lines.append("         \(String(count).paddedLeft(to: 6)) \(printable(kind))")
    }
    lines.append("© OpenStreetMap contributors, ODbL")
    return lines.joined(separator: "\n") + "\n"
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
