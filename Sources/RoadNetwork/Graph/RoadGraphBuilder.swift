public import Geodesy

/// Makes a road graph from nodes and tagged ways, in whatever order they come.
///
/// ```swift
/// var builder = RoadGraphBuilder()
/// let a = builder.addNode(osmID: 1, coordinate: …)
/// let b = builder.addNode(osmID: 2, coordinate: …)
/// builder.addWay(osmID: 10, nodes: [a, b], tags: ["highway": "residential", "name": "Rudaki Avenue"])
/// let graph = builder.build()
/// ```
public struct RoadGraphBuilder: Sendable {
  var osmIDs: [Int64] = []
  package private(set) var coordinates: [Coordinate] = []
  var barriers: [UInt32: BarrierEffect] = [:]
  var ways: [RoadWay] = []
  /// What each way costs, by its place in `costings`.
  var costingOfWay: [UInt32] = []
  /// Different ones, more or less: ways of equal tags may share one.
  private(set) var costings: [WayCosting] = []
  /// The nodes of way `w` are `wayNodes[firstWayNode[w]..<firstWayNode[w + 1]]`, at least two.
  var wayNodes: [UInt32] = []
  var firstWayNode: [Int] = [0]
  private var restrictions: [TurnRestriction] = []

  /// Creates a builder without nodes and ways.
  public init() {}

  /// Makes room, where it is known how much will come.
  package mutating func reserveCapacity(nodes: Int, ways: Int, wayNodes: Int) {
    osmIDs.reserveCapacity(nodes)
    coordinates.reserveCapacity(nodes)
    self.ways.reserveCapacity(ways)
    costingOfWay.reserveCapacity(ways)
    firstWayNode.reserveCapacity(ways + 1)
    self.wayNodes.reserveCapacity(wayNodes)
  }

  /// Adds a node and answers the number by which `addWay` knows it; nodes that no road uses cost nothing later.
  ///
  /// `tags` matter only where they describe a barrier.
  public mutating func addNode(osmID: Int64, coordinate: Coordinate, tags: [String: String] = [:]) -> UInt32 {
    let index = UInt32(coordinates.count)
    osmIDs.append(osmID)
    coordinates.append(coordinate)
    if !tags.isEmpty, let effect = BarrierEffect(tags: tags) { barriers[index] = effect }
    return index
  }

  /// Adds a way if it is a road that some profile may use, and answers whether it is.
  ///
  /// Neighbouring mentions of the same node are taken as one; a way with fewer than two nodes is left out.
  @discardableResult
  public mutating func addWay(osmID: Int64, nodes: [UInt32], tags: [String: String]) -> Bool {
    guard let costing = WayCosting(tags: tags) else { return false }
    return addWay(RoadWay(osmID: osmID, tags: tags), costing: add(costing), nodes: nodes)
  }

  /// Adds a costing and answers the number by which `addWay` knows it.
  package mutating func add(_ costing: WayCosting) -> UInt32 {
    costings.append(costing)
    return UInt32(costings.count - 1)
  }

  /// The same as the other for tags that were read before.
  package mutating func addWay(_ way: RoadWay, costing: UInt32, nodes: some Collection<UInt32>) -> Bool {
    precondition(costing < costings.count, "Way \(way.osmID) has costing \(costing), which was not added")
    let start = wayNodes.count
    for node in nodes {
      precondition(node < coordinates.count, "Way \(way.osmID) mentions node \(node), which was not added")
      if wayNodes.count == start || wayNodes[wayNodes.count - 1] != node { wayNodes.append(node) }
    }
    guard wayNodes.count >= start + 2 else {
      wayNodes.removeSubrange(start...)
      return false
    }
    ways.append(way)
    costingOfWay.append(costing)
    firstWayNode.append(wayNodes.count)
    return true
  }

  /// Adds a turn restriction; one that does not fit the ways is counted in the graph and otherwise passed over.
  public mutating func addRestriction(_ restriction: TurnRestriction) { restrictions.append(restriction) }

  /// Cuts the ways at junctions, ends and barriers, lays out the arrays, and expands restricted junctions.
  /// - Complexity: O(points of all ways)
  public func build() -> RoadGraph {
    let graph = GraphLayout(builder: self, vertexOfNode: vertices()).graph()
    let turns = TurnResolver(graph: graph, restrictions: restrictions)
    return JunctionExpansion.expanding(graph, by: turns.turns, counts: turns.counts)
  }

  /// The graph's number of each builder's node that is one, and `noArc` for the points between.
  private func vertices() -> [UInt32] {
    var uses = [UInt8](repeating: 0, count: coordinates.count)
    for node in wayNodes { uses[Int(node)] = min(2, uses[Int(node)] + 1) }
    for way in ways.indices {
      uses[Int(wayNodes[firstWayNode[way]])] = 2
      uses[Int(wayNodes[firstWayNode[way + 1] - 1])] = 2
    }
    for node in barriers.keys where uses[Int(node)] == 1 { uses[Int(node)] = 2 }
    var next: UInt32 = 0
    return uses.map { use in
      guard use == 2 else { return noArc }
      defer { next += 1 }
      return next
    }
  }
}
