/// A straight piece between two coordinates, both ends included, straight on the plane of degrees (RFC 7946 §3.1.1).
public struct Segment: Sendable, Hashable {
  /// The first end.
  public let start: Coordinate
  /// The other end; may equal the first.
  public let end: Coordinate

  /// Creates a segment; its ends may coincide.
  public init(_ start: Coordinate, _ end: Coordinate) {
    self.start = start
    self.end = end
  }

  /// Whether the coordinate lies exactly on the segment, ends included.
  public func contains(_ point: Coordinate) -> Bool {
    Self.turn(start, end, point) == 0 && isInsideBox(point)
  }

  /// Whether the segments have at least one point in common; touching ends and overlaps count.
  ///
  /// By the signs of four turns (Cormen et al., *Introduction to Algorithms*, 33.1). The arithmetic is that of `Double`,
  /// so points closer than about 10⁻¹⁴ degrees to the other segment may fall on either side.
  /// - Complexity: O(1)
  public func intersects(_ other: Segment) -> Bool {
    let a = Self.turn(other.start, other.end, start)
    let b = Self.turn(other.start, other.end, end)
    let c = Self.turn(start, end, other.start)
    let d = Self.turn(start, end, other.end)
    if ((a > 0 && b < 0) || (a < 0 && b > 0)) && ((c > 0 && d < 0) || (c < 0 && d > 0)) { return true }
    return (a == 0 && other.isInsideBox(start)) || (b == 0 && other.isInsideBox(end))
      || (c == 0 && isInsideBox(other.start)) || (d == 0 && isInsideBox(other.end))
  }

  /// Where another segment touches or crosses this one: shares of the way from start to end, 0 to 1, ascending.
  ///
  /// None, one, or the two ends of what both have in common.
  /// - Complexity: O(1)
  public func shares(touching other: Segment) -> [Double] {
    guard intersects(other) else { return [] }
    let (dx, dy) = (end.longitude - start.longitude, end.latitude - start.latitude)
    let (ox, oy) = (other.end.longitude - other.start.longitude, other.end.latitude - other.start.latitude)
    let (sx, sy) = (other.start.longitude - start.longitude, other.start.latitude - start.latitude)
    let denominator = dx * oy - dy * ox
    if denominator != 0 { return [min(1, max(0, (sx * oy - sy * ox) / denominator))] }
    // On one line: the ends of either that lie on the other.
    let squared = dx * dx + dy * dy
    guard squared > 0 else { return [0] }
    let shares = [other.start, other.end].map { point in
      ((point.longitude - start.longitude) * dx + (point.latitude - start.latitude) * dy) / squared
    }.map { min(1, max(0, $0)) }.sorted()
    return shares[0] == shares[1] ? [shares[0]] : shares
  }

  private func isInsideBox(_ point: Coordinate) -> Bool {
    point.latitude >= min(start.latitude, end.latitude) && point.latitude <= max(start.latitude, end.latitude)
      && point.longitude >= min(start.longitude, end.longitude)
      && point.longitude <= max(start.longitude, end.longitude)
  }

  /// Positive where `c` lies to the left of the line from `a` to `b`, negative to the right, zero on it.
  private static func turn(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Double {
    (b.longitude - a.longitude) * (c.latitude - a.latitude) - (b.latitude - a.latitude) * (c.longitude - a.longitude)
  }
}
