/// A place on the Earth as the sun sees it: latitude and longitude in degrees, on no particular ellipsoid.
///
/// A hundredth of a degree moves a sunrise by a few seconds, so any datum will do.
public struct GeographicPosition: Sendable, Hashable {
  /// Degrees north of the equator, −90 … 90; negative in the south.
  public let latitude: Double
  /// Degrees east of Greenwich, −180 … 180; negative in the west.
  public let longitude: Double

  /// A place, or nil when a number is not finite or out of its range.
  public init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}
