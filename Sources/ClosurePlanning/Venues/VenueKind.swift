/// What sort of place a venue is; an open set, mapped from OpenStreetMap's tags by the map's reader.
public struct VenueKind: Sendable, Hashable, RawRepresentable, Comparable, ExpressibleByStringLiteral {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  public static let mosque: VenueKind = "mosque"
  public static let market: VenueKind = "market"
  public static let shoppingCentre: VenueKind = "shoppingCentre"
  public static let hotel: VenueKind = "hotel"
  public static let hospital: VenueKind = "hospital"
  public static let hall: VenueKind = "hall"
  public static func < (a: VenueKind, b: VenueKind) -> Bool { a.rawValue < b.rawValue }

  /// What people come for if they do not say: a mosque is needed for its prayers, a hall for a gathering.
  public var principalActivity: Activity? {
    switch self {
    case .mosque: .prayer
    case .hall: .gathering
    default: nil
    }
  }

  /// The words for it in an English sentence.
  public var words: String {
    var words = ""
    for character in rawValue {
      if character.isUppercase, !words.isEmpty { words.append(" ") }
      words.append(contentsOf: character.lowercased())
    }
    return words
  }
}
