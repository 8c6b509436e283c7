/// The order in which a hierarchy contracts the nodes of a network; a node's place in it is the node's *rank*.
///
/// Any order gives right answers. A good one keeps the hierarchy small and flat: small separators come last.
public struct NodeOrder: Sendable, Equatable {
  /// The node of each rank.
  public let nodes: [UInt32]
  /// The rank of each node.
  public let ranks: [UInt32]

  /// Creates an order; traps where a node is missing, named twice or out of range.
  /// - Complexity: O(nodes)
  public init(_ nodes: [UInt32]) {
    var ranks = [UInt32](repeating: .max, count: nodes.count)
    for (rank, node) in nodes.enumerated() {
      precondition(node < nodes.count, "Node \(node) is out of range 0..<\(nodes.count)")
      precondition(ranks[Int(node)] == .max, "Node \(node) stands in the order twice")
      ranks[Int(node)] = UInt32(rank)
    }
    self.nodes = nodes
    self.ranks = ranks
  }
}
