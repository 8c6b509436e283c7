/// Finds the members of restrictions on a graph that is not yet expanded.
///
/// Restrictions that do not fit are counted and left out: a wrong rule could make a venue seem out of reach.
struct TurnResolver {
  private let graph: RoadGraph
  private var nodeOfID: [Int64: UInt32] = [:]
  private var arcsOfWay: [Int64: [UInt32]] = [:]
  private(set) var counts = TurnRestrictionCounts()
  private(set) var turns: [BoundTurn] = []

  /// The most arcs that a restriction may lead over, and that may leave or enter a junction where one ends.
  private static let mostArcs = 100

  private enum Failure: Error { case incomplete, malformed, disconnected }

  /// - Complexity: O(nodes + arcs + restrictions)
  init(graph: RoadGraph, restrictions: [TurnRestriction]) {
    self.graph = graph
    guard !restrictions.isEmpty else { return }
    index(restrictions)
    var found: [[BoundTurn]] = []
    for restriction in restrictions {
      if restriction.hasUnreadPart { counts.unread += 1 }
      do throws(Failure) {
        let turns = try bind(restriction)
        if turns.isEmpty { counts.ofNobody += 1 } else { found.append(turns) }
      } catch {
        switch error {
        case .incomplete: counts.incomplete += 1
        case .malformed: counts.malformed += 1
        case .disconnected: counts.disconnected += 1
        }
      }
    }
    let contradictions = Self.contradictions(found)
    for (number, bound) in found.enumerated() {
      guard !contradictions.contains(number) else {
        counts.contradictory += 1
        continue
      }
      counts.applied += 1
      for condition in Set(bound.compactMap(\.condition)) { counts.ofCondition[condition, default: 0] += 1 }
      turns += bound
    }
  }

  /// Looks up only what restrictions mention.
  private mutating func index(_ restrictions: [TurnRestriction]) {
    var ways: Set<Int64> = []
    var nodes: Set<Int64> = []
    for restriction in restrictions {
      ways.formUnion(restriction.from)
      ways.formUnion(restriction.to)
      switch restriction.via {
      case .node(let id): nodes.insert(id)
      case .ways(let ids): ways.formUnion(ids)
      case nil: break
      }
    }
    for (node, id) in graph.nodeOSMIDs.enumerated() where nodes.contains(id) { nodeOfID[id] = UInt32(node) }
    let isWanted = graph.ways.map { ways.contains($0.osmID) }
    for arc in 0..<graph.arcCount where isWanted[Int(graph.wayOfArc[arc])] {
      arcsOfWay[graph.ways[Int(graph.wayOfArc[arc])].osmID, default: []].append(UInt32(arc))
    }
  }

  private func bind(_ restriction: TurnRestriction) throws(Failure) -> [BoundTurn] {
    guard !restriction.isUnknownKind, let via = restriction.via else { throw .malformed }
    guard !restriction.rules.isEmpty else { return [] }
    var result: [BoundTurn] = []
    for from in restriction.from {
      for to in restriction.to {
        let (path, target) = try arcs(from: from, via: via, to: to)
        for rule in restriction.rules {
          for (profiles, isMandatory) in [(rule.forbidden, false), (rule.mandatory, true)] where !profiles.isEmpty {
            result.append(
              BoundTurn(
                path: path, target: target, isMandatory: isMandatory, profiles: profiles, condition: rule.condition))
          }
        }
      }
    }
    return result
  }

  private func arcs(
    from: Int64, via: TurnRestriction.Via, to: Int64
  ) throws(Failure) -> (path: [UInt32], target: UInt32) {
    guard let from = arcsOfWay[from], let to = arcsOfWay[to] else { throw .incomplete }
    switch via {
    case .node(let id):
      guard let node = nodeOfID[id] else { throw .incomplete }
      return ([try entry(from, at: node)], try exit(to, at: node))
    case .ways(let ids):
      let ways = ids.compactMap { arcsOfWay[$0] }
      guard ways.count == ids.count else { throw .incomplete }
      let middle = try chain(from, ways, to)
      let (first, last) = (middle[0], middle[middle.count - 1])
      return (
        [try entry(from, at: graph.tail[Int(first)])] + middle, try exit(to, at: graph.head[Int(last)])
      )
    }
  }

