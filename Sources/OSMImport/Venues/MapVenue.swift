public import Geodesy
internal import RoadNetwork

/// A place on the map that an organiser might use or need.
public struct MapVenue: Sendable, Equatable, Identifiable {
  /// The object of the map, written `node/123`.
  public let id: OSMElementID
  /// What it is by the table of tags, such as `mosque`, `market`, `hotel` or `hospital`.
  public let kind: String
  /// Its names by language, empty for a venue without one.
  ///
  /// The key `""` is the plain `name`.
  public let names: [String: String]
  /// Where it is: the node, or the middle of the outline.
  public let coordinate: Coordinate
  /// Its normal hours in `opening_hours` syntax, as they stand in the map.
  public let openingHours: String?
  /// How many people it holds.
  public let capacity: Int?
  /// How far the true position may be from `coordinate`, in metres, where the map says so (`position:accuracy`).
  public let positionAccuracyMetres: Double?
  /// A telephone number, as it stands in the map.
  public let phone: String?
  /// A web address, as it stands in the map.
  public let website: String?
  /// The value of `emergency`: `yes` for a hospital that takes emergencies.
  public let emergency: String?

  /// Reads a map object's tags; `nil` where they describe no venue.
  public init?(_ id: OSMElementID, coordinate: Coordinate, tags: [String: String]) {
    guard let kind = VenueKind.kind(of: tags) else { return nil }
    self.id = id
    self.kind = kind
    self.coordinate = coordinate
    names = RoadWay.names(in: tags)
    openingHours = tags["opening_hours"]
    capacity = tags["capacity"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
    positionAccuracyMetres = tags["position:accuracy"].flatMap(Self.metres)
    phone = tags["phone"] ?? tags["contact:phone"]
    website = tags["website"] ?? tags["contact:website"]
    emergency = tags["emergency"]
  }

  /// Creates a venue from attributes that were read before.
  init(
    id: OSMElementID, kind: String, names: [String: String], coordinate: Coordinate, openingHours: String?,
    capacity: Int?, positionAccuracyMetres: Double?, phone: String?, website: String?, emergency: String?
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.coordinate = coordinate
    self.openingHours = openingHours
    self.capacity = capacity
    self.positionAccuracyMetres = positionAccuracyMetres
    self.phone = phone
    self.website = website
    self.emergency = emergency
  }

  /// `200`, `200 m` or `0.5 km` in metres; `nil` for anything else.
  static func metres(_ text: String) -> Double? {
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    guard let number = Double(digits), number.isFinite else { return nil }
    switch text.dropFirst(digits.count).drop(while: { $0 == " " }) {
    case "", "m": return number
    case "km": return number * 1000
    default: return nil
    }
  }
}
