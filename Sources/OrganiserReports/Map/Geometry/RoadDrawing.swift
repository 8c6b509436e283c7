internal import Geodesy
internal import RoadNetwork
internal import UsabilitySolver

/// The roads of a map as few lines, by layer, with their names: what the page draws under everything else.
struct RoadDrawing {
  /// A line and its name in the map's own words; "" has none.
  struct Line {
    var layer: RoadLayer
    /// The way's names by language.
    var names: [String: String]
    var coordinates: [Coordinate]
    var box: BoundingBox
  }

  /// By layer, then by name, else in the order of the map.
  private(set) var lines: [Line] = []

  /// Joins the map's roads wherever two of one layer and name meet and no third.
  ///
  /// - Parameter last: the least important layer that is wanted.
  /// - Complexity: O(arcs × log(names))
  init(graph: RoadGraph, through last: RoadLayer = .path) {
    struct Key: Hashable {
      var layer: RoadLayer
      var name: String
    }
    var groups: [Key: [UInt32]] = [:]
    var order: [Key] = []
    for arc in 0..<UInt32(graph.arcCount) where !graph.isTurn(arc) {
      let way = graph.way(ofArc: arc)
      let layer = RoadLayer(way)
      guard layer <= last else { continue }
      let key = Key(
        layer: layer, name: way.names[""] ?? way.names.sorted { $0.key < $1.key }.first?.value ?? "")
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(arc)
    }
    order.sort { ($0.layer, $0.name) < ($1.layer, $1.name) }
    for key in order {
      guard let arcs = groups[key] else { continue }
      let names = graph.way(ofArc: arcs[0]).names
      for line in StretchDrawing(graph: graph, arcs: arcs).lines() {
        lines.append(
          Line(layer: key.layer, names: names, coordinates: line.coordinates, box: line.boundingBox))
      }
    }
  }

  /// The lines that fit into a number of bytes of base64, near ones and important ones first, in the order of all.
  ///
  /// Roads outside the box of what is shown come after all roads within it that are up to four layers less important.
  /// - Parameter bytes: how long a line's code is.
  func fitting(_ budget: Int, near focus: BoundingBox, bytes: (Line) -> Int) -> [Line] {
    let centre = focus.center
    let ranked = lines.indices.map { index in
      let line = lines[index]
      let rank = line.layer.rawValue + (line.box.intersects(focus) ? 0 : 4)
      return (index: index, rank: rank, distance: line.box.center.distance(to: centre))
    }.sorted { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      return a.distance == b.distance ? a.index < b.index : a.distance < b.distance
    }
    var left = budget
    var chosen: [Int] = []
    for item in ranked {
      left -= bytes(lines[item.index])
      guard left >= 0 else { break }
      chosen.append(item.index)
    }
    return chosen.sorted().map { lines[$0] }
  }
}
