internal import Geodesy
internal import RoadNetwork

/// The arrays of a graph as they stand in a file, before its ways are known.
struct GraphArrays {
  private let indices: [[UInt32]]
  private let weights: [[UInt32]]
  private let blocked: [[UInt32]]
  private let nodeOSMIDs: [Int64]
  private let nodeCoordinates: [Coordinate]
  private let shape: [Coordinate]
  private let runsBackward: [UInt8]
  private let roadEdgeCount: Int
  private let copies: [UInt32]
  private var turns = TurnRestrictionCounts()
  private let conditionalTurns: [UInt32]
  private let countsOfConditions: [UInt32]

  init(_ reader: inout MapIndexReader) throws(IndexDamage) {
    func arrays(_ count: Int, _ reader: inout MapIndexReader) throws(IndexDamage) -> [[UInt32]] {
      var result: [[UInt32]] = []
      for _ in 0..<count { result.append(try reader.words()) }
      return result
    }
    indices = try arrays(11, &reader)
    weights = try arrays(Profile.allCases.count, &reader)
    blocked = try arrays(Profile.allCases.count, &reader)
    nodeOSMIDs = try reader.array(of: Int64.self)
    nodeCoordinates = try reader.coordinates()
    shape = try reader.coordinates()
    runsBackward = try reader.array(of: UInt8.self)
    roadEdgeCount = try reader.count()
    copies = try reader.words()
    turns.applied = try reader.count()
    turns.ofNobody = try reader.count()
    turns.incomplete = try reader.count()
    turns.malformed = try reader.count()
    turns.disconnected = try reader.count()
    turns.contradictory = try reader.count()
    turns.unread = try reader.count()
    conditionalTurns = try reader.words()
    countsOfConditions = try reader.words()
  }

  /// The graph; its indices are still to be held against their bounds.
  func graph(_ ways: [RoadWay], strings: MapIndexReader) throws(IndexDamage) -> RoadGraph {
    let nodeCount = nodeCoordinates.count
    var sets: [NodeSet] = []
    for nodes in blocked {
      var set = NodeSet(nodeCount: nodeCount)
      guard nodes.allSatisfy({ $0 < nodeCount }) else { throw .damaged }
      for node in nodes { set.insert(node) }
      sets.append(set)
    }
    var graph = RoadGraph(
      firstOut: indices[0], tail: indices[1], head: indices[2], lengthDecimetres: indices[3], wayOfArc: indices[4],
      reverseArc: indices[5], firstIn: indices[6], incomingArcs: indices[7], nodeCoordinates: nodeCoordinates,
      nodeOSMIDs: nodeOSMIDs, ways: ways, edgeOfArc: indices[8], runsBackward: runsBackward.map { $0 != 0 },
      firstShape: indices[9], shape: shape, weights: weights, blocked: sets, roadEdgeCount: roadEdgeCount,
      junctionOfCopy: indices[10], copies: try copiesOfArcs())
    graph.turnRestrictions = turns
    var counts = WordList(countsOfConditions, strings: strings)
    while !counts.isAtEnd { graph.turnRestrictions.ofCondition[try counts.string()] = Int(try counts.word()) }
    var list = WordList(conditionalTurns, strings: strings)
    while !list.isAtEnd { graph.conditionalTurns.append(try Self.conditionalTurns(&list)) }
    return graph
  }

  private static func conditionalTurns(_ list: inout WordList) throws(IndexDamage) -> ConditionalTurns {
    let condition = try list.string()
    var arcsOfProfile: [[UInt32]] = []
    for _ in Profile.allCases {
      var arcs: [UInt32] = []
      for _ in 0..<(try list.word()) { arcs.append(try list.word()) }
      arcsOfProfile.append(arcs)
    }
    return ConditionalTurns(condition: condition, arcsOfProfile: arcsOfProfile)
  }

  private func copiesOfArcs() throws(IndexDamage) -> [UInt32: [UInt32]] {
    var result: [UInt32: [UInt32]] = [:]
    var next = 0
    while next < copies.count {
      guard copies.count - next >= 2, copies[next + 1] > 0, Int(copies[next + 1]) <= copies.count - next - 2 else {
        throw .damaged
      }
      let first = next + 2
      next = first + Int(copies[first - 1])
      result[copies[first - 2]] = Array(copies[first..<next])
    }
    return result
  }
}
