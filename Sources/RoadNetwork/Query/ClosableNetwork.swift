/// A network with weights, and all closures that may be in force in some state: customized as far as it can be before
/// anybody asks.
///
/// ```swift
/// let hierarchy = CustomizableHierarchy(graph.topology)
/// let network = ClosableNetwork(
///   hierarchy, weights: graph.travelTimeDeciseconds(.car), closures: closures.map(\.arcs),
///   states: ClosureStates([[], [0], [0, 1]], closureCount: closures.count))
/// let times = network.travelMatrices(from: origins, to: targets)
/// ```
public struct ClosableNetwork: Sendable {
  let hierarchy: CustomizableHierarchy
  let items: ClosableItems
  let bounds: WeightBounds
  /// The states that are asked about.
  public let states: ClosureStates
  /// A link that costs nothing and is never shut.
  let nothing: UInt32

  /// Customizes a network by nodes.
  ///
  /// - Parameters:
  ///   - hierarchy: of the network.
  ///   - weights: of its arcs, less than `infiniteWeight`, or `infiniteWeight` for one that may not be travelled.
  ///   - closures: the arcs that each closure shuts, each at most once.
  ///   - states: which closures are in force when.
  /// - Complexity: O(triangles)
  public init(
    _ hierarchy: CustomizableHierarchy, weights: [UInt32], closures: [[UInt32]], states: ClosureStates
  ) {
    self.init(hierarchy, weights: weights, linkWeights: [0], closures: closures, states: states)
  }

  /// The same with links, by which access points hang on nodes; in `closures` link `l` counts as arc `arcCount + l`.
  ///
  /// Link 0 costs nothing and is never shut.
  init(
    _ hierarchy: CustomizableHierarchy, weights: [UInt32], linkWeights: [UInt32], closures: [[UInt32]],
    states: ClosureStates
  ) {
    precondition(linkWeights.first == 0, "Link 0 must cost nothing")
    self.hierarchy = hierarchy
    items = ClosableItems(
      hierarchy, weights: weights, linkWeights: linkWeights, closures: closures, states: states)
    bounds = WeightBounds(hierarchy, items)
    self.states = states
    nothing = ClosableItems.key(ofLink: 0, in: hierarchy)
  }

  /// The number of distinct sets of states in which something is shut, but for none and all of them.
  public var gateCount: Int { items.gates.count }

  /// The number of directed edges of the hierarchy that do not weigh the same in all states.
  /// - Complexity: O(edges)
  public var varyingEdgeCount: Int {
    (0..<UInt32(2 * hierarchy.edgeCount)).count { bounds.least($0) != bounds.greatest($0) }
  }

  /// A node as an access point.
  func point(at node: UInt32) -> [Anchor] {
    precondition(node < hierarchy.nodeCount, "Node \(node) is out of range 0..<\(hierarchy.nodeCount)")
    return [Anchor(rank: hierarchy.order.ranks[Int(node)], key: nothing)]
  }
}
