internal import Geodesy

/// Coordinates as KML writes them: longitude first, a comma without spaces, seven decimals at most.
enum KMLCoordinates {
  static func text(_ coordinate: Coordinate) -> String {
    "\(decimal(coordinate.longitude)),\(decimal(coordinate.latitude))"
  }

  static func text(_ coordinates: [Coordinate]) -> String { coordinates.map(text).joined(separator: " ") }

  /// A ring, whose last position repeats the first.
  static func ring(_ coordinates: [Coordinate]) -> String {
    guard let first = coordinates.first, coordinates.last != first else { return text(coordinates) }
    return text(coordinates + [first])
  }

  /// Degrees to seven decimals (about a centimetre) without trailing zeros, never with an exponent.
  ///
  /// - Precondition: finite and within ±360.
  static func decimal(_ degrees: Double) -> String {
    precondition(degrees.isFinite && abs(degrees) <= 360, "\(degrees) is not an angle in degrees")
    let scaled = Int((degrees * 1e7).rounded())
    let (whole, part) = abs(scaled).quotientAndRemainder(dividingBy: 10_000_000)
    let sign = scaled < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    var digits = String(part)
    digits = String(repeating: "0", count: 7 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
