/// What must be remembered of the way to each arc, so that restrictions over several ways can be kept.
///
/// A restriction over ways binds only those who came by its first way. An arc in its middle is therefore doubled: once
/// for everybody, once for those who came that way. This is the automaton of Aho and Corasick (*Efficient String
/// Matching*, 1975) over arcs instead of letters, with one history more for each doubled arc, the *common* one: it holds
/// whatever may be remembered there at all. Everybody may enter it, and it goes on only where all may; so trips that end
/// on the arc find one arc for all histories, and trips that start there are bound as though they had come the whole way.
struct ArcHistories {
  /// How far a trip has followed a restriction: it has travelled the path up to `position`, which is at least 1.
  struct Progress: Hashable, Comparable {
    let turn: Int
    let position: Int

    static func < (a: Progress, b: Progress) -> Bool { (a.turn, a.position) < (b.turn, b.position) }
  }

  /// What is remembered, ascending; empty for nothing.
  typealias History = [Progress]

  private let turns: [BoundTurn]
  /// The turns whose path starts with an arc.
  private var starting: [UInt32: [Int]] = [:]
  private var histories: [UInt32: [History]] = [:]

  /// - Complexity: O(restrictions × the square of their arcs)
  init(_ turns: [BoundTurn]) {
    self.turns = turns
    var common: [UInt32: Set<Progress>] = [:]
    for (number, turn) in turns.enumerated() {
      starting[turn.path[0], default: []].append(number)
      for (position, arc) in turn.path.enumerated().dropFirst() {
        common[arc, default: []].insert(Progress(turn: number, position: position))
      }
    }
    var known: [UInt32: Set<History>] = common.mapValues { [$0.sorted()] }
    var open = known.keys.sorted().flatMap { arc in (known[arc] ?? []).map { (arc, $0) } }
    for arc in starting.keys.sorted() { open.append((arc, [])) }
    while let (arc, history) = open.popLast() {
      for next in continuations(arc, history) {
        let after = self.history(after: arc, history, taking: next)
        if known[next, default: []].insert(after).inserted { open.append((next, after)) }
      }
    }
    for (arc, all) in known {
      let commonHistory = (common[arc] ?? []).sorted()
      let others = all.filter { !$0.isEmpty && $0 != commonHistory }.sorted { $0.lexicographicallyPrecedes($1) }
      histories[arc] = [[]] + others + [commonHistory]
    }
  }

  /// The histories with which an arc may be entered: first none at all, last the common one.
  func histories(of arc: UInt32) -> [History] { histories[arc] ?? [[]] }

  /// How many histories an arc has.
  func count(of arc: UInt32) -> Int { histories.isEmpty ? 1 : histories[arc]?.count ?? 1 }

  /// What is remembered after a step to the arc `next`.
  func history(after arc: UInt32, _ history: History, taking next: UInt32) -> History {
    var result: History = []
    each(arc, history) { turn, position in
      if position + 1 < turns[turn].path.count, turns[turn].path[position + 1] == next {
        result.append(Progress(turn: turn, position: position + 1))
      }
    }
    return result.sorted()
  }

  /// Who may not take the step to the arc `next`.
  func ban(after arc: UInt32, _ history: History, taking next: UInt32) -> TurnBan {
    var result = TurnBan()
    each(arc, history) { turn, position in
      let turn = turns[turn]
      guard position + 1 == turn.path.count, turn.forbids(next) else { return }
      if let condition = turn.condition {
        result.conditional[condition, default: []].formUnion(turn.profiles)
      } else {
        result.always.formUnion(turn.profiles)
      }
    }
    return result
  }

  private func continuations(_ arc: UInt32, _ history: History) -> Set<UInt32> {
    var result: Set<UInt32> = []
    each(arc, history) { turn, position in
      if position + 1 < turns[turn].path.count { result.insert(turns[turn].path[position + 1]) }
    }
    return result
  }

  private func each(_ arc: UInt32, _ history: History, _ body: (_ turn: Int, _ position: Int) -> Void) {
    for progress in history { body(progress.turn, progress.position) }
    for turn in starting[arc] ?? [] { body(turn, 0) }
  }
}
