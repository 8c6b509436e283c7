#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A box of latitudes and longitudes in degrees, all four sides included (RFC 7946 §5).
///
/// A box never crosses the antimeridian: west ≤ east and south ≤ north always hold.
public struct BoundingBox: Sendable, Hashable {
  /// The corner with the smallest latitude and longitude.
  public let southWest: Coordinate
  /// The corner with the greatest latitude and longitude.
  public let northEast: Coordinate

  /// Creates the smallest box that contains both corners, in whichever order they come.
  public init(_ a: Coordinate, _ b: Coordinate) {
    southWest = Coordinate(
      latitude: min(a.latitude, b.latitude), longitude: min(a.longitude, b.longitude))
    northEast = Coordinate(
      latitude: max(a.latitude, b.latitude), longitude: max(a.longitude, b.longitude))
  }

  /// The same for an array, without the cost of a generic loop from another module.
  /// - Complexity: O(`coordinates.count`)
  public init?(around coordinates: [Coordinate]) {
    guard let first = coordinates.first else { return nil }
    var (south, north) = (first.latitude, first.latitude)
    var (west, east) = (first.longitude, first.longitude)
    for next in coordinates {
      south = min(south, next.latitude)
      north = max(north, next.latitude)
      west = min(west, next.longitude)
      east = max(east, next.longitude)
    }
    southWest = Coordinate(latitude: south, longitude: west)
    northEast = Coordinate(latitude: north, longitude: east)
  }

  /// Creates the smallest box around all coordinates, or `nil` where there are none.
  /// - Complexity: O(`coordinates.count`)
  public init?(around coordinates: some Sequence<Coordinate>) {
    var iterator = coordinates.makeIterator()
    guard let first = iterator.next() else { return nil }
    var (south, north) = (first.latitude, first.latitude)
    var (west, east) = (first.longitude, first.longitude)
    while let next = iterator.next() {
      south = min(south, next.latitude)
      north = max(north, next.latitude)
      west = min(west, next.longitude)
      east = max(east, next.longitude)
    }
    southWest = Coordinate(latitude: south, longitude: west)
    northEast = Coordinate(latitude: north, longitude: east)
  }

  /// The point halfway between the sides, in degrees.
  public var center: Coordinate {
    Coordinate(
      latitude: (southWest.latitude + northEast.latitude) / 2,
      longitude: (southWest.longitude + northEast.longitude) / 2)
  }

  /// Whether the coordinate lies in the box or exactly on one of its sides.
  public func contains(_ coordinate: Coordinate) -> Bool {
    coordinate.latitude >= southWest.latitude && coordinate.latitude <= northEast.latitude
      && coordinate.longitude >= southWest.longitude && coordinate.longitude <= northEast.longitude
  }

  /// Whether the boxes have at least one point in common; touching sides count.
  public func intersects(_ other: BoundingBox) -> Bool {
    southWest.latitude <= other.northEast.latitude && other.southWest.latitude <= northEast.latitude
      && southWest.longitude <= other.northEast.longitude && other.southWest.longitude <= northEast.longitude
  }

  /// The smallest box that contains both.
  public func union(_ other: BoundingBox) -> BoundingBox {
    BoundingBox(
      Coordinate(
        latitude: min(southWest.latitude, other.southWest.latitude),
        longitude: min(southWest.longitude, other.southWest.longitude)),
      Coordinate(
        latitude: max(northEast.latitude, other.northEast.latitude),
        longitude: max(northEast.longitude, other.northEast.longitude)))
  }

  /// The box with every side moved outward by at least `metres` (≥ 0), cut at the poles and the antimeridian.
  public func padded(byMetres metres: Double) -> BoundingBox {
    precondition(metres >= 0 && metres.isFinite, "A box is padded by \(metres) m; expected 0 or more")
    let degrees = metres / Coordinate.earthRadiusMetres * 180 / .pi
    let south = max(-90, southWest.latitude - degrees)
    let north = min(90, northEast.latitude + degrees)
    // A degree of longitude is shortest at the side nearest a pole, so that side decides.
    let cosine = max(1e-9, cos(max(abs(south), abs(north)) * .pi / 180))
    let east = min(360, degrees / cosine)
    return BoundingBox(
      Coordinate(latitude: south, longitude: max(-180, southWest.longitude - east)),
      Coordinate(latitude: north, longitude: min(180, northEast.longitude + east)))
  }
}
