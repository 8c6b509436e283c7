public import Geodesy

/// How arcs lie to an area: which share of the way along is within it, and where they cross its line.
///
/// Shares are of an arc's length in its direction of travel, from 0 to 1, both ends included, as ``Snap/fraction`` is.
extension RoadGraph {
  /// The share of an arc from where it is first inside a polygon to where it is last; nil if it is nowhere inside.
  ///
  /// What leaves the area and comes back counts as within, since nobody gets there otherwise. The boundary is inside.
  /// - Complexity: O(points of the arc × corners)
  public func part(ofArc arc: UInt32, inside polygon: Polygon) -> ClosedRange<Double>? {
    part(ofArc: arc, polygon, countsInside: true)
  }

  /// The share of an arc from where it first touches a polygon's boundary to where it last does; nil if it does not.
  ///
  /// A single point where it crosses once.
  /// - Complexity: O(points of the arc × corners)
  public func part(ofArc arc: UInt32, crossing polygon: Polygon) -> ClosedRange<Double>? {
    part(ofArc: arc, polygon, countsInside: false)
  }

  private func part(ofArc arc: UInt32, _ polygon: Polygon, countsInside: Bool) -> ClosedRange<Double>? {
    let points = geometry(ofArc: arc).coordinates
    let rings = polygon.segments
    var metres = 0.0
    var found: ClosedRange<Double>?
    func take(_ place: Double) {
      found = found.map { min($0.lowerBound, place)...max($0.upperBound, place) } ?? place...place
    }
    for (index, point) in points.enumerated() {
      if countsInside, polygon.contains(point) { take(metres) }
      guard index + 1 < points.count else { break }
      let piece = Segment(point, points[index + 1])
      let length = point.distance(to: points[index + 1])
      if polygon.boundaryIntersects(piece) {
        for share in rings.flatMap({ piece.shares(touching: $0) }) { take(metres + length * share) }
      }
      metres += length
    }
    guard let found else { return nil }
    guard metres > 0 else { return 0...1 }
    return min(1, found.lowerBound / metres)...min(1, found.upperBound / metres)
  }

  /// The line along a part of an arc, in its direction of travel.
  /// - Complexity: O(points of the arc)
  public func geometry(ofArc arc: UInt32, part: ClosedRange<Double>) -> LineString {
    let points = geometry(ofArc: arc).coordinates
    let places = zip(points, points.dropFirst()).reduce(into: [0.0]) { places, piece in
      places.append((places.last ?? 0) + piece.0.distance(to: piece.1))
    }
    let total = places.last ?? 0
    let between = zip(points, places).filter {
      $0.1 > part.lowerBound * total && $0.1 < part.upperBound * total
    }.map(\.0)
    return LineString(
      [coordinate(onArc: arc, fraction: part.lowerBound)] + between
        + [coordinate(onArc: arc, fraction: part.upperBound)])
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
