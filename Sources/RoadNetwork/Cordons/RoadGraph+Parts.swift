public import Geodesy

/// How arcs lie to an area: which shares of the way along are within it, and where they cross its line.
extension RoadGraph {
  /// For each of some arcs that meets a polygon's boundary and is not wholly inside, what of it is; the boundary is inside.
  /// - Complexity: O(points of the arcs × corners)
  public func parts(ofArcs arcs: [UInt32], inside polygon: Polygon) -> ArcParts {
    parts(ofArcs: arcs, polygon) { edge, touches in
      let inside = spans(between: touches).filter { polygon.contains(coordinate(onEdge: edge, at: middle($0))) }
      let shares = joined(inside + touches.map { $0...$0 })
      return shares == [0...1] ? [] : shares
    }
  }

  /// For each of some arcs that touches a polygon's boundary, the points at which it does.
  /// - Complexity: O(points of the arcs × corners)
  public func parts(ofArcs arcs: [UInt32], crossing polygon: Polygon) -> ArcParts {
    parts(ofArcs: arcs, polygon) { _, touches in touches.map { $0...$0 } }
  }

  /// - Parameter shares: of an edge and the places at which it touches the boundary, at least one, ascending.
  private func parts(
    ofArcs arcs: [UInt32], _ polygon: Polygon, _ shares: (UInt32, [Double]) -> [ClosedRange<Double>]
  ) -> ArcParts {
    let rings = polygon.segments
    var parts: ArcParts = [:]
    var sharesOfEdge: [UInt32: [ClosedRange<Double>]] = [:]
    for arc in arcs {
      let edge = edgeOfArc[Int(arc)]
      let found =
        sharesOfEdge[edge]
        ?? {
          let touches = touches(ofEdge: edge, polygon, rings)
          return touches.isEmpty ? [] : joined(shares(edge, touches).map(Self.widened))
        }()
      sharesOfEdge[edge] = found
      guard !found.isEmpty else { continue }
      // Found once for both directions, so that what is shut one way is shut the other way, to the last bit.
      parts[arc] =
        runsBackward[Int(arc)] ? found.reversed().map { 1 - $0.upperBound...1 - $0.lowerBound } : found
    }
    return parts
  }

  /// A share with what rounding may take from it at either end: who stands right on the line does not get past it.
  private static func widened(_ share: ClosedRange<Double>) -> ClosedRange<Double> {
    max(0, share.lowerBound - 1e-10)...min(1, share.upperBound + 1e-10)
  }

  /// The shares of an edge's length at which it touches or crosses a boundary, ascending, each once.
  func touches(ofEdge edge: UInt32, _ polygon: Polygon, _ rings: [Segment]) -> [Double] {
    let points = shape(ofEdge: edge)
    var metres = 0.0
    var places: Set<Double> = []
    for (start, end) in zip(points, points.dropFirst()) {
      let piece = Segment(start, end)
      let length = start.distance(to: end)
      // Most pieces never meet the line.
      if polygon.boundaryIntersects(piece) {
        for ring in rings { places.formUnion(piece.shares(touching: ring).map { metres + length * $0 }) }
      }
      metres += length
    }
    return metres > 0 ? Set(places.map { min(1, $0 / metres) }).sorted() : places.isEmpty ? [] : [0]
  }

  /// What lies between the ends of an edge and some places on it, ascending.
  func spans(between places: [Double]) -> [ClosedRange<Double>] {
    let ends = [0] + places.filter { $0 > 0 && $0 < 1 } + [1]
    return zip(ends, ends.dropFirst()).map { $0...$1 }
  }

  func middle(_ share: ClosedRange<Double>) -> Double { (share.lowerBound + share.upperBound) / 2 }

  /// The point at a share of an edge's length.
  func coordinate(onEdge edge: UInt32, at share: Double) -> Coordinate {
    let points = shape(ofEdge: edge)
    var rest = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) } * share
    for (start, end) in zip(points, points.dropFirst()) {
      let length = start.distance(to: end)
      guard rest > length else {
        let part = length > 0 ? rest / length : 0
        return Coordinate(
          latitude: start.latitude + (end.latitude - start.latitude) * part,
          longitude: start.longitude + (end.longitude - start.longitude) * part)
      }
      rest -= length
    }
    return points[points.endIndex - 1]
  }

  /// The line along a part of an arc, in its direction of travel.
  /// - Complexity: O(points of the arc)
  public func geometry(ofArc arc: UInt32, part: ClosedRange<Double>) -> LineString {
    LineString(line(ofArc: arc, from: part.lowerBound, to: part.upperBound))
  }

  /// The nodes at which the shut parts of some arcs end, ascending: what else to shut where nobody may cross.
  ///
  /// - Parameter parts: of arcs that are shut in part; an end that stays open is no such node.
  public func nodes(ofArcs arcs: [UInt32], parts: ArcParts) -> [UInt32] {
    var junctions = Set<UInt32>()
    for arc in arcs {
      let shares = parts[arc] ?? [0...1]
      if shares.contains(where: { $0.lowerBound <= 0 }) { junctions.insert(junction(of: tail[Int(arc)])) }
      if shares.contains(where: { $0.upperBound >= 1 }) { junctions.insert(junction(of: head[Int(arc)])) }
    }
    return junctions.flatMap { nodes(ofJunction: $0) }.sorted()
  }
}
