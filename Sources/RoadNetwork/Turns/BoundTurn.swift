/// A turn restriction found on the graph: who travelled `path` may not go on to `target`, or to nothing else.
struct BoundTurn: Sendable, Equatable {
  /// The arcs that lead to the turn, at least one, each starting where the one before ends.
  let path: [UInt32]
  /// An arc that leaves where the path ends.
  let target: UInt32
  /// Whether the target is the only way on, instead of the one that is shut.
  let isMandatory: Bool
  let profiles: ProfileSet
  /// While what it holds, as the map says it; `nil` for always.
  var condition: String?

  /// Whether the step from the end of the path to an arc is against the rule.
  func forbids(_ arc: UInt32) -> Bool { (arc == target) != isMandatory }
}
