internal import Dispatch
internal import Geodesy

/// The second half of building a graph: edges cut from ways, then sorted into arrays.
struct GraphLayout {
  private struct Arc {
    let tail: UInt32
    let head: UInt32
    let edge: UInt32
    let isBackward: Bool
  }

  private let vertexOfNode: [UInt32]
  private var arcs: [Arc] = []
  private var firstShape: [UInt32] = [0]
  private var shape: [Coordinate] = []
  private var wayOfEdge: [UInt32] = []
  private var lengthOfEdge: [Double] = []

  init(vertexOfNode: [UInt32], pointCount: Int) {
    self.vertexOfNode = vertexOfNode
    shape.reserveCapacity(pointCount + pointCount / 2)
  }

  /// Cuts one way into edges and adds an arc for each direction that somebody may use.
  mutating func cut(_ entry: RoadGraphBuilder.PendingWay, wayIndex: UInt32, coordinates: [Coordinate]) {
    var tail = vertexOfNode[Int(entry.nodes[0])]
    var previous = coordinates[Int(entry.nodes[0])]
    var length = 0.0
    shape.append(previous)
    for (index, node) in entry.nodes.enumerated().dropFirst() {
      let coordinate = coordinates[Int(node)]
      length += previous.distance(to: coordinate)
      shape.append(coordinate)
      previous = coordinate
      let head = vertexOfNode[Int(node)]
      guard head != noArc else { continue }
      let edge = UInt32(wayOfEdge.count)
      wayOfEdge.append(wayIndex)
      lengthOfEdge.append(length)
      firstShape.append(UInt32(shape.count))
      if entry.costing.isOpenForward {
        arcs.append(Arc(tail: tail, head: head, edge: edge, isBackward: false))
      }
      if entry.costing.isOpenBackward {
        arcs.append(Arc(tail: head, head: tail, edge: edge, isBackward: true))
      }
      // The next edge starts where this one ends.
      if index < entry.nodes.count - 1 { shape.append(coordinate) }
      tail = head
      length = 0
    }
  }

  /// Sorts the arcs by tail and computes what belongs to each.
  func graph(of builder: RoadGraphBuilder) -> RoadGraph {
    let nodes = vertexOfNode.indices.filter { vertexOfNode[$0] != noArc }
    let (firstOut, order) = Self.bucket(arcs.map(\.tail), count: nodes.count)
    let sorted = order.map { arcs[Int($0)] }
    let (firstIn, incoming) = Self.bucket(sorted.map(\.head), count: nodes.count)
    let lengths = lengthOfEdge.map { max(0, min($0, 100_000_000)) }
    return RoadGraph(
      firstOut: firstOut, tail: sorted.map(\.tail), head: sorted.map(\.head),
      lengthDecimetres: sorted.map { UInt32((lengths[Int($0.edge)] * 10).rounded()) },
      wayOfArc: sorted.map { wayOfEdge[Int($0.edge)] }, reverseArc: reverse(sorted),
      firstIn: firstIn, incomingArcs: incoming, nodeCoordinates: nodes.map { builder.coordinates[$0] },
      nodeOSMIDs: nodes.map { builder.osmIDs[$0] }, ways: builder.pending.map(\.way),
      edgeOfArc: sorted.map(\.edge), runsBackward: sorted.map(\.isBackward), firstShape: firstShape, shape: shape,
      weights: weights(sorted, lengths, builder), blocked: blocked(nodeCount: nodes.count, builder))
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

  private func reverse(_ sorted: [Arc]) -> [UInt32] {
    var firstOfEdge = [UInt32](repeating: noArc, count: wayOfEdge.count)
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

  private func weights(_ sorted: [Arc], _ lengths: [Double], _ builder: RoadGraphBuilder) -> [[UInt32]] {
    // A ferry's duration is for the whole way, so each edge takes its share by length.
    let lengthOfWay = zip(wayOfEdge, lengths).reduce(into: [Double](repeating: 0, count: builder.pending.count)) {
      $0[Int($1.0)] += $1.1
    }
    let ferry = builder.pending.map(\.costing.ferrySeconds)
    let profiles = Profile.allCases
    var result = profiles.map { _ in [UInt32](repeating: 0, count: sorted.count) }
    // Each row is one profile's own, so rows are filled side by side.
    result.withUnsafeMutableBufferPointer { rows in
      nonisolated(unsafe) let rows = rows
      DispatchQueue.concurrentPerform(iterations: profiles.count) { row in
        let index = profiles[row].index
        let forward = builder.pending.map { $0.costing.forward[index] }
        let backward = builder.pending.map { $0.costing.backward[index] }
        rows[row].withUnsafeMutableBufferPointer { weights in
          for (slot, arc) in sorted.enumerated() {
            let way = Int(wayOfEdge[Int(arc.edge)])
            weights[slot] = WayCosting.deciseconds(
              speed: arc.isBackward ? backward[way] : forward[way], ferrySeconds: ferry[way],
              lengthMetres: lengths[Int(arc.edge)], wayLengthMetres: lengthOfWay[way])
          }
        }
      }
    }
    return result
  }

  private func blocked(nodeCount: Int, _ builder: RoadGraphBuilder) -> [NodeSet] {
    Profile.allCases.map { profile in
      var set = NodeSet(nodeCount: nodeCount)
      for (node, effect) in builder.barriers where vertexOfNode[Int(node)] != noArc && effect.blocks(profile) {
        set.insert(vertexOfNode[Int(node)])
      }
      return set
    }
  }
}
