/// A street by name, and the cross streets between which it is meant.
public struct RoadReference: Sendable, Hashable {
  /// Which way of travel is meant.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    case both
    /// Only travel from the first cross street towards the second.
    case fromTo
  }

  /// The name in any of the map's languages.
  public var name: String
  /// The cross streets at the ends; both or neither.
  public var from: String?
  public var to: String?
  public var direction: Direction

  public init(name: String, from: String? = nil, to: String? = nil, direction: Direction = .both) {
    self.name = name
    self.from = from
    self.to = to
    self.direction = direction
  }
}
