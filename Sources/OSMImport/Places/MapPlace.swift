public import Geodesy
internal import RoadNetwork

/// An inhabited place of the map, smaller than a city: what people call a part of town, and how many live there.
public struct MapPlace: Sendable, Equatable, Identifiable {
  /// The values of `place` that name a part of a city or a settlement beside it (OSM wiki, "Key:place").
  public enum Kind: String, Sendable, CaseIterable {
    case town, suburb, village, quarter, neighbourhood, hamlet
  }

  /// The node of the map.
  public let id: OSMElementID
  /// What it is.
  public let kind: Kind
  /// Its names by language, as of ``MapVenue/names``.
  public let names: [String: String]
  /// Where its name stands: somewhere in its middle.
  public let coordinate: Coordinate
  /// How many people live there, where the map says so.
  public let population: Int?

  /// Reads a node's tags; `nil` where they describe no such place.
  public init?(_ id: OSMElementID, coordinate: Coordinate, tags: [String: String]) {
    guard let kind = tags["place"].flatMap(Kind.init) else { return nil }
    self.init(
      id: id, kind: kind, names: RoadWay.names(in: tags), coordinate: coordinate,
      population: tags["population"].flatMap(Self.people))
  }

  /// Creates a place from attributes that were read before.
  init(id: OSMElementID, kind: Kind, names: [String: String], coordinate: Coordinate, population: Int?) {
    self.id = id
    self.kind = kind
    self.names = names
    self.coordinate = coordinate
    self.population = population
  }

  /// `1200`, `1 200` or `1,200` as a number; `nil` for anything else, and beyond what lives in any city.
  static func people(_ text: String) -> Int? {
    let separators: Set<Character> = [" ", "\u{A0}", "\u{202F}", ",", "'", "."]
    var digits = ""
    var sinceSeparator: Int?
    for character in text {
      if separators.contains(character) {
        // Only between groups of three: 1.5 is no number of people.
        guard !digits.isEmpty, sinceSeparator.map({ $0 == 3 }) ?? true else { return nil }
        sinceSeparator = 0
      } else {
        guard ("0"..."9").contains(character) else { return nil }
        digits.append(character)
        sinceSeparator = sinceSeparator.map { $0 + 1 }
      }
    }
    guard sinceSeparator.map({ $0 == 3 }) ?? true, let number = Int(digits), number <= 100_000_000 else { return nil }
    return number
  }
}
