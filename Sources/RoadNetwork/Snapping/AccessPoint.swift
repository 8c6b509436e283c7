/// Where a trip starts or ends: at a node, or between nodes.
public enum AccessPoint: Sendable, Hashable {
  case node(UInt32)
  case snap(Snap)
}

extension AccessPoint {
  /// How far the place lies from the point of the road where its trips start or end, metres; 0 at a node.
  public var distanceMetres: Double {
    switch self {
    case .node: 0
    case .snap(let snap): snap.distanceMetres
    }
  }
}

extension RoadGraph {
  /// The nodes by which a point is reached and left: of a point between nodes, both ends of its arc and of the reverse.
  ///
  /// At restricted junctions the two arcs of a street end and start at nodes of their own.
  package func endNodes(of point: AccessPoint) -> [UInt32] {
    switch point {
    case .node(let node): [node]
    case .snap(let snap):
      [snap.arc, reverseArc[Int(snap.arc)]].filter { $0 != noArc }.flatMap { [tail[Int($0)], head[Int($0)]] }
    }
  }
}
