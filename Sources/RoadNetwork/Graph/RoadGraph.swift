public import Geodesy

/// A road network as parallel arrays, in the words of RoutingKit: nodes, arcs, tails, heads, weights.
///
/// Nodes stand only at junctions, at the ends of ways and at barriers; the points between are the arcs' geometry. There
/// is one topology for all profiles: an arc is there if any profile may travel it, and the weight of the others is
/// `infiniteWeight`. A two-way street is two arcs, each the other's `reverseArc`. Arcs are sorted by tail, and keep the
/// order of the map within a tail, so the same file gives the same numbers.
///
/// Turn restrictions are part of the topology, so that any search keeps them: a restricted junction has further nodes,
/// its *copies*, joined by *turns*, arcs of no length that are no road (`JunctionExpansion`). The junction itself has the
/// smaller number, and trips may start and end there but not pass. Nodes 0..<`junctionCount` are the junctions.
///
/// Graphs are made by `RoadGraphBuilder`.
public struct RoadGraph: Sendable {
  /// Nodes are 0..<`nodeCount`.
  public var nodeCount: Int { firstOut.count - 1 }
  /// Arcs are 0..<`arcCount`.
  public var arcCount: Int { head.count }

  /// The arcs leaving node `v` are `firstOut[v]..<firstOut[v + 1]`; one element more than there are nodes.
  public let firstOut: [UInt32]
  /// The node at which each arc starts.
  public let tail: [UInt32]
  /// The node at which each arc ends.
  public let head: [UInt32]
  /// The length of each arc in tenths of a metre.
  public let lengthDecimetres: [UInt32]
  /// The index into `ways` of the way that each arc is part of.
  public let wayOfArc: [UInt32]
  /// The arc over the same ground in the other direction, or `noArc` where no profile may go that way; of several
  /// copies the common one.
  public let reverseArc: [UInt32]
  /// The arcs entering node `v` are `incomingArcs[firstIn[v]..<firstIn[v + 1]]`.
  public let firstIn: [UInt32]
  /// All arcs, sorted by head.
  public let incomingArcs: [UInt32]

  /// The position of each node.
  public let nodeCoordinates: [Coordinate]
  /// The OpenStreetMap id of each node.
  public let nodeOSMIDs: [Int64]
  /// The ways that arcs are part of.
  public let ways: [RoadWay]
  /// The smallest box around all nodes and arcs, or `nil` in a graph without nodes.
  public let boundingBox: BoundingBox?

  /// The piece of road (an edge, without direction) that each arc runs over; an arc and its reverse share it.
  package let edgeOfArc: [UInt32]
  /// Whether each arc runs against the order in which its edge's points are stored.
  package let runsBackward: [Bool]
  /// The points of edge `e` are `shape[firstShape[e]..<firstShape[e + 1]]`, both ends included.
  package let firstShape: [UInt32]
  package let shape: [Coordinate]
  package let weights: [[UInt32]]
  package let blocked: [NodeSet]
  /// Edges from this number on are the insides of junctions, which turns run over.
  package let roadEdgeCount: Int
  /// The junction of each node from `junctionCount` on, ascending.
  package let junctionOfCopy: [UInt32]
  /// For each arc that stands several times, all of its copies, the common one first.
  package let copies: [UInt32: [UInt32]]
  /// What became of the map's turn restrictions.
  public package(set) var turnRestrictions = TurnRestrictionCounts()
  /// Turns that are open in the graph and forbidden while a condition holds, in the order of the conditions.
  public package(set) var conditionalTurns: [ConditionalTurns] = []
  /// What was found out beforehand, where somebody did.
  package var groundwork: Groundwork?

