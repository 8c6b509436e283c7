/// A road graph as one profile may travel it, prepared for asking who gets where and back under many sets of closures.
///
/// Made once for a profile; each call of ``reach(closures:states:origins:places:)`` condenses it anew for its closures.
public struct RoundTripNetwork: Sendable {
  let graph: RoadGraph
  let profile: Profile
  let weights: [UInt32]
  let blocked: NodeSet
  let there: Topology
  /// The same with every arc turned round: what reaches a node there is what the node reaches here.
  let back: Topology

  /// - Complexity: O(nodes + arcs)
  public init(graph: RoadGraph, profile: Profile) {
    self.graph = graph
    self.profile = profile
    blocked = graph.blockedNodes(profile)
    var weights = graph.travelTimeDeciseconds(profile)
    for node in blocked.nodes {
      for arc in graph.outgoingArcs(of: node) { weights[Int(arc)] = infiniteWeight }
      for arc in graph.incomingArcs(of: node) { weights[Int(arc)] = infiniteWeight }
    }
    self.weights = weights
    there = graph.topology
    back = Topology(nodeCount: graph.nodeCount, tail: graph.head, head: graph.tail)
  }

  /// In which states at least half of some origins get to each place, away from it, and both.
  ///
  /// - Parameters:
  ///   - states: each is the closures in force together, by their place in `closures`.
  ///   - origins: nodes that the profile may pass, such as ``RoadGraph/representativeOrigins(count:profile:)`` gives.
  ///   - places: each by the points at which it is entered; one of them must serve for the way there and the way back.
  /// - Complexity: O(nodes + arcs) for each call, and for each 512 states and origin that of a ``Reachability``
  public func reach(
    closures: [ArcClosure], states: [[Int]], origins: [UInt32], places: [[AccessPoint]]
  ) -> RoundTripReach {
    for origin in origins {
      precondition(origin < graph.nodeCount, "Origin \(origin) is out of range 0..<\(graph.nodeCount)")
      precondition(!blocked.contains(origin), "Origin \(origin) may not be passed by \(profile)")
    }
    return RoundTripReach(self, closures: closures, states: states, origins: origins, places: places)
  }

  /// A node at which a place joins the network, and the closures that shut the piece of road between.
  struct Link {
    let node: UInt32
    /// Ascending.
    let closures: [UInt32]
  }

  /// Where trips to a point leave the network, or trips from it (`leaving`) join it.
  ///
  /// The rules are those of every engine (`OpenNetwork`): a trip may end at a barrier and not pass it; a closed arc may
  /// not be entered, but for what is open of it up to there; a closed node shuts itself and a point between nodes can still
  /// be reached from the other side.
  func links(of point: AccessPoint, leaving: Bool, _ index: ClosureIndex) -> [Link] {
    let open = graph.travelTimeDeciseconds(profile)
    switch point {
    case .node(let node) where !blocked.contains(node):
      return [Link(node: node, closures: index.closures(ofNode: node))]
    case .node(let node):
      let arcs = leaving ? Array(graph.outgoingArcs(of: node)) : Array(graph.incomingArcs(of: node))
      return arcs.compactMap { arc in
        let other = leaving ? graph.head[Int(arc)] : graph.tail[Int(arc)]
        guard open[Int(arc)] < infiniteWeight, !blocked.contains(other) else { return nil }
        return Link(node: other, closures: index.closures(ofArc: arc, nodes: [node, other]))
      }
    case .snap(let snap):
      precondition(snap.arc < graph.arcCount, "Arc \(snap.arc) is out of range 0..<\(graph.arcCount)")
      let sides = [(snap.arc, snap.fraction), (graph.reverseArc[Int(snap.arc)], 1 - snap.fraction)]
      return sides.compactMap { arc, fraction in
        guard arc != noArc, open[Int(arc)] < infiniteWeight else { return nil }
        let node = leaving ? graph.head[Int(arc)] : graph.tail[Int(arc)]
        guard !blocked.contains(node) else { return nil }
        let range = leaving ? fraction...1 : 0...fraction
        return Link(node: node, closures: index.closures(ofArc: arc, along: range, nodes: [node]))
      }
    }
  }
}
