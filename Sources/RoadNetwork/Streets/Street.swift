/// A street: ways of one name that touch or lie close together.
public struct Street: Sendable, Equatable {
  /// Its name as the map's `name` has it, or in some language where the map has none.
  public let name: String
  /// Its names by language; `""` is the plain name.
  public let names: [String: String]
  /// The OpenStreetMap ids of its ways, ascending.
  public let ways: [Int64]
  /// Its arcs, ascending, both directions.
  public let arcs: [UInt32]

  /// The name in a language, with the local name in brackets behind it where that is another: "Rudaki Avenue (Хиёбони Рӯдакӣ)".
  public func displayName(language: String = "en") -> String {
    guard let translated = names[language] ?? names["int"], translated != name else { return name }
    return "\(translated) (\(name))"
  }
}
