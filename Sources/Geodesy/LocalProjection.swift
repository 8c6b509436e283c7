#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A flat map of the surroundings of one point, in metres east and north of it.
///
/// The equirectangular projection about its origin: within 10 km distances are right to about 0.1 % up to 60° of
/// latitude. Not for measuring across a continent: use `Coordinate.distance(to:)` there.
public struct LocalProjection: Sendable, Equatable {
  /// The point that maps to (0, 0).
  public let origin: Coordinate
  /// The length of a degree of latitude in metres.
  public let metresPerDegreeLatitude: Double
  /// The length of a degree of longitude at the origin's latitude in metres.
  public let metresPerDegreeLongitude: Double

  /// Creates the projection about `origin`.
  public init(origin: Coordinate) {
    self.origin = origin
    metresPerDegreeLatitude = Coordinate.earthRadiusMetres * .pi / 180
    metresPerDegreeLongitude = metresPerDegreeLatitude * max(1e-9, cos(origin.latitude * .pi / 180))
  }

  /// The metres east (`x`) and north (`y`) of the origin.
  /// - Complexity: O(1)
  @inlinable public func project(_ coordinate: Coordinate) -> PlanarPoint {
    PlanarPoint(
      x: (coordinate.longitude - origin.longitude) * metresPerDegreeLongitude,
      y: (coordinate.latitude - origin.latitude) * metresPerDegreeLatitude)
  }

  /// The coordinate of a point of the map, cut at the poles and the antimeridian.
  /// - Complexity: O(1)
  public func unproject(_ point: PlanarPoint) -> Coordinate {
    Coordinate(
      latitude: min(90, max(-90, origin.latitude + point.y / metresPerDegreeLatitude)),
      longitude: min(180, max(-180, origin.longitude + point.x / metresPerDegreeLongitude)))
  }
}
