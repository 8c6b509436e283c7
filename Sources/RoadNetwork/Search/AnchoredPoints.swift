/// The access points of a question as anchors of a hierarchy, with the links between.
///
/// Nodes that are blocked for the profile (a barrier) may be the start or the end of a trip and nothing between, so they
/// are cut off from the network that is customized, and a point at or beside one has links to the nodes around it instead.
/// What then never touches that network (along one piece of road, from one barrier to the next) are *direct trips*.
///
/// A class, since it is asked once for each point and is large: a value would be copied time and again.
final class AnchoredPoints {
  /// A link, what it weighs and what shuts it.
  struct Link {
    let weight: UInt32
    /// The closures that shut it, ascending.
    let closures: [UInt32]
  }

  /// A trip that passes no node between its ends.
  struct DirectTrip {
    let start: Int
    let end: Int
    let link: Link
  }

  private let graph: RoadGraph
  private let ranks: [UInt32]
  private let weights: [UInt32]
  private let blocked: NodeSet
  private let index: ClosureIndex
  /// The key of link 0; of further links the keys go on from there.
  private let firstKey: UInt32
  private let nothing: UInt32
  /// All links with a key of their own.
  private(set) var links: [Link] = []

  /// - Parameters:
  ///   - firstKey: the key of the first link.
  ///   - nothing: a key whose weight is always 0.
  init(
    _ graph: RoadGraph, hierarchy: CustomizableHierarchy, profile: Profile, index: ClosureIndex, firstKey: UInt32,
    nothing: UInt32
  ) {
    self.graph = graph
    ranks = hierarchy.order.ranks
    weights = graph.travelTimeDeciseconds(profile)
    blocked = graph.blockedNodes(profile)
    self.index = index
    self.firstKey = firstKey
    self.nothing = nothing
  }

  /// Where trips from a point (`leaving`), or to it, meet the network.
  func anchors(of point: AccessPoint, leaving: Bool) -> [Anchor] {
    switch point {
    case .node(let node) where !blocked.contains(node):
      return [anchor(node, Link(weight: 0, closures: index.closures(ofNode: node)))]
    case .node(let node):
      let arcs = leaving ? Array(graph.outgoingArcs(of: node)) : Array(graph.incomingArcs(of: node))
      return arcs.compactMap { arc in
        let other = leaving ? graph.head[Int(arc)] : graph.tail[Int(arc)]
        guard weights[Int(arc)] < infiniteWeight, !blocked.contains(other) else { return nil }
        return anchor(
          other, Link(weight: weights[Int(arc)], closures: index.closures(ofArc: arc, nodes: [node, other])))
      }
    case .snap(let snap):
      return sides(of: snap).compactMap { arc, fraction in
        let node = leaving ? graph.head[Int(arc)] : graph.tail[Int(arc)]
        guard !blocked.contains(node) else { return nil }
        let share = leaving ? 1 - fraction : fraction
        return anchor(node, part(of: arc, share, along: leaving ? fraction...1 : 0...fraction, nodes: [node]))
      }
    }
  }

  private func anchor(_ node: UInt32, _ link: Link) -> Anchor {
    if link.weight == 0, link.closures.isEmpty { return Anchor(rank: ranks[Int(node)], key: nothing) }
    links.append(link)
    return Anchor(rank: ranks[Int(node)], key: firstKey + UInt32(links.count - 1))
  }

  /// A part of an arc as a link: how much of it, and which.
  private func part(of arc: UInt32, _ share: Double, along range: ClosedRange<Double>, nodes: [UInt32]) -> Link {
    Link(
      weight: partialWeight(weights[Int(arc)], share),
      closures: index.closures(ofArc: arc, along: range, nodes: nodes))
  }

