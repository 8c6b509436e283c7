/// An area with one outer ring and any number of holes (RFC 7946 §3.1.6).
///
/// Rings may run either way round and may or may not repeat their first coordinate at the end; stored rings do not
/// repeat it. A ring that crosses itself is allowed and read by the even-odd rule.
public struct Polygon: Sendable, Hashable {
  /// The outer ring, at least three distinct coordinates, the first not repeated at the end.
  public let outer: [Coordinate]
  /// The rings of the holes, each as the outer one.
  public let holes: [[Coordinate]]
  /// The smallest box around the outer ring.
  public let boundingBox: BoundingBox

  /// Creates a polygon, or `nil` where a ring has fewer than three distinct coordinates.
  /// - Complexity: O(number of coordinates)
  public init?(outer: [Coordinate], holes: [[Coordinate]] = []) {
    guard let ring = Self.opened(outer), let box = BoundingBox(around: ring) else { return nil }
    var openedHoles: [[Coordinate]] = []
    for hole in holes {
      guard let opened = Self.opened(hole) else { return nil }
      openedHoles.append(opened)
    }
    self.outer = ring
    self.holes = openedHoles
    boundingBox = box
  }

  private static func opened(_ ring: [Coordinate]) -> [Coordinate]? {
    let open = ring.count > 1 && ring.first == ring.last ? Array(ring.dropLast()) : ring
    guard Set(open).count >= 3 else { return nil }
    return open
  }

  /// The straight pieces of all rings, each ring closed.
  public var segments: [Segment] {
    ([outer] + holes).flatMap { ring in
      ring.indices.map { Segment(ring[$0], ring[($0 + 1) % ring.count]) }
    }
  }

  /// Whether the coordinate lies inside, by the even-odd rule; a point exactly on a ring (a hole's too) counts as inside.
  ///
  /// The crossing test after Shimrat, *Algorithm 112: Position of point relative to polygon*, CACM 1962.
  /// - Complexity: O(number of coordinates)
  public func contains(_ point: Coordinate) -> Bool {
    guard boundingBox.contains(point) else { return false }
    var isInside = false
    for ring in [outer] + holes {
      var previous = ring[ring.count - 1]
      for current in ring {
        if Segment(previous, current).contains(point) { return true }
        if (current.latitude > point.latitude) != (previous.latitude > point.latitude) {
          let crossing =
            current.longitude + (point.latitude - current.latitude)
            * (previous.longitude - current.longitude) / (previous.latitude - current.latitude)
          if point.longitude < crossing { isInside.toggle() }
        }
        previous = current
      }
    }
    return isInside
  }

  /// Whether a straight piece touches or crosses any ring.
  /// - Complexity: O(number of coordinates)
  public func boundaryIntersects(_ segment: Segment) -> Bool {
    guard boundingBox.intersects(BoundingBox(segment.start, segment.end)) else { return false }
    for ring in [outer] + holes {
      var previous = ring[ring.count - 1]
      for current in ring {
        if Segment(previous, current).intersects(segment) { return true }
        previous = current
      }
    }
    return false
  }
}
