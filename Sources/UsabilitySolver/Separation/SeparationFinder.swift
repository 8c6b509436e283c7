import ClosurePlanning
import OpeningHours
import RoadNetwork

/// Finds when places are cut off from the rest of the city for one traveller, and by which claims.
struct SeparationFinder {
  /// Some hours of a day at which a place is cut off; claims by their place among the bound ones.
  struct Spell: Hashable {
    var day: CalendarDay
    var times: TimeSet
    var isCertain: Bool
    var loss: Separation.Loss
    var claims: [[Int]]

    func hash(into hasher: inout Hasher) {
      hasher.combine(day)
      hasher.combine(claims)
    }
  }

  /// How many sets of claims are told for one spell.
  static let mostSets = 4
  /// How many of a slice's worlds are asked for their claims.
  private static let mostWorlds = 8
  /// How many states are looked at in one search.
  private static let mostStates = 4096

  let bound: BoundPlan
  let table: AtomTable
  let traveller: Traveller
  let network: RoundTripNetwork
  let origins: [UInt32]
  /// The slices of all days, each with its day.
  let slices: [(day: CalendarDay, slice: DaySlice)]

  /// A slice's extreme worlds as states of the roads.
  private struct SliceStates {
    var mostClosed: [Int]
    var mostOpen: [Int]
  }

  /// The spells of each place that is cut off at some time, by the place's number; places that have no way there and
  /// back on the open network are told apart.
  func spells(of places: [[AccessPoint]]) -> (spells: [Int: [Spell]], neverReached: [Int]) {
    var states: [RoadState] = [.open]
    var indexOfState: [RoadState: Int] = [.open: 0]
    func index(of state: RoadState) -> Int {
      if let known = indexOfState[state] { return known }
      indexOfState[state] = states.count
      states.append(state)
      return states.count - 1
    }
    let sliceStates = slices.map { _, slice in
      func indices(_ worlds: [AtomSet], moreClosed: Bool) -> [Int] {
        Set(
          worlds.map { world in
            index(
              of: DayEvaluation.state(
                world, in: slice, at: slice.range.lowerBound, moreClosed: moreClosed, traveller, bound: bound,
                table: table))
          }
        ).sorted()
      }
      return SliceStates(
        mostClosed: indices(slice.mostClosed, moreClosed: true), mostOpen: indices(slice.mostOpen, moreClosed: false))
    }
    let reach = StateReach(self, states: states, places: places)
    let neverReached = reach.separable.filter { reach.isCutOff($0, in: 0) }
    var drafts: [(place: Int, slice: Int, isCertain: Bool, deciding: [Int])] = []
    for place in reach.separable where !reach.isCutOff(place, in: 0) {
      for (number, own) in sliceStates.enumerated() {
        let isCertain = own.mostOpen.allSatisfy { reach.isCutOff(place, in: $0) }
        let deciding =
          isCertain ? own.mostOpen : (own.mostClosed + own.mostOpen).filter { reach.isCutOff(place, in: $0) }
        guard !deciding.isEmpty else { continue }
        drafts.append((place, number, isCertain, Array(deciding.prefix(Self.mostWorlds))))
      }
    }
    let search = SeparatingSetFinder(table: table, states: states) { parts, asked in
      StateReach(self, states: parts, places: asked.map { places[$0] })
    }
    let questions = drafts.flatMap { draft in
      draft.deciding.map { SeparatingSetFinder.Question(place: draft.place, state: $0) }
    }
    let sets = search.sets(for: questions)
    var spells: [Int: [Spell]] = [:]
    for draft in drafts {
      let found = draft.deciding.map { sets[SeparatingSetFinder.Question(place: draft.place, state: $0)] ?? [] }
      let spell = Spell(
        day: slices[draft.slice].day, times: TimeSet(slices[draft.slice].slice.range), isCertain: draft.isCertain,
        loss: reach.loss(of: draft.place, in: draft.deciding[0]),
        claims: Self.chosen(found, isCertain: draft.isCertain))
      spells[draft.place, default: []].append(spell)
    }
    return (spells.mapValues(Self.joined), neverReached)
  }

  /// The sets to tell: where it is certain those of all its worlds, else the smallest of any.
  private static func chosen(_ found: [[[Int]]], isCertain: Bool) -> [[Int]] {
    var all: [[Int]] = []
    for set in found.joined() where !all.contains(set) { all.append(set) }
    let least = all.map(\.count).min() ?? 0
    let told = isCertain && found.count > 1 ? all : all.filter { $0.count == least }
    return Array(told.sorted { $0.lexicographicallyPrecedes($1) }.prefix(mostSets))
  }

  /// Spells of one day that differ in nothing but their hours, as one.
  private static func joined(_ spells: [Spell]) -> [Spell] {
    var joined: [Spell] = []
    for spell in spells {
      let known = joined.firstIndex {
        $0.day == spell.day && $0.isCertain == spell.isCertain && $0.loss == spell.loss && $0.claims == spell.claims
      }
      if let known { joined[known].times = joined[known].times.union(spell.times) } else { joined.append(spell) }
    }
    return joined
  }

  // MARK: States

  /// Which places are cut off in which states of the roads.
  struct StateReach {
    /// The places that are cut off in some state.
    let separable: [Int]
    private let parts: [RoundTripReach]

    init(_ finder: SeparationFinder, states: [RoadState], places: [[AccessPoint]]) {
      let question = RoadClosures(
        atoms: finder.table.atoms, rules: finder.bound.turnRules, mode: finder.traveller.mode
      ).question(states)
      var parts: [RoundTripReach] = []
      for first in stride(from: 0, to: states.count, by: SeparationFinder.mostStates) {
        let part = question.states[first..<min(states.count, first + SeparationFinder.mostStates)]
        parts.append(
          finder.network.reach(
            closures: question.closures, states: Array(part), origins: finder.origins, places: places))
      }
      self.parts = parts
      separable = Set(parts.flatMap(\.separablePlaces)).sorted()
    }

    private func isPossible(_ trip: RoundTripReach.Trip, _ place: Int, in state: Int) -> Bool {
      parts[state / SeparationFinder.mostStates].isPossible(
        trip, state: state % SeparationFinder.mostStates, place: place)
    }

    func isCutOff(_ place: Int, in state: Int) -> Bool { !isPossible(.roundTrip, place, in: state) }

    func loss(of place: Int, in state: Int) -> Separation.Loss {
      switch (isPossible(.there, place, in: state), isPossible(.back, place, in: state)) {
      case (false, false): .both
      case (false, true): .there
      case (true, false): .back
      case (true, true): .roundTrip
      }
    }
  }
}
