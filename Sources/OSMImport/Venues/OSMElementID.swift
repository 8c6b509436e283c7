/// The name of an OpenStreetMap object, written `node/123` or `way/123`.
public struct OSMElementID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What kind of object it is; nodes come before ways, ways before relations.
  public enum Kind: String, Sendable, CaseIterable {
    case node, way, relation
  }

  /// The kind of object.
  public let kind: Kind
  /// Its number; negative for objects that were never uploaded.
  public let number: Int64

  /// The name of a node.
  public static func node(_ number: Int64) -> OSMElementID { OSMElementID(kind: .node, number: number) }
  /// The name of a way.
  public static func way(_ number: Int64) -> OSMElementID { OSMElementID(kind: .way, number: number) }

  /// Creates a name.
  public init(kind: Kind, number: Int64) {
    self.kind = kind
    self.number = number
  }

  /// Reads `node/123`, or answers `nil` for any other form.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let number = Int64(parts[1]) else {
      return nil
    }
    self.init(kind: kind, number: number)
  }

  /// The form `node/123`.
  public var description: String { "\(kind.rawValue)/\(number)" }

  /// Nodes before ways before relations, each by number.
  public static func < (a: OSMElementID, b: OSMElementID) -> Bool {
    (order(a.kind), a.number) < (order(b.kind), b.number)
  }

  private static func order(_ kind: Kind) -> Int {
    switch kind {
    case .node: 0
    case .way: 1
    case .relation: 2
    }
  }
}
