internal import ClosurePlanning
internal import OSMImport
internal import RoadNetwork

/// Streets and venues of a map by name.
struct MapSearch {
  let map: OSMMap
  let name: String
  let limit: Int

  /// What was found, a line each; empty if there is nothing, suggestions if there is something like it.
  func text() -> String {
    let index = StreetIndex(graph: map.graph)
    let streets = index.find(name)
    var lines: [String] = []
    for street in streets.prefix(limit) {
      lines.append(
        "street  way/\(street.ways.first ?? 0)  \(middle(of: street))  \(printable(Self.names(street.names)))"
          + "  (\(street.arcs.count) segments)")
      let crossing = crossing(street)
      if !crossing.isEmpty { lines += Self.hanging("crossed by: ", crossing.joined(separator: ", ")) }
    }
    if streets.count > limit { lines.append("        and \(streets.count - limit) more: --limit \(streets.count)") }
    let folded = Self.folded(name)
    let venues = map.venues.filter { venue in venue.names.values.contains { Self.folded($0).contains(folded) } }
    lines += venues.prefix(limit).map { venue in
      "venue   \(venue.id.description)  \(printable(venue.kind))  \(MapView.degrees(venue.coordinate))  \(printable(Self.names(venue.names)))"
    }
    if venues.count > limit { lines.append("        and \(venues.count - limit) more: --limit \(venues.count)") }
    if lines.isEmpty {
      do throws(StreetError) { _ = try index.resolve(name: name, from: nil, to: nil) } catch {
        if case .unknown(_, let suggestions) = error, !suggestions.isEmpty {
          lines.append("nothing by that name; like it: \(printable(suggestions.joined(separator: ", ")))")
        }
      }
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// Where the middle one of its segments begins.
  private func middle(of street: Street) -> String {
    guard !street.arcs.isEmpty else { return "" }
    return MapView.degrees(map.graph.nodeCoordinates[Int(map.graph.tail[Int(street.arcs[street.arcs.count / 2])])])
  }

  /// The streets that meet this one at a junction, by their plain names: what a stretch of it can be bounded by.
  private func crossing(_ street: Street) -> [String] {
    let graph = map.graph
    let own = Set(street.arcs.map { graph.wayOfArc[Int($0)] })
    var names = Set<String>()
    for node in graph.nodes(ofArcs: street.arcs) {
      for arc in Array(graph.outgoingArcs(of: node)) + Array(graph.incomingArcs(of: node))
      where !own.contains(graph.wayOfArc[Int(arc)]) {
        if let name = graph.way(ofArc: arc).names[""], name != street.name { names.insert(name) }
      }
    }
    return names.sorted().map { printable($0) }
  }

  private static func hanging(_ head: String, _ text: String) -> [String] {
    text.wrapped(to: 80 - 8 - head.displayWidth).enumerated().map { index, line in
      String(repeating: " ", count: 8) + (index == 0 ? head : String(repeating: " ", count: head.displayWidth)) + line
    }
  }

  private static func names(_ names: [String: String]) -> String {
    var seen = Set<String>()
    return names.sorted { $0.key < $1.key }.map(\.value).filter { seen.insert($0).inserted }.joined(separator: " / ")
  }

  private static func folded(_ text: String) -> String { text.lowercased() }
}
