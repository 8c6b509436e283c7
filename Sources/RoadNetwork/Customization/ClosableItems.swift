/// All that can carry weight in a query: the arcs of the network, and links between access points and its nodes.
///
/// An item's *key* says which weight of the customized hierarchy it contributes to: the directed edge that an arc is part
/// of (several arcs may be part of one), or a number beyond all directed edges for a link, which has it to itself.
struct ClosableItems {
  /// The weight of each item; `infiniteWeight` where the profile may not go.
  let weights: [UInt32]
  /// The key of each item, or `noArc` for a loop.
  let keys: [UInt32]
  /// When each item is shut.
  let gates: GateTable
  /// The number of keys, an even number.
  let keyCount: Int

  /// The key of link number `index`.
  static func key(ofLink index: Int, in hierarchy: CustomizableHierarchy) -> UInt32 {
    UInt32(2 * hierarchy.edgeCount + index)
  }

  /// - Parameters:
  ///   - weights: of the arcs of the hierarchy's network.
  ///   - linkWeights: of the links.
  ///   - closures: what each closure shuts; link `l` counts as arc `arcCount + l`.
  init(
    _ hierarchy: CustomizableHierarchy, weights: [UInt32], linkWeights: [UInt32], closures: [[UInt32]],
    states: ClosureStates
  ) {
    precondition(weights.count == hierarchy.topology.arcCount, "\(weights.count) weights are of another network")
    self.weights = weights + linkWeights
    keys = hierarchy.directedEdgeOfArc + linkWeights.indices.map { Self.key(ofLink: $0, in: hierarchy) }
    keyCount = 2 * hierarchy.edgeCount + (linkWeights.count + 1) / 2 * 2
    gates = GateTable(itemCount: self.weights.count, closures: closures, states: states)
  }
}
