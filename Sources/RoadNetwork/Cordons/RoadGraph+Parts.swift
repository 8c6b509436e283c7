public import Geodesy

/// How arcs lie to an area: which share of the way along is within it, and where they cross its line.
///
/// Shares are of an arc's length in its direction of travel, from 0 to 1, both ends included, as ``Snap/fraction`` is.
extension RoadGraph {
  /// For each of some arcs that is not wholly inside a polygon, the share from where it is first inside to where it last is.
  ///
  /// What leaves the area and comes back counts as within, since nobody gets there otherwise. The boundary is inside. Arcs
  /// that are nowhere inside have no part.
  /// - Complexity: O(points of the arcs × corners)
  public func parts(ofArcs arcs: [UInt32], inside polygon: Polygon) -> [UInt32: ClosedRange<Double>] {
    parts(ofArcs: arcs, polygon, countsInside: true)
  }

  /// For each of some arcs that touches a polygon's boundary, the share from where it first does to where it last does.
  ///
  /// A single point where it crosses once.
  /// - Complexity: O(points of the arcs × corners)
  public func parts(ofArcs arcs: [UInt32], crossing polygon: Polygon) -> [UInt32: ClosedRange<Double>] {
    parts(ofArcs: arcs, polygon, countsInside: false)
  }

  private func parts(
    ofArcs arcs: [UInt32], _ polygon: Polygon, countsInside: Bool
  ) -> [UInt32: ClosedRange<Double>] {
    let rings = polygon.segments
    var parts: [UInt32: ClosedRange<Double>] = [:]
    for arc in arcs {
      let points = geometry(ofArc: arc).coordinates
      let pieces = zip(points, points.dropFirst()).map { Segment($0, $1) }
      // Most arcs of an area never meet its line.
      let touching = pieces.map(polygon.boundaryIntersects)
      guard touching.contains(true) else { continue }
      var metres = 0.0
      var places: [Double] = []
      for (piece, touches) in zip(pieces, touching) {
        if countsInside, polygon.contains(piece.start) { places.append(metres) }
        let length = piece.start.distance(to: piece.end)
        if touches { places += rings.flatMap { piece.shares(touching: $0) }.map { metres + length * $0 } }
        metres += length
      }
      if countsInside, polygon.contains(points[points.count - 1]) { places.append(metres) }
      guard let first = places.min(), let last = places.max(), metres > 0 else { continue }
      let part = min(1, first / metres)...min(1, last / metres)
      if part != 0...1 { parts[arc] = part }
    }
    return parts
  }

  /// The line along a part of an arc, in its direction of travel.
  /// - Complexity: O(points of the arc)
  public func geometry(ofArc arc: UInt32, part: ClosedRange<Double>) -> LineString {
    LineString(line(ofArc: arc, from: part.lowerBound, to: part.upperBound))
  }

  /// The nodes at which the shut parts of some arcs end, ascending: what else to shut where nobody may cross.
  ///
  /// - Parameter parts: of arcs that are shut in part; an end that stays open is no such node.
  public func nodes(ofArcs arcs: [UInt32], parts: [UInt32: ClosedRange<Double>]) -> [UInt32] {
    var junctions = Set<UInt32>()
    for arc in arcs {
      let part = parts[arc] ?? 0...1
      if part.lowerBound <= 0 { junctions.insert(junction(of: tail[Int(arc)])) }
      if part.upperBound >= 1 { junctions.insert(junction(of: head[Int(arc)])) }
    }
    return junctions.flatMap { nodes(ofJunction: $0) }.sorted()
  }
}
