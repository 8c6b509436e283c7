/// What a file held, and what was wrong with it without being fatal.
public struct OSMCounts: Sendable, Equatable {
  /// Nodes in the file.
  public let nodes: UInt64
  /// Ways in the file.
  public let ways: UInt64
  /// Relations in the file; of those only turn restrictions are used.
  public let relations: UInt64
  /// Mentions, by the ways that were kept, of nodes that are not in the file; usual at the edge of an extract.
  public let missingReferences: UInt64
  /// Nodes without a valid position, which were left out.
  public let invalidNodes: UInt64
}