  package init(
    firstOut: [UInt32], tail: [UInt32], head: [UInt32], lengthDecimetres: [UInt32], wayOfArc: [UInt32],
    reverseArc: [UInt32], firstIn: [UInt32], incomingArcs: [UInt32], nodeCoordinates: [Coordinate],
    nodeOSMIDs: [Int64], ways: [RoadWay], edgeOfArc: [UInt32], runsBackward: [Bool], firstShape: [UInt32],
    shape: [Coordinate], weights: [[UInt32]], blocked: [NodeSet], roadEdgeCount: Int? = nil,
    junctionOfCopy: [UInt32] = [], copies: [UInt32: [UInt32]] = [:], boundingBox: BoundingBox? = nil
  ) {
    self.firstOut = firstOut
    self.tail = tail
    self.head = head
    self.lengthDecimetres = lengthDecimetres
    self.wayOfArc = wayOfArc
    self.reverseArc = reverseArc
    self.firstIn = firstIn
    self.incomingArcs = incomingArcs
    self.nodeCoordinates = nodeCoordinates
    self.nodeOSMIDs = nodeOSMIDs
    self.ways = ways
    self.edgeOfArc = edgeOfArc
    self.runsBackward = runsBackward
    self.firstShape = firstShape
    self.shape = shape
    self.weights = weights
    self.blocked = blocked
    self.roadEdgeCount = roadEdgeCount ?? firstShape.count - 1
    self.junctionOfCopy = junctionOfCopy
    self.copies = copies
    self.boundingBox = boundingBox ?? BoundingBox(around: shape)
  }

  /// The number of edges: pieces of road between two nodes, however many directions they are open in, and the insides
  /// of expanded junctions.
  package var edgeCount: Int { firstShape.count - 1 }

  /// The time in tenths of a second that the profile takes along each arc, `infiniteWeight` where it may not go.
  /// - Complexity: O(1)
  public func travelTimeDeciseconds(_ profile: Profile) -> [UInt32] { weights[profile.index] }

  /// The nodes at which a trip of the profile may end but which it may not pass: bollards, locked gates, and expanded
  /// junctions, which are passed by their copies.
  public func blockedNodes(_ profile: Profile) -> NodeSet { blocked[profile.index] }

  /// The arcs that leave a node.
  /// - Complexity: O(1)
  public func outgoingArcs(of node: UInt32) -> Range<UInt32> {
    precondition(node < nodeCount, "Node \(node) is out of range 0..<\(nodeCount)")
    return firstOut[Int(node)]..<firstOut[Int(node) + 1]
  }

  /// The arcs that enter a node, in ascending order.
  /// - Complexity: O(1)
  public func incomingArcs(of node: UInt32) -> ArraySlice<UInt32> {
    precondition(node < nodeCount, "Node \(node) is out of range 0..<\(nodeCount)")
    return incomingArcs[Int(firstIn[Int(node)])..<Int(firstIn[Int(node) + 1])]
  }

  /// The way that an arc is part of.
  public func way(ofArc arc: UInt32) -> RoadWay { ways[Int(wayOfArc[Int(arc)])] }

  /// The line of an arc from tail to head, both ends included.
  /// - Complexity: O(number of points)
  public func geometry(ofArc arc: UInt32) -> LineString {
    let points = shape(ofEdge: edgeOfArc[Int(arc)])
    return runsBackward[Int(arc)] ? LineString(points.reversed()) : LineString(Array(points))
  }

  /// The point at a share of an arc's length: 0 at the tail, 1 at the head.
  /// - Complexity: O(number of the arc's points)
  public func coordinate(onArc arc: UInt32, fraction: Double) -> Coordinate {
    let points = geometry(ofArc: arc).coordinates
    let lengths = zip(points, points.dropFirst()).map { $0.distance(to: $1) }
    var rest = lengths.reduce(0, +) * min(1, max(0, fraction))
    for (index, length) in lengths.enumerated() {
      if rest <= length {
        let share = length > 0 ? rest / length : 0
        let (a, b) = (points[index], points[index + 1])
        return Coordinate(
          latitude: a.latitude + (b.latitude - a.latitude) * share,
          longitude: a.longitude + (b.longitude - a.longitude) * share)
      }
      rest -= length
    }
    return points[points.count - 1]
  }

  package func shape(ofEdge edge: UInt32) -> ArraySlice<Coordinate> {
    shape[Int(firstShape[Int(edge)])..<Int(firstShape[Int(edge) + 1])]
  }
}
