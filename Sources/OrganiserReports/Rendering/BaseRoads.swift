internal import Geodesy
public import RoadNetwork

/// The main roads of a map, for the small maps of bulletins: found once for all of them.
public struct BaseRoads: Sendable {
  private let lines: [(layer: Int, line: LineString, box: BoundingBox)]

  /// - Complexity: O(arcs × log(names))
  public init(graph: RoadGraph) {
    lines = RoadDrawing(graph: graph, through: .tertiary).lines.compactMap { road in
      LineString(checking: road.coordinates).map { (road.layer.rawValue, $0, road.box) }
    }
  }

  /// How many points are drawn at most: so much as a picture of two inches can show.
  private static let mostPoints = 900

  /// The most important roads that reach into a box, as many as can be drawn.
  func lines(in box: BoundingBox) -> [LineString] {
    var chosen: [LineString] = []
    var points = 0
    for road in lines where road.box.intersects(box) {
      points += road.line.coordinates.count
      guard points <= Self.mostPoints else { break }
      chosen.append(road.line)
    }
    return chosen
  }
}
