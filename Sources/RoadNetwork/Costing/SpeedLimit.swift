internal import Foundation

/// Speed limits as OpenStreetMap writes them.
enum SpeedLimit {
  /// The limit in km/h, or `nil` for a value that says none or is not understood.
  ///
  /// `50`, `30 mph`, `20 knots`, `walk`, `none`, and a country's zone such as `RU:urban`, `DE:zone30`, `TJ:rural`
  /// (OSM wiki, "Key:maxspeed"). Urban is 60 in Russia, Belarus and Central Asia and 50 elsewhere, rural 90, motorway
  /// 110. Of `50; 70` the first counts.
  static func kilometresPerHour(_ text: String) -> Double? {
    let value = text.split(separator: ";").first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    if value == "walk" { return 6 }
    if value == "none" { return 130 }
    if let colon = value.firstIndex(of: ":") {
      return zone(country: String(value[..<colon]), String(value[value.index(after: colon)...]))
    }
    let digits = value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let number = Double(digits), number > 0, number <= 300 else { return nil }
    switch value.dropFirst(digits.count).trimmingCharacters(in: .whitespaces) {
    case "", "km/h", "kmh", "kph": return number
    case "mph": return number * 1.609344
    case "knots": return number * 1.852
    default: return nil
    }
  }

  private static func zone(country: String, _ zone: String) -> Double? {
    switch zone {
    case "urban": return ["RU", "BY", "KZ", "KG", "TJ", "UZ", "TM"].contains(country) ? 60 : 50
    case "rural": return 90
    case "trunk": return 100
    case "motorway": return 110
    case "living_street": return country == "RU" ? 20 : 10
    case "walk", "bicycle_road": return zone == "walk" ? 6 : 30
    default:
      let digits = zone.hasPrefix("zone") ? zone.dropFirst(4).drop { $0 == ":" } : Substring(zone)
      return Double(digits).flatMap { $0 > 0 && $0 <= 130 ? $0 : nil }
    }
  }
}
