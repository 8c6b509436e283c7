#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A position on the WGS 84 ellipsoid, in degrees.
///
/// Latitude is positive to the north and longitude to the east. Both are finite and in range (−90...90 and −180...180,
/// ends included): `init(latitude:longitude:)` traps otherwise, for code whose values are known to be good, and
/// `init(checkingLatitude:longitude:)` answers `nil`, for values that a user or a file supplies.
public struct Coordinate: Sendable, Hashable, BitwiseCopyable {
  /// Degrees north of the equator, −90...90.
  public let latitude: Double
  /// Degrees east of Greenwich, −180...180.
  public let longitude: Double

  /// Creates a coordinate from values that the caller has checked; traps on a value that is not finite or out of range.
  public init(latitude: Double, longitude: Double) {
    precondition(
      Self.isValid(latitude, longitude), "Coordinate \(latitude), \(longitude) is not a position in degrees")
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Creates a coordinate from untrusted values, or `nil` where one is not finite or out of range.
  public init?(checkingLatitude latitude: Double, longitude: Double) {
    guard Self.isValid(latitude, longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether a coordinate that was read as plain bits is one: what an initializer would have seen to.
  package var isValid: Bool { Self.isValid(latitude, longitude) }

  private static func isValid(_ latitude: Double, _ longitude: Double) -> Bool {
    // A comparison with NaN is false, so NaN fails as well.
    abs(latitude) <= 90 && abs(longitude) <= 180
  }

  /// The mean radius of the Earth in metres, R₁ of the IUGG (Moritz, *Geodetic Reference System 1980*).
  public static let earthRadiusMetres = 6_371_008.8

  /// The great-circle distance in metres, on a sphere of the Earth's mean radius.
  ///
  /// The haversine formula (Sinnott, *Virtues of the Haversine*, 1984) stays exact for points close together; against
  /// the ellipsoid it is off by at most 0.6 %.
  /// - Complexity: O(1)
  public func distance(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let sinLatitude = sin((other.latitude - latitude) * radians / 2)
    let sinLongitude = sin((other.longitude - longitude) * radians / 2)
    let h =
      sinLatitude * sinLatitude
      + cos(latitude * radians) * cos(other.latitude * radians) * sinLongitude * sinLongitude
    return 2 * Self.earthRadiusMetres * asin(min(1, h.squareRoot()))
  }
}
