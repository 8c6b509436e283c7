/// What one closure takes out of the network.
public struct ArcClosure: Sendable, Hashable {
  /// The arcs that may not be travelled, ascending, each once; see ``parts`` for those that are shut in part.
  public let arcs: [UInt32]
  /// The nodes that may not be entered, ascending, each once.
  public let nodes: [UInt32]

  /// What is shut of arcs that are shut in part.
  ///
  /// Nobody gets through such an arc. A trip that starts or ends on it may use what is open from there on or up to there.
  /// Arcs that do not stand here are shut whole.
  public let parts: ArcParts

  /// Creates a closure; the arrays are sorted and freed of repetitions.
  ///
  /// - Precondition: parts lie in 0...1 and are of arcs that are named.
  public init(arcs: [UInt32], nodes: [UInt32] = [], parts: ArcParts = [:]) {
    let named = Set(arcs)
    precondition(
      parts.allSatisfy { arc, shares in
        named.contains(arc) && !shares.isEmpty && shares.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= 1 }
      }, "Parts are shares of arcs that the closure names")
    self.arcs = named.sorted()
    self.nodes = Set(nodes).sorted()
    self.parts = parts
  }

  /// Whether it shuts some of the way along one of its arcs.
  func shuts(_ arc: UInt32, along share: ClosedRange<Double>) -> Bool {
    parts[arc]?.contains { $0.overlaps(share) } ?? true
  }
}
