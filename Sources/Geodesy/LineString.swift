/// A line through two or more coordinates (RFC 7946 §3.1.4).
public struct LineString: Sendable, Hashable {
  /// The coordinates in order, at least two; neighbours may coincide.
  public let coordinates: [Coordinate]

  /// Creates a line from coordinates that the caller has checked; traps on fewer than two.
  public init(_ coordinates: [Coordinate]) {
    precondition(coordinates.count >= 2, "A line has \(coordinates.count) coordinates; it needs two or more")
    self.coordinates = coordinates
  }

  /// Creates a line from untrusted coordinates, or `nil` where there are fewer than two.
  public init?(checking coordinates: [Coordinate]) {
    guard coordinates.count >= 2 else { return nil }
    self.coordinates = coordinates
  }

  /// The length in metres, the sum of the great-circle lengths of its pieces.
  /// - Complexity: O(`coordinates.count`)
  public var lengthMetres: Double {
    zip(coordinates, coordinates.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }

  /// The straight pieces in order.
  public var segments: [Segment] {
    zip(coordinates, coordinates.dropFirst()).map { Segment($0, $1) }
  }

  /// The smallest box around the line.
  public var boundingBox: BoundingBox {
    coordinates.dropFirst().reduce(BoundingBox(coordinates[0], coordinates[0])) { box, coordinate in
      box.union(BoundingBox(coordinate, coordinate))
    }
  }

  /// The point of a line that is nearest to some other point.
  public struct NearestPoint: Sendable, Hashable {
    /// The point itself.
    public let coordinate: Coordinate
    /// How far it is from the point asked about, in metres.
    public let distanceMetres: Double
    /// Where it lies, as a share of the line's length: 0 at the start, 1 at the end.
    public let fraction: Double
    /// The index of the straight piece that it lies on; the first where several are equally near.
    public let segmentIndex: Int
  }

  /// The point of the line nearest to `point`, measured on a flat map about `point`.
  /// - Complexity: O(`coordinates.count`)
  public func nearestPoint(to point: Coordinate) -> NearestPoint {
    let projection = LocalProjection(origin: point)
    let target = PlanarPoint(x: 0, y: 0)
    var best = (distance: Double.infinity, index: 0, fraction: 0.0)
    var previous = projection.project(coordinates[0])
    for index in 1..<coordinates.count {
      let next = projection.project(coordinates[index])
      let fraction = target.fractionAlongSegment(from: previous, to: next)
      let foot = PlanarPoint(
        x: previous.x + (next.x - previous.x) * fraction, y: previous.y + (next.y - previous.y) * fraction)
      let distance = foot.distance(to: target)
      if distance < best.distance { best = (distance, index - 1, fraction) }
      previous = next
    }
    return nearest(segment: best.index, fraction: best.fraction, distance: best.distance)
  }

  private func nearest(segment: Int, fraction: Double, distance: Double) -> NearestPoint {
    let lengths = zip(coordinates, coordinates.dropFirst()).map { $0.distance(to: $1) }
    let total = lengths.reduce(0, +)
    let before = lengths[..<segment].reduce(0, +)
    let (a, b) = (coordinates[segment], coordinates[segment + 1])
    return NearestPoint(
      coordinate: Coordinate(
        latitude: a.latitude + (b.latitude - a.latitude) * fraction,
        longitude: a.longitude + (b.longitude - a.longitude) * fraction),
      distanceMetres: distance,
      fraction: total > 0 ? min(1, (before + lengths[segment] * fraction) / total) : 0,
      segmentIndex: segment)
  }
}
