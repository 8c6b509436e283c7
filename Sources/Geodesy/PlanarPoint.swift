/// A point of a flat map, in metres east (`x`) and north (`y`) of the map's origin.
public struct PlanarPoint: Sendable, Hashable {
  /// Metres to the east.
  public var x: Double
  /// Metres to the north.
  public var y: Double

  /// Creates a point.
  @inlinable public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The distance in metres.
  @inlinable public func distance(to other: PlanarPoint) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }

  /// Where along the segment `a`–`b` the point nearest to this one lies: 0 at `a`, 1 at `b`, 0 for a segment of no length.
  @inlinable public func fractionAlongSegment(from a: PlanarPoint, to b: PlanarPoint) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let squared = dx * dx + dy * dy
    guard squared > 0 else { return 0 }
    return min(1, max(0, ((x - a.x) * dx + (y - a.y) * dy) / squared))
  }

  /// The distance in metres to the nearest point of the segment `a`–`b`, ends included.
  @inlinable public func distanceToSegment(from a: PlanarPoint, to b: PlanarPoint) -> Double {
    let fraction = fractionAlongSegment(from: a, to: b)
    return distance(to: PlanarPoint(x: a.x + (b.x - a.x) * fraction, y: a.y + (b.y - a.y) * fraction))
  }
}