  /// The arcs that a snap lies on and that may be travelled, with its place on each.
  private func sides(of snap: Snap) -> [(arc: UInt32, fraction: Double)] {
    precondition(snap.arc < graph.arcCount, "Arc \(snap.arc) is out of range 0..<\(graph.arcCount)")
    // Without a closure, which would take a copy of everything along for each point.
    var sides: [(arc: UInt32, fraction: Double)] = []
    if weights[Int(snap.arc)] < infiniteWeight { sides.append((snap.arc, snap.fraction)) }
    let reverse = graph.reverseArc[Int(snap.arc)]
    if reverse != noArc, weights[Int(reverse)] < infiniteWeight { sides.append((reverse, 1 - snap.fraction)) }
    return sides
  }

  // MARK: Direct trips

  /// The ends of direct trips, by where they are.
  private struct Ends {
    /// By node.
    var atNode: [UInt32: [Int]] = [:]
    /// By the arc that they were snapped to.
    var onArc: [UInt32: [(end: Int, fraction: Double)]] = [:]
    /// By every arc that leads to them.
    var alongArc: [UInt32: [(end: Int, fraction: Double)]] = [:]
  }

  /// All direct trips from some points to others.
  /// - Complexity: O(points + their arcs + direct trips)
  func directTrips(from starts: [AccessPoint], to points: [AccessPoint]) -> [DirectTrip] {
    var ends = Ends()
    for (end, point) in points.enumerated() {
      switch point {
      case .node(let node): ends.atNode[node, default: []].append(end)
      case .snap(let snap):
        ends.onArc[snap.arc, default: []].append((end, snap.fraction))
        for (arc, fraction) in sides(of: snap) { ends.alongArc[arc, default: []].append((end, fraction)) }
      }
    }
    return starts.indices.flatMap { start in
      let trips =
        switch starts[start] {
        case .node(let node): blocked.contains(node) ? directTrips(fromBlocked: node, ends) : []
        case .snap(let snap): directTrips(from: snap, ends)
        }
      return trips.map { DirectTrip(start: start, end: $0.end, link: $0.link) }
    }
  }

  /// To the node itself, to blocked nodes beside it, and to points on the arcs out of it.
  private func directTrips(fromBlocked node: UInt32, _ ends: Ends) -> [(end: Int, link: Link)] {
    var trips = (ends.atNode[node] ?? []).map { ($0, Link(weight: 0, closures: index.closures(ofNode: node))) }
    for arc in graph.outgoingArcs(of: node) where weights[Int(arc)] < infiniteWeight {
      let head = graph.head[Int(arc)]
      if blocked.contains(head) {
        let link = Link(weight: weights[Int(arc)], closures: index.closures(ofArc: arc, nodes: [node, head]))
        trips += (ends.atNode[head] ?? []).map { ($0, link) }
      }
      trips += (ends.alongArc[arc] ?? []).map {
        ($0.end, part(of: arc, $0.fraction, along: 0...$0.fraction, nodes: [node]))
      }
    }
    return trips
  }

  /// To blocked nodes at the ends of its piece of road, and to points on the same piece.
  private func directTrips(from snap: Snap, _ ends: Ends) -> [(end: Int, link: Link)] {
    var trips: [(Int, Link)] = []
    for (arc, fraction) in sides(of: snap) where blocked.contains(graph.head[Int(arc)]) {
      let head = graph.head[Int(arc)]
      let link = part(of: arc, 1 - fraction, along: fraction...1, nodes: [head])
      trips += (ends.atNode[head] ?? []).map { ($0, link) }
    }
    let reverse = graph.reverseArc[Int(snap.arc)]
    let onReverse = reverse == noArc ? [] : (ends.onArc[reverse] ?? []).map { ($0.end, 1 - $0.fraction) }
    for (end, last) in (ends.onArc[snap.arc] ?? []) + onReverse {
      if snap.fraction <= last, weights[Int(snap.arc)] < infiniteWeight {
        trips.append((end, part(of: snap.arc, last - snap.fraction, along: snap.fraction...last, nodes: [])))
      }
      if snap.fraction >= last, reverse != noArc, weights[Int(reverse)] < infiniteWeight {
        trips.append((end, part(of: reverse, snap.fraction - last, along: 1 - snap.fraction...1 - last, nodes: [])))
      }
    }
    return trips
  }
}
