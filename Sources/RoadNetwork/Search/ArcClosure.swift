/// What one closure takes out of the network.
public struct ArcClosure: Sendable, Hashable {
  /// The arcs that may not be travelled, ascending, each once.
  public let arcs: [UInt32]
  /// The nodes that may not be entered, ascending, each once.
  public let nodes: [UInt32]

  /// Creates a closure; the arrays are sorted and freed of repetitions.
  public init(arcs: [UInt32], nodes: [UInt32] = []) {
    self.arcs = Set(arcs).sorted()
    self.nodes = Set(nodes).sorted()
  }
}
