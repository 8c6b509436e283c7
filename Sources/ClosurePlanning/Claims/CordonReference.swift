/// A cordon: the roads in an area, or those that cross its outline.
public struct CordonReference: Sendable, Hashable {
  /// What a cordon shuts.
  public enum Scope: String, Sendable, Hashable, CaseIterable {
    /// All roads within the area; a street that runs into it is open up to the outline.
    case inside
    /// Only passage over the outline; who is inside may move about, and up to it from either side.
    case perimeter
  }

  /// The area's id.
  public var area: String
  public var scope: Scope
  /// Whether bridges and tunnels through the area are shut too; they are spared unless a notice says so.
  public var shutsGradeSeparated: Bool
  /// Ids of the gates in the outline.
  public var gates: [String]

  public init(area: String, scope: Scope = .inside, shutsGradeSeparated: Bool = false, gates: [String] = []) {
    self.area = area
    self.scope = scope
    self.shutsGradeSeparated = shutsGradeSeparated
    self.gates = gates
  }
}
