public import Geodesy

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension RoadGraph {
  /// The arcs of the ways with these OpenStreetMap ids, ascending; ids that the map does not have are passed over.
  /// - Complexity: O(`arcCount`)
  public func arcs(ofWays ids: [Int64]) -> [UInt32] {
    let wanted = Set(ids)
    let isWanted = ways.map { wanted.contains($0.osmID) }
    return (0..<UInt32(arcCount)).filter { isWanted[Int(wayOfArc[Int($0)])] && !isTurn($0) }
  }

  /// The ids of `ids` for which the graph has no arc, in their order: what to warn about.
  public func unknownWays(among ids: [Int64]) -> [Int64] {
    var known: Set<Int64> = []
    for arc in 0..<arcCount where !isTurn(UInt32(arc)) { known.insert(ways[Int(wayOfArc[arc])].osmID) }
    return ids.filter { !known.contains($0) }
  }

  /// The nodes of a set of arcs, ascending; without `includingEnds` only those with two or more of the pieces of road.
  ///
  /// For a street that may not even be crossed these are the nodes to shut, all copies of each junction. Its ends, where
  /// the closed stretch stops, are left out on request, so that the cross streets there stay open.
  public func nodes(ofArcs arcs: [UInt32], includingEnds: Bool = true) -> [UInt32] {
    junctions(ofArcs: arcs, includingEnds: includingEnds).flatMap { nodes(ofJunction: $0) }.sorted()
  }

  /// The same as junctions of the map, without their copies.
  public func junctions(ofArcs arcs: [UInt32], includingEnds: Bool = true) -> [UInt32] {
    var edgesAtNode: [UInt32: Set<UInt32>] = [:]
    for arc in arcs {
      for node in [tail[Int(arc)], head[Int(arc)]] {
        edgesAtNode[junction(of: node), default: []].insert(edgeOfArc[Int(arc)])
      }
    }
    return edgesAtNode.filter { includingEnds || $0.value.count > 1 }.keys.sorted()
  }

  /// The arcs that run along a drawn line, ascending, in both directions.
  ///
  /// A piece of road belongs to the line if it stays within the tolerance and runs within 35° of the line's direction
  /// for at least half of its length, or for three times the tolerance; streets that merely cross are left out.
  /// - Complexity: O(`arcCount` + points near the line × the line's points)
  public func arcs(along line: LineString, toleranceMetres: Double) -> [UInt32] {
    precondition(toleranceMetres > 0, "A tolerance of \(toleranceMetres) m is not positive")
    let box = line.boundingBox.padded(byMetres: toleranceMetres)
    var runsAlong = [Bool?](repeating: nil, count: edgeCount)
    return (0..<UInt32(arcCount)).filter { arc in
      guard !isTurn(arc) else { return false }
      let edge = Int(edgeOfArc[Int(arc)])
      if let known = runsAlong[edge] { return known }
      let points = Array(shape(ofEdge: UInt32(edge)))
      let isNear = BoundingBox(around: points).map { $0.intersects(box) } ?? false
      let result = isNear && follows(points, line, toleranceMetres)
      runsAlong[edge] = result
      return result
    }
  }

  private func follows(_ points: [Coordinate], _ line: LineString, _ tolerance: Double) -> Bool {
    let step = max(2, tolerance / 3)
    var (covered, total) = (0.0, 0.0)
    for (a, b) in zip(points, points.dropFirst()) {
      let length = a.distance(to: b)
      total += length
      let projection = LocalProjection(origin: a)
      let end = projection.project(b)
      let samples = min(1000, max(1, Int((length / step).rounded(.up))))
      for sample in 0..<samples {
        let share = (Double(sample) + 0.5) / Double(samples)
        let point = projection.unproject(PlanarPoint(x: end.x * share, y: end.y * share))
        let nearest = line.nearestPoint(to: point)
        guard nearest.distanceMetres <= tolerance else { continue }
        let from = projection.project(line.coordinates[nearest.segmentIndex])
        let to = projection.project(line.coordinates[nearest.segmentIndex + 1])
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let norm = (dx * dx + dy * dy).squareRoot() * (end.x * end.x + end.y * end.y).squareRoot()
        // cos 35°; a street runs along the line whichever way it is drawn.
        if norm > 0, abs(dx * end.x + dy * end.y) / norm >= 0.819 { covered += length / Double(samples) }
      }
    }
    return covered > 0 && (covered >= total / 2 || covered >= 3 * tolerance)
  }
}
