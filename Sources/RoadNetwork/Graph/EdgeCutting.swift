internal import Geodesy

/// The edges of some ways: cut at the nodes of the graph, with an arc for each direction that somebody may use.
struct EdgeCutting: Sendable {
  struct Arc: Sendable {
    let tail: UInt32
    let head: UInt32
    let edge: UInt32
    let isBackward: Bool
  }

  private(set) var arcs: [Arc] = []
  /// The points of edge `e` are `shape[firstShape[e]..<firstShape[e + 1]]`.
  private(set) var firstShape: [UInt32] = [0]
  private(set) var shape: [Coordinate] = []
  /// The way of each edge.
  private(set) var ways: [UInt32] = []
  /// The length of each edge in metres.
  private(set) var lengths: [Double] = []

  /// No edges.
  init() {}

  /// Cuts the ways of a builder.
  /// - Complexity: O(points of the ways)
  init(_ builder: RoadGraphBuilder, ways: Range<Int>, vertexOfNode: [UInt32]) {
    guard !ways.isEmpty else { return }
    let points = builder.firstWayNode[ways.upperBound] - builder.firstWayNode[ways.lowerBound]
    shape.reserveCapacity(points + points / 2)
    let isOpenForward = builder.costings.map(\.isOpenForward)
    let isOpenBackward = builder.costings.map(\.isOpenBackward)
    for way in ways {
      let costing = Int(builder.costingOfWay[way])
      let slots = builder.firstWayNode[way]..<builder.firstWayNode[way + 1]
      let start = Int(builder.wayNodes[slots.lowerBound])
      var tail = vertexOfNode[start]
      var previous = builder.coordinates[start]
      var length = 0.0
      shape.append(previous)
      for slot in slots.dropFirst() {
        let node = Int(builder.wayNodes[slot])
        let coordinate = builder.coordinates[node]
        length += previous.distance(to: coordinate)
        shape.append(coordinate)
        previous = coordinate
        let head = vertexOfNode[node]
        guard head != noArc else { continue }
        let edge = UInt32(self.ways.count)
        self.ways.append(UInt32(way))
        lengths.append(length)
        firstShape.append(UInt32(shape.count))
        if isOpenForward[costing] { arcs.append(Arc(tail: tail, head: head, edge: edge, isBackward: false)) }
        if isOpenBackward[costing] { arcs.append(Arc(tail: head, head: tail, edge: edge, isBackward: true)) }
        // The next edge starts where this one ends.
        if slot < slots.upperBound - 1 { shape.append(coordinate) }
        tail = head
        length = 0
      }
    }
  }

  /// Adds the edges of the ways that follow.
  mutating func append(_ other: EdgeCutting) {
    let (edgeCount, pointCount) = (UInt32(ways.count), UInt32(shape.count))
    arcs.reserveCapacity(arcs.count + other.arcs.count)
    for arc in other.arcs {
      arcs.append(Arc(tail: arc.tail, head: arc.head, edge: arc.edge + edgeCount, isBackward: arc.isBackward))
    }
    firstShape += other.firstShape.dropFirst().map { $0 + pointCount }
    shape += other.shape
    ways += other.ways
    lengths += other.lengths
  }
}
