/// Which nodes a network has and between which of them arcs run: all of a road graph that a hierarchy is built over.
///
/// Nodes are `0..<nodeCount`. Loops and parallel arcs may occur; weights are no part of it.
public struct Topology: Sendable, Equatable {
  /// The number of nodes, less than 2³¹.
  public let nodeCount: Int
  /// The node at which each arc starts.
  public let tail: [UInt32]
  /// The node at which each arc ends.
  public let head: [UInt32]
  /// The number of arcs, less than 2³¹.
  public var arcCount: Int { head.count }

  /// Creates a topology; traps where an arc ends at a node that is not there, or a count reaches 2³¹.
  /// - Complexity: O(arcs)
  public init(nodeCount: Int, tail: [UInt32], head: [UInt32]) {
    precondition(tail.count == head.count, "\(tail.count) tails do not go with \(head.count) heads")
    precondition(nodeCount <= Int(Int32.max), "\(nodeCount) nodes are more than the \(Int32.max) that fit")
    precondition(head.count <= Int(Int32.max), "\(head.count) arcs are more than the \(Int32.max) that fit")
    for node in tail { precondition(node < nodeCount, "Tail \(node) is out of range 0..<\(nodeCount)") }
    for node in head { precondition(node < nodeCount, "Head \(node) is out of range 0..<\(nodeCount)") }
    self.nodeCount = nodeCount
    self.tail = tail
    self.head = head
  }
}

extension RoadGraph {
  /// The graph without weights, names and positions.
  public var topology: Topology { Topology(nodeCount: nodeCount, tail: tail, head: head) }
}
