public import Geodesy

extension RoadGraph {
  /// The arcs with any part inside the polygon, ascending; a point exactly on its boundary counts as inside.
  ///
  /// With `sparingGradeSeparated`, a run of bridges, tunnels or raised ways that leads through the area, entering and
  /// leaving it above or below the ground, is left out: whoever drives there does not touch the closed streets. A
  /// bridge that ends inside is not spared.
  /// - Complexity: O(arcs + points near the polygon × its corners)
  public func arcsInside(_ polygon: Polygon, sparingGradeSeparated: Bool = true) -> [UInt32] {
    arcs(of: polygon, sparingGradeSeparated: sparingGradeSeparated) { $0 != .outside }
  }

  /// The arcs that cross the polygon's boundary, ascending: those with a part inside and a part outside.
  public func arcsCrossingPerimeter(_ polygon: Polygon, sparingGradeSeparated: Bool = true) -> [UInt32] {
    arcs(of: polygon, sparingGradeSeparated: sparingGradeSeparated) { $0 == .crossing }
  }

  /// The arcs of the perimeter at a gate: those whose crossing with the boundary lies within the radius of it, ascending.
  ///
  /// Both directions of a street count. Empty where no street crosses the perimeter so near.
  public func nearestPerimeterArcs(
    to gate: Coordinate, withinMetres radius: Double = 50, of polygon: Polygon, sparingGradeSeparated: Bool = true
  ) -> [UInt32] {
    let projection = LocalProjection(origin: gate)
    let here = PlanarPoint(x: 0, y: 0)
    return arcsCrossingPerimeter(polygon, sparingGradeSeparated: sparingGradeSeparated).filter { arc in
      let points = shape(ofEdge: edgeOfArc[Int(arc)])
      return zip(points, points.dropFirst()).contains { a, b in
        polygon.boundaryIntersects(Segment(a, b))
          && here.distanceToSegment(from: projection.project(a), to: projection.project(b)) <= radius
      }
    }
  }

  private enum Position { case inside, outside, crossing }

  private func arcs(of polygon: Polygon, sparingGradeSeparated: Bool, where isWanted: (Position) -> Bool) -> [UInt32] {
    var positions = [Position?](repeating: nil, count: edgeCount)
    var candidates: [UInt32] = []
    for arc in 0..<UInt32(arcCount) where !isTurn(arc) {
      let edge = edgeOfArc[Int(arc)]
      if positions[Int(edge)] == nil { positions[Int(edge)] = position(ofEdge: edge, polygon) }
      if let position = positions[Int(edge)], isWanted(position) { candidates.append(arc) }
    }
    guard sparingGradeSeparated else { return candidates }
    let spared = arcsPassing(over: polygon, among: candidates)
    return candidates.filter { !spared.contains($0) }
  }

  private func position(ofEdge edge: UInt32, _ polygon: Polygon) -> Position {
    let points = shape(ofEdge: edge)
    guard Self.boundingBox(of: points).intersects(polygon.boundingBox) else { return .outside }
    if zip(points, points.dropFirst()).contains(where: { polygon.boundaryIntersects(Segment($0, $1)) }) {
      return points.allSatisfy(polygon.contains) && isConvexlyInside(points, polygon) ? .inside : .crossing
    }
    return polygon.contains(points[points.startIndex]) ? .inside : .outside
  }

  /// The box around the points of an edge, without the cost of a generic loop from another module.
  private static func boundingBox(of points: ArraySlice<Coordinate>) -> BoundingBox {
    let first = points[points.startIndex]
    var (south, north) = (first.latitude, first.latitude)
    var (west, east) = (first.longitude, first.longitude)
    for point in points {
      south = min(south, point.latitude)
      north = max(north, point.latitude)
      west = min(west, point.longitude)
      east = max(east, point.longitude)
    }
    return BoundingBox(Coordinate(latitude: south, longitude: west), Coordinate(latitude: north, longitude: east))
  }

  /// Whether the middles of the pieces lie inside too: tells a touch from a crossing for a line drawn to the boundary.
  private func isConvexlyInside(_ points: ArraySlice<Coordinate>, _ polygon: Polygon) -> Bool {
    zip(points, points.dropFirst()).allSatisfy { a, b in
      polygon.contains(
        Coordinate(latitude: (a.latitude + b.latitude) / 2, longitude: (a.longitude + b.longitude) / 2))
    }
  }

  /// The raised or sunken candidates whose whole connected run reaches the outside at two or more nodes.
  private func arcsPassing(over polygon: Polygon, among candidates: [UInt32]) -> Set<UInt32> {
    var spared: Set<UInt32> = []
    var seen: Set<UInt32> = []
    for start in candidates where way(ofArc: start).isGradeSeparated && !seen.contains(start) {
      var run: [UInt32] = []
      var outside: Set<UInt32> = []
      var open = [start]
      seen.insert(start)
      while let arc = open.popLast() {
        run.append(arc)
        for node in [junction(of: tail[Int(arc)]), junction(of: head[Int(arc)])] {
          guard polygon.contains(nodeCoordinates[Int(node)]) else {
            outside.insert(node)
            continue
          }
          for next in roads(atJunction: node)
          where way(ofArc: next).isGradeSeparated && seen.insert(next).inserted {
            open.append(next)
          }
        }
      }
      if outside.count >= 2 { spared.formUnion(run) }
    }
    return spared
  }
}
