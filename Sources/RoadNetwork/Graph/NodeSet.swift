/// A set of nodes of one graph, one bit each.
public struct NodeSet: Sendable, Equatable {
  /// A bit for each node; bits past the last node are 0.
  package private(set) var words: [UInt64]
  /// How many nodes the graph has; members are smaller.
  public let nodeCount: Int
  /// The number of members.
  public private(set) var count = 0

  /// Creates an empty set for a graph of `nodeCount` nodes.
  public init(nodeCount: Int) {
    self.nodeCount = nodeCount
    words = [UInt64](repeating: 0, count: (nodeCount + 63) / 64)
  }

  /// Creates the set that some words stand for; `nil` where they do not fit the number of nodes.
  package init?(words: [UInt64], nodeCount: Int) {
    guard words.count == (nodeCount + 63) / 64 else { return nil }
    if let last = words.last, nodeCount % 64 != 0, last >> UInt64(nodeCount % 64) != 0 { return nil }
    self.words = words
    self.nodeCount = nodeCount
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Whether there are no members.
  public var isEmpty: Bool { count == 0 }

  /// Whether the node is a member.
  /// - Complexity: O(1)
  public func contains(_ node: UInt32) -> Bool {
    words[Int(node >> 6)] & (1 << UInt64(node & 63)) != 0
  }

  /// Adds a node; adding it twice is harmless.
  public mutating func insert(_ node: UInt32) {
    precondition(node < nodeCount, "Node \(node) is out of range 0..<\(nodeCount)")
    let mask: UInt64 = 1 << UInt64(node & 63)
    guard words[Int(node >> 6)] & mask == 0 else { return }
    words[Int(node >> 6)] |= mask
    count += 1
  }

  /// The members in ascending order.
  /// - Complexity: O(`nodeCount` / 64 + `count`)
  public var nodes: [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(count)
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(UInt32(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return result
  }
}