  /// The one arc of a way that enters a node.
  private func entry(_ arcs: [UInt32], at node: UInt32) throws(Failure) -> UInt32 {
    let entering = arcs.filter { graph.head[Int($0)] == node }
    guard entering.count == 1, graph.outgoingArcs(of: node).count <= Self.mostArcs,
      graph.incomingArcs(of: node).count <= Self.mostArcs
    else { throw .disconnected }
    return entering[0]
  }

  /// The one arc of a way that leaves a node.
  private func exit(_ arcs: [UInt32], at node: UInt32) throws(Failure) -> UInt32 {
    let leaving = arcs.filter { graph.tail[Int($0)] == node }
    guard leaving.count == 1, graph.outgoingArcs(of: node).count <= Self.mostArcs,
      graph.incomingArcs(of: node).count <= Self.mostArcs
    else { throw .disconnected }
    return leaving[0]
  }

  /// The one path over all of the ways, through no node twice, from a node of the first way to one of the last.
  private func chain(_ from: [UInt32], _ ways: [[UInt32]], _ to: [UInt32]) throws(Failure) -> [UInt32] {
    guard ways.reduce(0, { $0 + $1.count }) <= Self.mostArcs else { throw .disconnected }
    let starts = Set(from.map { graph.head[Int($0)] })
    let ends = Set(to.map { graph.tail[Int($0)] })
    var wayOfArc: [UInt32: Int] = [:]
    for (index, arcs) in ways.enumerated() { for arc in arcs { wayOfArc[arc] = index } }
    var found: [[UInt32]] = []
    var steps = 0
    func walk(_ path: [UInt32], _ passed: Set<UInt32>, at node: UInt32) {
      steps += 1
      guard steps < 1000, found.count < 2 else { return }
      if !path.isEmpty, ends.contains(node), Set(path.compactMap { wayOfArc[$0] }).count == ways.count {
        found.append(path)
      }
      for arc in graph.outgoingArcs(of: node) where wayOfArc[arc] != nil {
        let head = graph.head[Int(arc)]
        if !passed.contains(head) { walk(path + [arc], passed.union([head]), at: head) }
      }
    }
    for start in starts.sorted() { walk([], [start], at: start) }
    guard found.count == 1, steps < 1000 else { throw .disconnected }
    return found[0]
  }

  /// The restrictions, by number, that leave no way on together, or together with those that hold at all times.
  ///
  /// Two conditions are not held against each other: mornings go one way, evenings the other.
  private static func contradictions(_ found: [[BoundTurn]]) -> Set<Int> {
    var result = contradictoryTurns(found.map { $0.filter { $0.condition == nil } })
    for condition in Set(found.joined().compactMap(\.condition)).sorted() {
      let all = found.enumerated().map { number, turns in
        result.contains(number) ? [] : turns.filter { $0.condition == nil || $0.condition == condition }
      }
      let own = found.indices.filter { found[$0].contains { $0.condition == condition } }
      result.formUnion(contradictoryTurns(all).intersection(own))
    }
    return result
  }

  /// Those of some that leave no way on at one time: two ways that are each the only one, or one that is the only one and
  /// forbidden.
  private static func contradictoryTurns(_ found: [[BoundTurn]]) -> Set<Int> {
    struct Key: Hashable {
      let path: [UInt32]
      let profile: Int
    }
    var only: [Key: Set<UInt32>] = [:]
    var shut: [Key: Set<UInt32>] = [:]
    func each(_ turn: BoundTurn, _ body: (Key) -> Void) {
      for profile in Profile.allCases where turn.profiles.contains(profile) {
        body(Key(path: turn.path, profile: profile.index))
      }
    }
    for turn in found.joined() {
      each(turn) { key in
        if turn.isMandatory {
          only[key, default: []].insert(turn.target)
        } else {
          shut[key, default: []].insert(turn.target)
        }
      }
    }
    var result: Set<Int> = []
    for (number, turns) in found.enumerated() {
      for turn in turns {
        each(turn) { key in
          guard let targets = only[key] else { return }
          let meetsShut = turn.isMandatory ? shut[key]?.contains(turn.target) ?? false : targets.contains(turn.target)
          if meetsShut || (turn.isMandatory && targets.count > 1) { result.insert(number) }
        }
      }
    }
    return result
  }
}
