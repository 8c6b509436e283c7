/// Rewrites a graph so that its topology keeps the turn restrictions, and any search on it does without knowing.
///
/// Only junctions at which a restriction turns or passes are expanded. Arcs that enter one end at nodes of their own, one
/// for all arcs that may go on alike; arcs that leave it start at nodes of their own; and *turns*, arcs of no length and
/// no time, lead from the former to the latter where somebody may go (node splitting as in Geisberger and Vetter, *Efficient
/// Routing in Road Networks with Turn Costs*, 2011, for some junctions only). Who is bound has the weight
/// `infiniteWeight` on the turn. A turn that is forbidden under a condition stays open and is put down, to be closed while
/// the condition holds (``ConditionalTurns``).
///
/// ```
///            ┌─ in: may not turn left ──┬──────────► out: all others
///   arcs ────┤                          │  ┌───────►
///            └─ in: all others ─────────┼──┴───────► out: the left turn
///                                       ▼
///                            the junction: trips end and start here, none passes
/// ```
///
/// The junction keeps its number, and no trip may pass it: trips that end there come from all arcs in, trips that start
/// there go to all arcs out. Every road keeps its one arc a direction, but for the middle of restrictions over several
/// ways (`ArcHistories`), whose arcs have copies.
struct JunctionExpansion {
  private struct Piece {
    let arc: UInt32
    /// Which of the arc's histories, 0 for none.
    let history: UInt32
    var tail: UInt32
    var head: UInt32
  }

  private struct Turn {
    let tail: UInt32
    let head: UInt32
    let junction: Int
    /// Who may take it.
    let profiles: ProfileSet
    /// Who of them may not while a condition holds.
    var conditional: [String: ProfileSet] = [:]
  }

  private let graph: RoadGraph
  private let histories: ArcHistories
  private let junctions: [UInt32]
  private var pieces: [Piece] = []
  private var firstPiece: [UInt32] = []
  private var turns: [Turn] = []
  private var junctionOfCopy: [UInt32] = []

  /// The graph itself where there are no restrictions.
  static func expanding(_ graph: RoadGraph, by bound: [BoundTurn], counts: TurnRestrictionCounts) -> RoadGraph {
    var result = graph
    if !bound.isEmpty {
      var expansion = JunctionExpansion(graph, bound)
      for index in expansion.junctions.indices { expansion.expand(index) }
      result = expansion.rewritten()
    }
    result.turnRestrictions = counts
    return result
  }

  private init(_ graph: RoadGraph, _ bound: [BoundTurn]) {
    self.graph = graph
    histories = ArcHistories(bound)
    junctions = Set(bound.flatMap { $0.path.map { graph.head[Int($0)] } }).sorted()
    pieces.reserveCapacity(graph.arcCount)
    firstPiece.reserveCapacity(graph.arcCount + 1)
    for arc in 0..<UInt32(graph.arcCount) {
      firstPiece.append(UInt32(pieces.count))
      for history in 0..<UInt32(histories.count(of: arc)) {
        pieces.append(
          Piece(arc: arc, history: history, tail: graph.tail[Int(arc)], head: graph.head[Int(arc)]))
      }
    }
    firstPiece.append(UInt32(pieces.count))
  }

  /// The pieces of an arc, the common one last.
  private func pieces(of arc: UInt32) -> Range<Int> {
    Int(firstPiece[Int(arc)])..<Int(firstPiece[Int(arc) + 1])
  }

  // MARK: One junction

