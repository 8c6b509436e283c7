internal import Geodesy

/// The second half of building a graph: edges cut from ways, then sorted into arrays.
///
/// Ways are cut in two halves at once, and arrays that do not depend on each other are filled at once.
struct GraphLayout {
  private let builder: RoadGraphBuilder
  private let vertexOfNode: [UInt32]
  private let edges: EdgeCutting

  /// Cuts all ways into edges.
  init(builder: RoadGraphBuilder, vertexOfNode: [UInt32]) {
    self.builder = builder
    self.vertexOfNode = vertexOfNode
    let middle = builder.ways.count / 2
    var (first, second) = Concurrently.both(
      { EdgeCutting(builder, ways: 0..<middle, vertexOfNode: vertexOfNode) },
      { EdgeCutting(builder, ways: middle..<builder.ways.count, vertexOfNode: vertexOfNode) })
    first.append(second)
    second = EdgeCutting()
    edges = first
  }

  /// Sorts the arcs by tail and computes what belongs to each.
  func graph() -> RoadGraph {
    let (builder, edges, vertexOfNode) = (builder, edges, vertexOfNode)
    let nodes = vertexOfNode.indices.filter { vertexOfNode[$0] != noArc }
    let (firstOut, order) = Self.bucket(edges.arcs.map(\.tail), count: nodes.count)
    let sorted = order.map { edges.arcs[Int($0)] }
    let lengths = edges.lengths.map { max(0, min($0, 100_000_000)) }
    let (roads, arrays) = Concurrently.both(
      {
        (
          incoming: Self.bucket(sorted.map(\.head), count: nodes.count), tail: sorted.map(\.tail),
          head: sorted.map(\.head), edge: sorted.map(\.edge)
        )
      },
      {
        (
          lengths: sorted.map { UInt32((lengths[Int($0.edge)] * 10).rounded()) },
          ways: sorted.map { edges.ways[Int($0.edge)] }, reverse: self.reverse(sorted),
          isBackward: sorted.map(\.isBackward)
        )
      })
    let weights = self.weights(sorted, lengths)
    return RoadGraph(
      firstOut: firstOut, tail: roads.tail, head: roads.head, lengthDecimetres: arrays.lengths, wayOfArc: arrays.ways,
      reverseArc: arrays.reverse, firstIn: roads.incoming.first, incomingArcs: roads.incoming.order,
      nodeCoordinates: nodes.map { builder.coordinates[$0] }, nodeOSMIDs: nodes.map { builder.osmIDs[$0] },
      ways: builder.ways, edgeOfArc: roads.edge, runsBackward: arrays.isBackward, firstShape: edges.firstShape,
      shape: edges.shape, weights: weights, blocked: blocked(nodeCount: nodes.count))
  }

  /// A stable counting sort: where each bucket starts, and the items in order of their buckets.
  static func bucket(_ keys: [UInt32], count: Int) -> (first: [UInt32], order: [UInt32]) {
    var first = [UInt32](repeating: 0, count: count + 1)
    for key in keys { first[Int(key) + 1] += 1 }
    for index in 0..<count { first[index + 1] += first[index] }
    var next = first
    var order = [UInt32](repeating: 0, count: keys.count)
    for (item, key) in keys.enumerated() {
      order[Int(next[Int(key)])] = UInt32(item)
      next[Int(key)] += 1
    }
    return (first, order)
  }

  private func reverse(_ sorted: [EdgeCutting.Arc]) -> [UInt32] {
    var firstOfEdge = [UInt32](repeating: noArc, count: edges.ways.count)
    var result = [UInt32](repeating: noArc, count: sorted.count)
    for (index, arc) in sorted.enumerated() {
      let other = firstOfEdge[Int(arc.edge)]
      if other == noArc {
        firstOfEdge[Int(arc.edge)] = UInt32(index)
      } else {
        result[index] = other
        result[Int(other)] = UInt32(index)
      }
    }
    return result
  }

  private func weights(_ sorted: [EdgeCutting.Arc], _ lengths: [Double]) -> [[UInt32]] {
    // A ferry's duration is for the whole way, so each edge takes its share by length.
    var lengthOfWay = [Double](repeating: 0, count: builder.ways.count)
    for (edge, way) in edges.ways.enumerated() { lengthOfWay[Int(way)] += lengths[edge] }
    let ferry = builder.costings.map(\.ferrySeconds)
    return Concurrently.map(Profile.allCases) { [builder, edges, lengthOfWay] profile in
      let forward = builder.costings.map { $0.forward[profile.index] }
      let backward = builder.costings.map { $0.backward[profile.index] }
      return sorted.map { arc in
        let way = Int(edges.ways[Int(arc.edge)])
        let costing = Int(builder.costingOfWay[way])
        return WayCosting.deciseconds(
          speed: arc.isBackward ? backward[costing] : forward[costing], ferrySeconds: ferry[costing],
          lengthMetres: lengths[Int(arc.edge)], wayLengthMetres: lengthOfWay[way])
      }
    }
  }

  private func blocked(nodeCount: Int) -> [NodeSet] {
    Profile.allCases.map { profile in
      var set = NodeSet(nodeCount: nodeCount)
      for (node, effect) in builder.barriers where vertexOfNode[Int(node)] != noArc && effect.blocks(profile) {
        set.insert(vertexOfNode[Int(node)])
      }
      return set
    }
  }
}
