/// What becomes of a venue in the worlds of a day.
struct VenueWorlds {
  /// What a world leads to: the verdict, and at which hours it is usable.
  struct Outcome: Hashable {
    var verdict: Verdict
    /// A bit for each cell of the venue's hours.
    var usable: [UInt64]
  }

  /// The day's unknowns that matter, and the claims that may mean the venue; a world has an option for each, in order,
  /// and one for the venue's own hours: 0 is *meant*, or *open*.
  var unknowns: [Int]
  var memberships: [Int]
  var options: [[Int]] = []
  var weights: [Double] = []
  /// For each world, its outcome's place.
  var outcomeOfWorld: [Int] = []
  var outcomes: [Outcome] = []
  var isExact = true
  /// How many worlds were drawn, where they were not all gone through.
  var drawCount = 0

  /// How the worlds divide.
  var chances: Chances {
    var chances = Chances(worldCount: isExact ? weights.count : drawCount, isExact: isExact)
    for (weight, outcome) in zip(weights, outcomeOfWorld) { chances[outcomes[outcome].verdict] += weight }
    return chances
  }

  /// The chance that the answer to some of the unknowns leaves nothing open.
  ///
  /// - Parameter places: which of a world's options are told.
  func chanceSettled(by places: [Int]) -> Double {
    struct Group {
      var weight = 0.0
      var outcome: Int
      var isSettled = true
    }
    var groups: [[Int]: Group] = [:]
    for world in options.indices {
      let key = places.map { options[world][$0] }
      var group = groups[key] ?? Group(outcome: outcomeOfWorld[world])
      group.weight += weights[world]
      if group.outcome != outcomeOfWorld[world] { group.isSettled = false }
      groups[key] = group
    }
    return groups.values.filter(\.isSettled).map(\.weight).sorted().reduce(0, +)
  }

  /// Whether the outcome hangs on one of the unknowns at all: some two worlds that differ in it alone differ in outcome.
  ///
  /// Drawn worlds are compared by what they have in common: there it says whether its options lead to other outcomes.
  func hangs(on place: Int) -> Bool {
    var seen: [Int: Set<Int>] = [:]
    guard isExact else {
      for world in options.indices { seen[options[world][place], default: []].insert(outcomeOfWorld[world]) }
      return Set(seen.values).count > 1
    }
    var outcomeOfRest: [[Int]: Int] = [:]
    for world in options.indices {
      var rest = options[world]
      rest[place] = -1
      if let known = outcomeOfRest[rest] {
        if known != outcomeOfWorld[world] { return true }
      } else {
        outcomeOfRest[rest] = outcomeOfWorld[world]
      }
    }
    return false
  }
}
