internal import Geodesy

/// Whole numbers for positions: hundred-thousandths of a degree, about a metre, from a south-western corner.
struct MapGrid: Equatable {
  /// A position in steps of the grid, east and north of the corner.
  struct Point: Equatable, Hashable {
    var x: Int
    var y: Int
  }

  static let stepsPerDegree = 100_000.0

  let southWest: Coordinate
  /// The opposite corner of the box that the grid was made for.
  let extent: Point
  /// How many steps of latitude a step of longitude is as long as, in the middle of the box.
  let narrowing: Double

  init(_ box: BoundingBox) {
    southWest = box.southWest
    let middle = LocalProjection(origin: box.center)
    // Four decimals are exact to a few metres across a city, and are the same on every machine.
    narrowing = max(0.0001, (middle.metresPerDegreeLongitude / middle.metresPerDegreeLatitude * 1e4).rounded() / 1e4)
    extent = Point(
      x: Self.steps(box.northEast.longitude - box.southWest.longitude),
      y: Self.steps(box.northEast.latitude - box.southWest.latitude))
  }

  func point(_ coordinate: Coordinate) -> Point {
    Point(
      x: Self.steps(coordinate.longitude - southWest.longitude),
      y: Self.steps(coordinate.latitude - southWest.latitude))
  }

  private static func steps(_ degrees: Double) -> Int { Int((degrees * stepsPerDegree).rounded()) }
}