  private mutating func expand(_ index: Int) {
    let junction = junctions[index]
    let incoming = graph.incomingArcs(of: junction).flatMap { pieces(of: $0) }
    let outgoing = graph.outgoingArcs(of: junction).flatMap { pieces(of: $0) }
    // What forbids each step, `nil` where it does not lead to that copy of the arc.
    let rows = incoming.map { entry in outgoing.map { ban(from: pieces[entry], to: $0) } }
    let inGroups = Self.groups(rows)
    let columns = outgoing.indices.map { column in inGroups.map { rows[$0[0]][column] } }
    let outGroups = Self.groups(columns)
    let barred = ProfileSet(
      Profile.allCases.filter { graph.blockedNodes($0).contains(junction) }.map { ProfileSet($0) })

    let inNodes = inGroups.map { _ in addCopy(of: junction) }
    let outNodes = outGroups.map { _ in addCopy(of: junction) }
    for (group, node) in zip(inGroups, inNodes) { for entry in group { pieces[incoming[entry]].head = node } }
    for (group, node) in zip(outGroups, outNodes) { for exit in group { pieces[outgoing[exit]].tail = node } }
    for (group, inNode) in zip(inGroups, inNodes) {
      let coming = travellers(group.map { incoming[$0] })
      for (column, outNode) in zip(outGroups, outNodes) {
        guard let ban = rows[group[0]][column[0]] else { continue }
        let open = ProfileSet.all.subtracting(ban.always).subtracting(barred)
        // A turn that nobody could take who comes or goes there is left out.
        guard !open.intersection(coming).intersection(travellers(column.map { outgoing[$0] })).isEmpty else { continue }
        turns.append(
          Turn(tail: inNode, head: outNode, junction: index, profiles: open, conditional: ban.conditional))
      }
      turns.append(Turn(tail: inNode, head: junction, junction: index, profiles: .all))
    }
    for (column, outNode) in zip(outGroups, outNodes)
    where column.contains(where: { pieces[outgoing[$0]].history == 0 || isCommon(outgoing[$0]) }) {
      turns.append(Turn(tail: junction, head: outNode, junction: index, profiles: .all))
    }
  }

  private mutating func addCopy(of junction: UInt32) -> UInt32 {
    junctionOfCopy.append(junction)
    return UInt32(graph.nodeCount + junctionOfCopy.count - 1)
  }

  private func isCommon(_ piece: Int) -> Bool { piece == pieces(of: pieces[piece].arc).upperBound - 1 }

  /// Who may not take a step, or `nil` where the step leads to another copy of the arc.
  private func ban(from entry: Piece, to exit: Int) -> TurnBan? {
    let arc = pieces[exit].arc
    let history = self.history(of: entry)
    guard isCommon(exit) || histories.history(after: entry.arc, history, taking: arc) == self.history(of: pieces[exit])
    else { return nil }
    return histories.ban(after: entry.arc, history, taking: arc)
  }

  private func history(of piece: Piece) -> ArcHistories.History {
    histories.histories(of: piece.arc)[Int(piece.history)]
  }

  /// Who may travel some of the pieces.
  private func travellers(_ group: [Int]) -> ProfileSet {
    ProfileSet(
      Profile.allCases.filter { profile in
        group.contains { graph.travelTimeDeciseconds(profile)[Int(pieces[$0].arc)] < infiniteWeight }
      }.map { ProfileSet($0) })
  }

  /// The indices of equal elements together, in the order of the first of each.
  private static func groups<Element: Hashable>(_ elements: [Element]) -> [[Int]] {
    var groupOf: [Element: Int] = [:]
    var result: [[Int]] = []
    for (index, element) in elements.enumerated() {
      if let group = groupOf[element] {
        result[group].append(index)
      } else {
        groupOf[element] = result.count
        result.append([index])
      }
    }
    return result
  }

  // MARK: The whole graph

