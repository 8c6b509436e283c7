/// The map file that a plan is solved on.
public struct MapReference: Sendable, Hashable {
  /// A path, relative to the plan file's folder.
  public var href: String
  /// Whether its roads are drawn rather than surveyed; nil leaves it to the map file itself.
  public var isSchematic: Bool?

  public init(href: String, isSchematic: Bool? = nil) {
    self.href = href
    self.isSchematic = isSchematic
  }
}
