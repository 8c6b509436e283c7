public import Geodesy

extension RoadGraph {
  /// The arcs with any part inside the polygon, ascending; a point exactly on its boundary counts as inside.
  ///
  /// With `sparingGradeSeparated`, a run of bridges, tunnels or raised ways that leads through the area, entering and
  /// leaving it above or below the ground, is left out: whoever drives there does not touch the closed streets. A
  /// bridge that ends inside is not spared.
  /// - Complexity: O(arcs + points near the polygon × its corners)
  public func arcsInside(_ polygon: Polygon, sparingGradeSeparated: Bool = true) -> [UInt32] {
    arcs(of: polygon, sparingGradeSeparated: sparingGradeSeparated, guardsWaysDown: false) { $0 != .outside }
  }

  /// The arcs that cross the polygon's boundary, ascending: those with a part inside and a part outside.
  ///
  /// A bridge from which one gets down to the ground inside is not spared: whoever drives there has entered.
  public func arcsCrossingPerimeter(_ polygon: Polygon, sparingGradeSeparated: Bool = true) -> [UInt32] {
    arcs(of: polygon, sparingGradeSeparated: sparingGradeSeparated, guardsWaysDown: true) { $0 == .crossing }
  }

  /// Whether a place on an arc lies within a radius of a gate, metres.
  public func isNear(_ gate: Coordinate, withinMetres radius: Double = 50, arc: UInt32, at share: Double) -> Bool {
    coordinate(onArc: arc, fraction: share).distance(to: gate) <= radius
  }

  private enum Position { case inside, outside, crossing }

  private func arcs(
    of polygon: Polygon, sparingGradeSeparated: Bool, guardsWaysDown: Bool, where isWanted: (Position) -> Bool
  ) -> [UInt32] {
    var positions = [Position?](repeating: nil, count: edgeCount)
    var candidates: [UInt32] = []
    for arc in 0..<UInt32(arcCount) where !isTurn(arc) {
      let edge = edgeOfArc[Int(arc)]
      if positions[Int(edge)] == nil { positions[Int(edge)] = position(ofEdge: edge, polygon) }
      if let position = positions[Int(edge)], isWanted(position) { candidates.append(arc) }
    }
    guard sparingGradeSeparated else { return candidates }
    let spared = arcsPassing(over: polygon, among: candidates, guardsWaysDown: guardsWaysDown)
    return candidates.filter { !spared.contains($0) }
  }

  private func position(ofEdge edge: UInt32, _ polygon: Polygon) -> Position {
    let points = shape(ofEdge: edge)
    guard Self.boundingBox(of: points).intersects(polygon.boundingBox) else { return .outside }
    guard zip(points, points.dropFirst()).contains(where: { polygon.boundaryIntersects(Segment($0, $1)) }) else {
      return polygon.contains(points[points.startIndex]) ? .inside : .outside
    }
    // Tells a touch from a crossing, for a line drawn to the boundary too.
    let isInside = spans(between: touches(ofEdge: edge, polygon, polygon.segments)).allSatisfy {
      polygon.contains(coordinate(onEdge: edge, at: middle($0)))
    }
    return isInside ? .inside : .crossing
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

  /// The raised or sunken candidates whose whole connected run reaches the outside at two or more nodes.
  ///
  /// - Parameter guardsWaysDown: whether a run from which a road leads down inside is left out.
  private func arcsPassing(
    over polygon: Polygon, among candidates: [UInt32], guardsWaysDown: Bool
  ) -> Set<UInt32> {
    var spared: Set<UInt32> = []
    var seen: Set<UInt32> = []
    for start in candidates where way(ofArc: start).isGradeSeparated && !seen.contains(start) {
      var run: [UInt32] = []
      var outside: Set<UInt32> = []
      var leadsDown = false
      var open = [start]
      seen.insert(start)
      while let arc = open.popLast() {
        run.append(arc)
        for node in [junction(of: tail[Int(arc)]), junction(of: head[Int(arc)])] {
          guard polygon.contains(nodeCoordinates[Int(node)]) else {
            outside.insert(node)
            continue
          }
          for next in roads(atJunction: node) {
            guard way(ofArc: next).isGradeSeparated else {
              leadsDown = true
              continue
            }
            if seen.insert(next).inserted { open.append(next) }
          }
        }
      }
      if outside.count >= 2, !(guardsWaysDown && leadsDown) { spared.formUnion(run) }
    }
    return spared
  }
}
