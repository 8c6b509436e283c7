internal import Geodesy

/// From where everything on a day's map is seen.
struct KMLViewpoint: Equatable {
  var centre: Coordinate
  /// Distance of the eye, metres: one and a half times the way across, at least 1,500.
  var rangeMetres: Int

  /// The view of some positions; nil where there are none.
  ///
  /// A city does not straddle the 180th meridian; one that does is seen from afar.
  init?(_ points: [Coordinate]) {
    guard let box = BoundingBox(around: points) else { return nil }
    centre = box.center
    let across = box.southWest.distance(to: box.northEast)
    rangeMetres = max(1500, Int((across * 1.5 / 100).rounded()) * 100)
  }
}
