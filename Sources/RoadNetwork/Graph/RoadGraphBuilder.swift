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
  struct PendingWay: Sendable {
    let way: RoadWay
    let costing: WayCosting
    let nodes: [UInt32]
  }

  var osmIDs: [Int64] = []
  var coordinates: [Coordinate] = []
  var barriers: [UInt32: BarrierEffect] = [:]
  var pending: [PendingWay] = []
  private var restrictions: [TurnRestriction] = []

  /// Creates a builder without nodes and ways.
  public init() {}

  /// Makes room, where it is known how much will come.
  package mutating func reserveCapacity(nodes: Int, ways: Int) {
    osmIDs.reserveCapacity(nodes)
    coordinates.reserveCapacity(nodes)
    pending.reserveCapacity(ways)
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
    return addWay(RoadWay(osmID: osmID, tags: tags), costing: costing, nodes: nodes)
  }

  /// The same for tags that were read before.
  package mutating func addWay(_ way: RoadWay, costing: WayCosting, nodes: some Collection<UInt32>) -> Bool {
    var cleaned: [UInt32] = []
    cleaned.reserveCapacity(nodes.count)
    for node in nodes {
      precondition(node < coordinates.count, "Way \(way.osmID) mentions node \(node), which was not added")
      if cleaned.last != node { cleaned.append(node) }
    }
    guard cleaned.count >= 2 else { return false }
    pending.append(PendingWay(way: way, costing: costing, nodes: cleaned))
    return true
  }

  /// Adds a turn restriction; one that does not fit the ways is counted in the graph and otherwise passed over.
  public mutating func addRestriction(_ restriction: TurnRestriction) { restrictions.append(restriction) }

  /// Cuts the ways at junctions, ends and barriers, lays out the arrays, and expands restricted junctions.
  /// - Complexity: O(points of all ways)
  public func build() -> RoadGraph {
    var layout = GraphLayout(vertexOfNode: vertices(), pointCount: pending.reduce(0) { $0 + $1.nodes.count })
    for (index, entry) in pending.enumerated() {
      layout.cut(entry, wayIndex: UInt32(index), coordinates: coordinates)
    }
    let graph = layout.graph(of: self)
    let turns = TurnResolver(graph: graph, restrictions: restrictions)
    return JunctionExpansion.expanding(graph, by: turns.turns, counts: turns.counts)
  }

  /// The graph's number of each builder's node that is one, and `noArc` for the points between.
  private func vertices() -> [UInt32] {
    var uses = [UInt8](repeating: 0, count: coordinates.count)
    for entry in pending {
      for node in entry.nodes { uses[Int(node)] = min(2, uses[Int(node)] + 1) }
      for end in [entry.nodes[0], entry.nodes[entry.nodes.count - 1]] { uses[Int(end)] = 2 }
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
