/// The largest part of a network in which a profile gets from everywhere to everywhere, and what hangs on it one way.
///
/// Nodes that the profile may not pass are left out, as no trip leads through them.
public struct MainNetwork: Sendable, Equatable {
  /// The nodes of the largest strongly connected component.
  ///
  /// Of several equally large ones it is that of the smallest node. Empty in a graph without nodes.
  public let core: NodeSet
  /// The nodes to which trips from the core lead, those of the core among them.
  public let reached: NodeSet
  /// The nodes from which trips lead to the core, those of the core among them.
  public let reaching: NodeSet

  /// Takes what was found out before.
  package init(core: NodeSet, reached: NodeSet, reaching: NodeSet) {
    self.core = core
    self.reached = reached
    self.reaching = reaching
  }

  /// - Complexity: O(nodes + arcs)
  init(_ graph: RoadGraph, _ profile: Profile) {
    let weights = graph.travelTimeDeciseconds(profile)
    let blocked = graph.blockedNodes(profile)
    let core = Self.core(graph, weights, blocked)
    self.core = core
    reached = Self.spread(from: core, avoiding: blocked) { node, visit in
      for arc in Int(graph.firstOut[node])..<Int(graph.firstOut[node + 1]) where weights[arc] < infiniteWeight {
        visit(graph.head[arc])
      }
    }
    reaching = Self.spread(from: core, avoiding: blocked) { node, visit in
      for slot in Int(graph.firstIn[node])..<Int(graph.firstIn[node + 1]) {
        let arc = Int(graph.incomingArcs[slot])
        if weights[arc] < infiniteWeight { visit(graph.tail[arc]) }
      }
    }
  }

  private static func core(_ graph: RoadGraph, _ weights: [UInt32], _ blocked: NodeSet) -> NodeSet {
    let components = StrongComponents(graph.topology) { arc in
      weights[arc] < infiniteWeight && !blocked.contains(graph.tail[arc]) && !blocked.contains(graph.head[arc])
    }
    var sizes = [Int](repeating: 0, count: components.count)
    let passable = (0..<UInt32(graph.nodeCount)).filter { !blocked.contains($0) }
    for node in passable { sizes[Int(components.component[Int(node)])] += 1 }
    var core = NodeSet(nodeCount: graph.nodeCount)
    let largest = sizes.max() ?? 0
    let first = passable.first { sizes[Int(components.component[Int($0)])] == largest }
    guard let chosen = first.map({ components.component[Int($0)] }) else { return core }
    for node in passable where components.component[Int(node)] == chosen { core.insert(node) }
    return core
  }

  /// All nodes that neighbours lead to, step by step, from some on.
  private static func spread(
    from start: NodeSet, avoiding blocked: NodeSet, neighbours: (Int, (UInt32) -> Void) -> Void
  ) -> NodeSet {
    var result = start
    var open = start.nodes
    while let node = open.popLast() {
      neighbours(Int(node)) { next in
        guard !blocked.contains(next), !result.contains(next) else { return }
        result.insert(next)
        open.append(next)
      }
    }
    return result
  }
}

extension RoadGraph {
  /// The part of the network in which a profile gets about, and what hangs on it.
  /// - Complexity: O(`nodeCount` + `arcCount`)
  public func mainNetwork(_ profile: Profile) -> MainNetwork {
    groundwork?.mainNetworks[profile.index] ?? MainNetwork(self, profile)
  }

  /// The nodes of the largest part of the network in which the profile gets from everywhere to everywhere and back.
  ///
  /// Of several equally large parts it is the one with the smallest node. Empty in a graph without nodes.
  /// - Complexity: O(`nodeCount` + `arcCount`)
  public func largestComponent(_ profile: Profile) -> NodeSet { mainNetwork(profile).core }
}
