/// Ways along a street between its crossings, regardless of the direction of travel and of turn restrictions.
///
/// Leaving the street costs ten times the distance: where a nameless roundabout interrupts it, the search passes, but it
/// never cuts a corner.
struct StretchSearch {
  /// One piece of road of a path.
  struct Step {
    /// The arc in the direction of the path, or `noArc`.
    let along: UInt32
    /// The arc against it, or `noArc`.
    let against: UInt32
    /// Whether the piece belongs to the street.
    let isOnStreet: Bool
  }

  /// A path from a junction to the nearest source.
  struct Path {
    var nodes: [UInt32]
    var steps: [Step] = []
    /// The length of pieces that do not belong to the street.
    var strayDecimetres = 0
  }

  private let graph: RoadGraph
  private let isOnStreet: Set<UInt32>
  private var costs: [UInt32: UInt32] = [:]
  /// The arc of the graph between a node and the next one towards the source.
  private var next: [UInt32: UInt32] = [:]

  /// Searches from all sources at once, no farther than 60 km of cost.
  init(graph: RoadGraph, street: Street, sources: [UInt32]) {
    self.graph = graph
    isOnStreet = Set(street.arcs)
    var queue = NodeQueue()
    for source in sources {
      costs[source] = 0
      queue.push(distance: 0, node: source)
    }
    var left = Set(graph.junctions(ofArcs: street.arcs))
    while !left.isEmpty, let (cost, node) = queue.pop(), cost < 600_000 {
      guard cost == costs[node] else { continue }
      left.remove(node)
      relax(node, cost, &queue)
    }
  }

  private mutating func relax(_ node: UInt32, _ cost: UInt32, _ queue: inout NodeQueue) {
    func reach(_ other: UInt32, over arc: UInt32) {
      let length = min(graph.lengthDecimetres[Int(arc)], 10_000_000)
      let sum = cost + (isOnStreet.contains(arc) ? length : 10 * length)
      guard sum < costs[other] ?? infiniteWeight else { return }
      costs[other] = sum
      next[other] = arc
      queue.push(distance: sum, node: other)
    }
    graph.forEachRoad(atJunction: node) { arc in
      let (tail, head) = (graph.junction(of: graph.tail[Int(arc)]), graph.junction(of: graph.head[Int(arc)]))
      reach(tail == node ? head : tail, over: arc)
    }
  }

  /// The cost of the way to the nearest source in decimetres, `infiniteWeight` where there is none.
  func cost(of node: UInt32) -> UInt32 { costs[node] ?? infiniteWeight }

  /// The way to the nearest source; empty where there is none.
  func path(from node: UInt32) -> Path {
    var path = Path(nodes: [node])
    var node = node
    while let arc = next[node] {
      let isForward = graph.junction(of: graph.tail[Int(arc)]) == node
      let reverse = graph.reverseArc[Int(arc)]
      let onStreet = isOnStreet.contains(arc)
      path.steps.append(
        isForward
          ? Step(along: arc, against: reverse, isOnStreet: onStreet)
          : Step(along: reverse, against: arc, isOnStreet: onStreet))
      if !onStreet { path.strayDecimetres += Int(graph.lengthDecimetres[Int(arc)]) }
      node = graph.junction(of: isForward ? graph.head[Int(arc)] : graph.tail[Int(arc)])
      path.nodes.append(node)
    }
    return path
  }
}