  private func rewritten() -> RoadGraph {
    let nodeCount = graph.nodeCount + junctionOfCopy.count
    let tails = pieces.map(\.tail) + turns.map(\.tail)
    let heads = pieces.map(\.head) + turns.map(\.head)
    let (firstOut, order) = GraphLayout.bucket(tails, count: nodeCount)
    var position = [UInt32](repeating: 0, count: order.count)
    for (index, item) in order.enumerated() { position[Int(item)] = UInt32(index) }
    @Sendable func sorted<Value>(_ roads: (Piece) -> Value, _ turn: (Turn) -> Value) -> [Value] {
      order.map { Int($0) < pieces.count ? roads(pieces[Int($0)]) : turn(turns[Int($0) - pieces.count]) }
    }
    func common(_ arc: UInt32) -> UInt32 { position[pieces(of: arc).upperBound - 1] }
    var copies: [UInt32: [UInt32]] = [:]
    for arc in 0..<UInt32(graph.arcCount) where pieces(of: arc).count > 1 {
      let all = pieces(of: arc).reversed().map { position[$0] }
      for copy in all { copies[copy] = all }
    }
    // Half of all columns are weights; they are laid out on the other core.
    let (weights, (head, firstIn, incomingArcs)) = Concurrently.both(
      {
        Profile.allCases.map { profile in
          let old = graph.travelTimeDeciseconds(profile)
          return sorted({ old[Int($0.arc)] }, { $0.profiles.contains(profile) ? 0 : infiniteWeight })
        }
      },
      {
        let head = order.map { heads[Int($0)] }
        let (firstIn, incomingArcs) = GraphLayout.bucket(head, count: nodeCount)
        return (head, firstIn, incomingArcs)
      })
    var (firstShape, shape) = (graph.firstShape, graph.shape)
    for junction in junctions {
      shape += [graph.nodeCoordinates[Int(junction)], graph.nodeCoordinates[Int(junction)]]
      firstShape.append(UInt32(shape.count))
    }
    let blocked = graph.blocked.map { old in
      var set = NodeSet(nodeCount: nodeCount)
      for node in old.nodes + junctions { set.insert(node) }
      return set
    }
    var result = RoadGraph(
      firstOut: firstOut, tail: order.map { tails[Int($0)] }, head: head,
      lengthDecimetres: sorted({ graph.lengthDecimetres[Int($0.arc)] }, { _ in 0 }),
      wayOfArc: sorted({ graph.wayOfArc[Int($0.arc)] }, { _ in UInt32(graph.ways.count) }),
      reverseArc: sorted(
        {
          let reverse = graph.reverseArc[Int($0.arc)]
          return reverse == noArc ? noArc : common(reverse)
        }, { _ in noArc }),
      firstIn: firstIn, incomingArcs: incomingArcs,
      nodeCoordinates: graph.nodeCoordinates + junctionOfCopy.map { graph.nodeCoordinates[Int($0)] },
      nodeOSMIDs: graph.nodeOSMIDs + junctionOfCopy.map { graph.nodeOSMIDs[Int($0)] },
      ways: graph.ways + [.insideJunctions],
      edgeOfArc: sorted({ graph.edgeOfArc[Int($0.arc)] }, { UInt32(graph.edgeCount + $0.junction) }),
      runsBackward: sorted({ graph.runsBackward[Int($0.arc)] }, { _ in false }), firstShape: firstShape, shape: shape,
      weights: weights, blocked: blocked, roadEdgeCount: graph.edgeCount, junctionOfCopy: junctionOfCopy,
      copies: copies,
      boundingBox: graph.boundingBox)
    result.conditionalTurns = conditionalTurns { position[pieces.count + $0] }
    return result
  }

  /// The turns that are forbidden under conditions, in the order of these; each by its number in the new graph.
  private func conditionalTurns(_ arcOfTurn: (Int) -> UInt32) -> [ConditionalTurns] {
    var arcs: [String: [[UInt32]]] = [:]
    for (number, turn) in turns.enumerated() {
      for (condition, profiles) in turn.conditional {
        for profile in Profile.allCases where profiles.intersection(turn.profiles).contains(profile) {
          arcs[condition, default: Profile.allCases.map { _ in [] }][profile.index].append(arcOfTurn(number))
        }
      }
    }
    return arcs.sorted { $0.key < $1.key }.map { condition, arcs in
      ConditionalTurns(condition: condition, arcsOfProfile: arcs.map { $0.sorted() })
    }
  }
}
