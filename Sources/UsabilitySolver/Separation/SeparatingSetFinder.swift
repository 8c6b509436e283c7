/// Finds the fewest claims that cut a place off by themselves.
///
/// All sets of one claim, then of two and so on are tried, many at a time: a set is one state of the roads more, and the
/// kernel takes 512 of them at once. Closures only ever take away, so a set that cuts off does so with any claim besides.
struct SeparatingSetFinder {
  /// A place that is cut off in a state of the roads.
  struct Question: Hashable {
    var place: Int
    /// By its number among ``states``.
    var state: Int
  }

  /// Sets of more claims than this are not sought one by one.
  static let largestSet = 4
  /// The most sets of one size that are tried for one state.
  static let mostTried = 2000

  let table: AtomTable
  let states: [RoadState]
  /// Which of some places, renumbered from 0 in their order, are cut off in which of some states.
  let reach: ([RoadState], [Int]) -> SeparationFinder.StateReach

  /// For each question the smallest sets, in the order of the plan; all of that size, unless there were too many to try:
  /// then one of which no claim can be spared.
  func sets(for questions: [Question]) -> [Question: [[Int]]] {
    var open = Array(Set(questions))
    var found: [Question: [[Int]]] = [:]
    for size in 1...Self.largestSet where !open.isEmpty {
      var trials: [Trial] = []
      for (state, asked) in Dictionary(grouping: open, by: \.state) {
        let claims = claims(in: state)
        guard claims.count >= size, Self.count(of: claims.count, choose: size) <= Self.mostTried else { continue }
        trials.append(
          Trial(state: state, sets: Self.subsets(of: claims, size: size), places: asked.map(\.place).sorted()))
      }
      for (trial, answers) in zip(trials, separating(trials)) {
        for (place, sets) in zip(trial.places, answers) where !sets.isEmpty {
          found[Question(place: place, state: trial.state)] = sets
        }
      }
      open.removeAll { found[$0] != nil }
    }
    for (question, set) in unsparable(open) { found[question] = [set] }
    return found
  }

  /// Sets of claims to be tried alone in a state, and the places that they may cut off.
  private struct Trial {
    var state: Int
    var sets: [[Int]]
    var places: [Int]
  }

  /// The claims that shut something in a state, in the order of the plan.
  private func claims(in state: Int) -> [Int] { Set(states[state].atoms.map { table.atoms[$0].claim }).sorted() }

  /// What some claims of a state shut.
  private func part(_ claims: [Int], of state: Int) -> RoadState {
    RoadState(atoms: states[state].atoms.filter { claims.contains(table.atoms[$0].claim) }, blockedRegions: [])
  }

  /// For each trial and each of its places the sets that cut it off, all in one search.
  private func separating(_ trials: [Trial]) -> [[[[Int]]]] {
    guard !trials.isEmpty else { return [] }
    let places = Set(trials.flatMap(\.places)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    var parts: [RoadState] = []
    var indexOfPart: [RoadState: Int] = [:]
    let partOfSet = trials.map { trial in
      trial.sets.map { set in
        let part = part(set, of: trial.state)
        if let index = indexOfPart[part] { return index }
        indexOfPart[part] = parts.count
        parts.append(part)
        return parts.count - 1
      }
    }
    let reach = reach(parts, places)
    return zip(trials, partOfSet).map { trial, indices in
      trial.places.map { place in
        let number = numbers[place] ?? 0
        return zip(trial.sets, indices).filter { reach.isCutOff(number, in: $0.1) }.map(\.0)
      }
    }
  }

  /// For each question a set of which no claim can be spared: claims are taken out one by one, the last of the plan first,
  /// and put back where the place could then be reached.
  private func unsparable(_ questions: [Question]) -> [Question: [Int]] {
    let all = Dictionary(uniqueKeysWithValues: questions.map { ($0, claims(in: $0.state)) })
    var sets = all
    for step in 0..<(all.values.map(\.count).max() ?? 0) {
      let trials = questions.compactMap { question -> (Question, Trial)? in
        guard let claims = all[question], step < claims.count, let set = sets[question] else { return nil }
        let without = set.filter { $0 != claims[claims.count - 1 - step] }
        return (question, Trial(state: question.state, sets: [without], places: [question.place]))
      }
      for ((question, trial), answer) in zip(trials, separating(trials.map(\.1))) where !answer[0].isEmpty {
        sets[question] = trial.sets[0]
      }
    }
    return sets
  }

  private static func count(of n: Int, choose k: Int) -> Int {
    var result = 1
    for index in 0..<k {
      result = result * (n - index) / (index + 1)
      if result > mostTried { return result }
    }
    return result
  }

  /// All subsets of a size, in order.
  static func subsets(of items: [Int], size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    guard items.count >= size else { return [] }
    return items.indices.flatMap { first in
      subsets(of: Array(items[(first + 1)...]), size: size - 1).map { [items[first]] + $0 }
    }
  }
}
