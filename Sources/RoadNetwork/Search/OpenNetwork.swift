/// The network of one profile with a set of closures taken out: what a search runs on.
struct OpenNetwork {
  let graph: RoadGraph
  /// The weight of each arc, `infiniteWeight` where the profile may not go or a closure forbids it.
  let weights: [UInt32]
  /// What stands in the way at each node.
  let stops: [Stop]
  /// The weight of each arc without closures.
  private let openWeights: [UInt32]
  /// All that is shut of arcs that some closure shuts in part only, as shares of the way along.
  private var shutParts: ArcParts = [:]

  /// What stands in the way at a node.
  enum Stop: UInt8 {
    case none
    /// A barrier: a trip may start or end here, but not pass.
    case blocked
    /// A closure: no trip may enter, start or end here.
    case closed
  }

  init(graph: RoadGraph, profile: Profile, closures: some Collection<ArcClosure>) {
    self.graph = graph
    openWeights = graph.travelTimeDeciseconds(profile)
    var weights = openWeights
    var stops = [Stop](repeating: .none, count: graph.nodeCount)
    for node in graph.blockedNodes(profile).nodes { stops[Int(node)] = .blocked }
    for arc in closures.lazy.flatMap(\.parts.keys) { shutParts[arc] = [] }
    for closure in closures {
      for arc in closure.arcs {
        precondition(arc < graph.arcCount, "Arc \(arc) is out of range 0..<\(graph.arcCount)")
        weights[Int(arc)] = infiniteWeight
        shutParts[arc]? += closure.parts[arc] ?? [0...1]
      }
      for node in closure.nodes {
        precondition(node < graph.nodeCount, "Node \(node) is out of range 0..<\(graph.nodeCount)")
        stops[Int(node)] = .closed
      }
    }
    self.weights = weights
    self.stops = stops
  }

  /// One way between an access point and the node at which it joins the network.
  struct Link {
    let node: UInt32
    let time: UInt32
    let arc: UInt32
  }

  /// The nodes first reached from a point (`leaving`), or last passed on the way to it.
  ///
  /// A partial arc costs its share of the whole, rounded to a tenth of a second.
  func links(of point: AccessPoint, leaving: Bool) -> [Link] {
    switch point {
    case .node(let node):
      precondition(node < graph.nodeCount, "Node \(node) is out of range 0..<\(graph.nodeCount)")
      return stops[Int(node)] == .closed ? [] : [Link(node: node, time: 0, arc: noArc)]
    case .snap(let snap):
      precondition(snap.arc < graph.arcCount, "Arc \(snap.arc) is out of range 0..<\(graph.arcCount)")
      var result: [Link] = []
      for (arc, fraction) in [(snap.arc, snap.fraction), (graph.reverseArc[Int(snap.arc)], 1 - snap.fraction)] {
        guard arc != noArc, isOpen(arc, along: leaving ? fraction...1 : 0...fraction) else { continue }
        let node = leaving ? graph.head[Int(arc)] : graph.tail[Int(arc)]
        guard stops[Int(node)] != .closed else { continue }
        let share = leaving ? 1 - fraction : fraction
        result.append(Link(node: node, time: partial(arc, share), arc: arc))
      }
      return result
    }
  }

  /// The time along one arc between two points on the same piece of road, with that arc, or `nil` where none leads there.
  func direct(from origin: AccessPoint, to target: AccessPoint) -> (time: UInt32, arc: UInt32)? {
    guard case .snap(let a) = origin, case .snap(let b) = target else { return nil }
    let reverse = graph.reverseArc[Int(a.arc)]
    guard b.arc == a.arc || (reverse != noArc && b.arc == reverse) else { return nil }
    let end = b.arc == a.arc ? b.fraction : 1 - b.fraction
    var best: (time: UInt32, arc: UInt32)?
    if a.fraction <= end, isOpen(a.arc, along: a.fraction...end) {
      best = (partial(a.arc, end - a.fraction), a.arc)
    }
    if a.fraction >= end, reverse != noArc, isOpen(reverse, along: 1 - a.fraction...1 - end) {
      let time = partial(reverse, a.fraction - end)
      if best.map({ time < $0.time }) ?? true { best = (time, reverse) }
    }
    return best
  }

  /// Whether the profile may go a share of the way along an arc.
  private func isOpen(_ arc: UInt32, along share: ClosedRange<Double>) -> Bool {
    if weights[Int(arc)] < infiniteWeight { return true }
    guard openWeights[Int(arc)] < infiniteWeight, let shut = shutParts[arc] else { return false }
    return !shut.contains { $0.overlaps(share) }
  }

  private func partial(_ arc: UInt32, _ share: Double) -> UInt32 { partialWeight(openWeights[Int(arc)], share) }
}

/// The weight of a share of an arc, rounded on its own.
func partialWeight(_ weight: UInt32, _ share: Double) -> UInt32 { UInt32((Double(weight) * share).rounded()) }
