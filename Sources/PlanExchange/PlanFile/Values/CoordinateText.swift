internal import Geodesy

/// Lists of coordinates, `lat,lon lat,lon …`, degrees of WGS 84.
enum CoordinateText {
  static let latitudes = -90.0...90.0
  static let longitudes = -180.0...180.0

  /// Reads a list of coordinates; a problem points at the pair.
  static func coordinates(_ text: String) throws(ValueProblem) -> [Coordinate] {
    var coordinates: [Coordinate] = []
    for token in WhiteSpace.tokens(of: text) {
      let parts = token.text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw ValueProblem(
          "\(token.text.quotedShort) is not a coordinate",
          help: "write latitude,longitude without a space, and spaces between the pairs: 38.57,68.78 38.58,68.79",
          range: token.range)
      }
      do throws(ValueProblem) {
        let latitude = try NumberText.decimal(parts[0], in: latitudes, "latitude")
        let longitude = try NumberText.decimal(parts[1], in: longitudes, "longitude")
        coordinates.append(Coordinate(latitude: latitude, longitude: longitude))
      } catch {
        throw ValueProblem(error.message, help: error.help, range: token.range)
      }
    }
    return coordinates
  }

  /// The text of coordinates.
  static func text(of coordinates: [Coordinate]) -> String {
    coordinates.map { "\(NumberText.text(of: $0.latitude)),\(NumberText.text(of: $0.longitude))" }.joined(
      separator: " ")
  }
}
