public import Geodesy

/// A named point of entry: where a road from beyond the map comes in, or a post in a cordon.
public struct Gate: Sendable, Equatable {
  public var id: String
  public var names: LocalizedText
  public var coordinate: Coordinate
  /// The permits that open it; empty means that it is open to everybody.
  public var permits: [String]

  public init(id: String, names: LocalizedText = LocalizedText(), coordinate: Coordinate, permits: [String] = []) {
    self.id = id
    self.names = names
    self.coordinate = coordinate
    self.permits = permits
  }
}
