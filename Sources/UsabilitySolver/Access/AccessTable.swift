import ClosurePlanning
import OpeningHours
import RoadNetwork

/// Times from an organiser's origins to venues and back, in every road state that was asked for.
///
/// States are collected first (``index(of:)``) and solved together, each once.
struct AccessTable: Sendable {
  /// Getting there and back from one origin, deciseconds; ``infiniteWeight`` where there is no way.
  struct Times: Equatable {
    var there: UInt32
    var back: UInt32
    var isRoundTrip: Bool { there < infiniteWeight && back < infiniteWeight }
  }

  /// Where the times of a state are.
  private struct Place {
    /// Which of the engine's answers; nil where there was nothing to ask.
    var answer: Int?
    var offset: Int
  }

  let traveller: Traveller
  private let origins: [AccessPoint]
  private let originRegions: [String?]
  private let closures: RoadClosures
  private let venues: [Int]
  /// For each bound venue, its targets; none where it has no access points.
  private var targetRange: [Range<Int>]
  private var targets: [AccessPoint] = []
  private var states: [RoadState] = []
  private var indexOfState: [RoadState: Int] = [:]
  private var answers: [AccessAnswer] = []
  private var places: [Place] = []
  /// For each solved state, a bit for each bound venue that can be got to and back.
  private var reachable: [[UInt64]] = []

  /// Creates a table for the venues that have access points.
  init(traveller: Traveller, origins: [AccessPoint], bound: BoundPlan, atoms: [Atom], venues: [Int]) {
    self.traveller = traveller
    self.origins = origins
    self.venues = venues
    closures = RoadClosures(atoms: atoms, rules: bound.turnRules, mode: traveller.mode)
    originRegions =
      traveller.organiser.origins.isEmpty
      ? origins.map { _ in nil } : traveller.organiser.origins.map(\.region)
    targetRange = Array(repeating: 0..<0, count: bound.venues.count)
    for venue in venues where bound.venues[venue].gap == nil {
      let points = bound.venues[venue].accessPoints[traveller.mode] ?? []
      targetRange[venue] = targets.count..<targets.count + points.count
      targets += points
    }
    _ = index(of: .open)
  }

  /// Whether trips are from the rest of the city rather than from places that the organiser named.
  var isAnyone: Bool { traveller.organiser.origins.isEmpty }

  var originCount: Int { origins.count }

  /// The state's place in the table; asked for the first time it is put down to be solved.
  mutating func index(of state: RoadState) -> Int {
    if let index = indexOfState[state] { return index }
    indexOfState[state] = states.count
    states.append(state)
    return states.count - 1
  }

  /// The place of a state that was put down before.
  func knownIndex(of state: RoadState) -> Int {
    guard let index = indexOfState[state] else { preconditionFailure("The state \(state) was not asked about") }
    return index
  }

  func state(_ index: Int) -> RoadState { states[index] }

  /// A table of who gets where for the same traveller, for a few venues and any number of states.
  func reachTable(of venues: [Int], in bound: BoundPlan, atoms: [Atom]) -> ReachTable {
    ReachTable(traveller: traveller, origins: origins, bound: bound, atoms: atoms, venues: venues)
  }

  var stateCount: Int { states.count }

  /// Solves the states put down since the last time.
  mutating func solve(with engine: (any AccessEngine)?) {
    let new = places.count..<states.count
    guard !new.isEmpty else { return }
    if let engine, !origins.isEmpty, !targets.isEmpty {
      let question = closures.question(states[new])
      answers.append(
        engine.answer(
          AccessQuestion(
            profile: traveller.mode.profile, closures: question.closures, states: question.states, origins: origins,
            targets: targets)))
      for offset in 0..<new.count { places.append(Place(answer: answers.count - 1, offset: offset)) }
    } else {
      for offset in 0..<new.count { places.append(Place(answer: nil, offset: offset)) }
    }
    reachable += Concurrently.map(Array(new)) { [self] in reachableVenues(state: $0) }
  }

  private func reachableVenues(state: Int) -> [UInt64] {
    var bits = Array(repeating: UInt64(0), count: (targetRange.count + 63) / 64)
    for venue in venues where !targetRange[venue].isEmpty {
      if findsWay(state: state, venue: venue) { bits[venue >> 6] |= 1 << UInt64(venue & 63) }
    }
    return bits
  }

  /// Times from one origin to a venue's best entrance and back.
  ///
  /// - Precondition: the state was solved.
  func times(state: Int, origin: Int, venue: Int) -> Times {
    var best = Times(there: infiniteWeight, back: infiniteWeight)
    guard let answer = places[state].answer else { return best }
    if let region = originRegions[origin], states[state].blockedRegions.contains(region) { return best }
    let offset = places[state].offset
    for target in targetRange[venue] {
      let times = Times(
        there: answers[answer].there(state: offset, origin: origin, target: target),
        back: answers[answer].back(state: offset, origin: origin, target: target))
      guard times.isRoundTrip else { continue }
      if !best.isRoundTrip || times.there &+ times.back < best.there &+ best.back { best = times }
    }
    return best
  }

  /// Whether the organiser can get to a venue and back: from one of their origins within their longest trip, or, for
  /// anyone, from at least half of the rest of the city (DESIGN: decision 11).
  ///
  /// - Complexity: O(1)
  func isReachable(state: Int, venue: Int) -> Bool { reachable[state][venue >> 6] >> UInt64(venue & 63) & 1 != 0 }

  private func findsWay(state: Int, venue: Int) -> Bool {
    if isAnyone {
      var count = 0
      for origin in origins.indices where times(state: state, origin: origin, venue: venue).isRoundTrip { count += 1 }
      return count * 2 >= origins.count && count > 0
    }
    return origins.indices.contains { isReachable(state: state, origin: $0, venue: venue) }
  }

  /// Whether one origin reaches a venue there and back within the longest trip.
  func isReachable(state: Int, origin: Int, venue: Int) -> Bool {
    let times = times(state: state, origin: origin, venue: venue)
    guard times.isRoundTrip else { return false }
    guard let limit = traveller.organiser.longestTripMinutes else { return true }
    return max(times.there, times.back) <= UInt32(clamping: limit * 600)
  }

  /// The time to print: from one origin, or the median over those of the rest of the city that get there and back.
  func printedTimes(state: Int, origin: Int?, venue: Int) -> Times? {
    if let origin {
      let times = times(state: state, origin: origin, venue: venue)
      return times.isRoundTrip ? times : nil
    }
    let found = origins.indices.map { times(state: state, origin: $0, venue: venue) }.filter(\.isRoundTrip)
    var there = found.map(\.there)
    guard !there.isEmpty else { return nil }
    var back = found.map(\.back)
    there.sort()
    back.sort()
    return Times(there: there[there.count / 2], back: back[back.count / 2])
  }
}
