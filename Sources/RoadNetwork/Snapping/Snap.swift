public import Geodesy

/// A point on an arc: where a trip starts or ends that does so between nodes.
public struct Snap: Sendable, Hashable {
  /// The arc; its reverse, if there is one, runs over the same ground and serves the point as well.
  public let arc: UInt32
  /// Where on the arc, as a share of its length: 0 at the tail, 1 at the head.
  public let fraction: Double
  /// The point on the road.
  public let coordinate: Coordinate
  /// How far the road is from the point that was snapped, in metres.
  public let distanceMetres: Double

  /// Creates a snap; traps where the fraction is not within 0...1.
  public init(arc: UInt32, fraction: Double, coordinate: Coordinate, distanceMetres: Double) {
    precondition((0...1).contains(fraction), "A snap lies at \(fraction) of its arc; expected 0...1")
    self.arc = arc
    self.fraction = fraction
    self.coordinate = coordinate
    self.distanceMetres = distanceMetres
  }
}
