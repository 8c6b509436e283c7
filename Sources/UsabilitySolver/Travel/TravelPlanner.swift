public import ClosurePlanning
public import Geodesy
public import OSMImport
public import OpeningHours
public import RoadNetwork

/// Times and ways between any points under a plan's closures, for one mode of travel.
///
/// Of the worlds that a plan leaves possible only the most closed and the most open matter, as everywhere in the solver:
/// what holds in all of the former is certain, what holds in one of the latter possible. A day is cut where closures
/// change; the longest time of all pieces is the certain one. Origins that lie in a region which the plan turns back are
/// not told apart here: a point is a point.
public struct TravelPlanner: Sendable {
  /// How the trips are made.
  public let mode: TravelMode
  /// The map travelled.
  public let map: OSMMap
  private let bound: BoundPlan
  private let table: AtomTable
  let closures: RoadClosures
  private let engine: any AccessEngine
  private let organiser: Organiser
  private let snapIndex: SnapIndex

  /// The greatest number of times that one question to the engine may have.
  private static let mostTimesAtOnce = 4_000_000

  /// Creates a planner for whoever the organiser is: permits and exemptions count, origins do not.
  ///
  /// `nil` where the solver has no map.
  public init?(solver: ClosureSolver, organiser: Organiser = .anyone, mode: TravelMode) {
    guard let map = solver.bound.map, let engine = solver.engine else { return nil }
    self.mode = mode
    self.map = map
    self.engine = engine
    bound = solver.bound
    table = solver.table
    closures = RoadClosures(atoms: table.atoms, rules: bound.turnRules, mode: mode)
    var organiser = organiser
    organiser.origins = []
    organiser.modes = [mode]
    self.organiser = organiser
    snapIndex = SnapIndex(graph: map.graph, profile: mode.profile)
  }

  /// How far from a road a point may lie, metres.
  public var farthestMetres: Double { bound.farthestSnapMetres }

  /// Where a point joins the roads; `nil` where the nearest road that the mode may use is too far, or there is none.
  public func entry(at coordinate: Coordinate) -> AccessPoint? {
    guard let snap = snapIndex.snap(coordinate), snap.distanceMetres <= farthestMetres else { return nil }
    return .snap(snap)
  }

  /// The places by which a venue of the plan or the map is entered; empty where its position is unknown or too vague.
  ///
  /// - Parameter id: the plan's id, or the map's (`node/123`).
  public func doors(ofVenue id: String) -> [Coordinate] {
    guard let venue = bound.venues.first(where: { $0.venue.id == id || $0.venue.osm == id })?.venue,
      let place = venue.assessablePosition
    else { return [] }
    return venue.entrances.isEmpty ? [place] : venue.entrances.map(\.coordinate)
  }

  // MARK: Times

  /// The times between all pairs, origin by origin, for a day or for one instant of it.
  ///
  /// - Precondition: the day lies within the plan's horizon.
  /// - Complexity: that of the engine, for each distinct set of closed roads.
  public func times(
    from origins: [AccessPoint], to targets: [AccessPoint], on day: CalendarDay, at instant: Instant? = nil
  ) -> [[TravelTimes]] {
    let states = states(on: day, at: instant)
    let (closures, numbered) = self.closures.question(states.all)
    var rows: [[TravelTimes]] = []
    let step = max(1, Self.mostTimesAtOnce / max(1, targets.count * states.all.count))
    for first in stride(from: 0, to: origins.count, by: step) {
      let chunk = Array(origins[first..<min(origins.count, first + step)])
      let answer = engine.answer(
        AccessQuestion(
          profile: mode.profile, closures: closures, states: numbered, origins: chunk, targets: targets))
      for origin in chunk.indices {
        rows.append(
          targets.indices.map { target in
            Self.times(states) { state in
              (
                answer.there(state: state, origin: origin, target: target),
                answer.back(state: state, origin: origin, target: target)
              )
            }
          })
      }
    }
    return rows
  }

  private static func times(
    _ states: States, _ solved: (Int) -> (there: UInt32, back: UInt32)
  ) -> TravelTimes {
    let open = solved(0)
    let closed = states.mostClosed.map(solved)
    let free = states.mostOpen.map(solved)
    func isRoundTrip(_ times: (there: UInt32, back: UInt32)) -> Bool {
      times.there < infiniteWeight && times.back < infiniteWeight
    }
    return TravelTimes(
      open: TravelTimes.Pair(there: open.there, back: open.back),
      certain: TravelTimes.Pair(
        there: closed.map(\.there).max() ?? open.there, back: closed.map(\.back).max() ?? open.back),
      possible: TravelTimes.Pair(
        there: free.map(\.there).min() ?? open.there, back: free.map(\.back).min() ?? open.back),
      reachability: closed.allSatisfy(isRoundTrip) ? .certain : free.contains(where: isRoundTrip) ? .possible : .no)
  }

  // MARK: Ways

  /// The quickest ways there: on the open network, on roads that are open throughout, and in the best of the worlds.
  ///
  /// A way that can be relied on must be open in every most closed world and at every time asked about: the slowest of the
  /// quickest ones may well be shut in another. Of several doors the one that is reached soonest is taken, in each anew.
  public func ways(
    from origin: AccessPoint, to doors: [AccessPoint], on day: CalendarDay, at instant: Instant? = nil
  ) -> TravelWays {
    let states = states(on: day, at: instant)
    let search = DijkstraEngine(graph: map.graph)
    func way(_ state: RoadState, back: Bool = false) -> TravelWay? {
      let closures = self.closures.closures(in: state)
      return doors.compactMap { door in
        let (start, end) = back ? (door, origin) : (origin, door)
        return search.route(mode.profile, from: start, to: end, closures: closures).map {
          TravelWay(route: $0, origin: start, target: end)
        }
      }.min { $0.route.travelTimeDeciseconds < $1.route.travelTimeDeciseconds }
    }
    let worst = states.mostClosed.map { states.all[$0] }
    let shut = states.shut
    let certain = way(shut)
    return TravelWays(
      open: way(.open), certain: certain,
      possible: states.mostOpen.compactMap { way(states.all[$0]) }.min {
        $0.route.travelTimeDeciseconds < $1.route.travelTimeDeciseconds
      },
      takesTurns: certain == nil && worst.allSatisfy { way($0) != nil },
      leadsBack: way(shut, back: true) != nil)
  }

  /// A way as steps, streets called by the first of the languages that the map has.
  public func steps(of way: TravelWay, languages: [String] = []) -> [RouteStep] {
    map.graph.steps(of: way.route, from: way.origin, to: way.target) { road in
      languages.lazy.compactMap { road.names[$0] }.first ?? road.names[""]
        ?? road.names.sorted { $0.key < $1.key }.first?.value ?? road.ref
    }
  }

  // MARK: Worlds

  /// The measures on roads that may be in force on the day, with what is doubtful about them.
  public func roadMeasures(on day: CalendarDay) -> [RoadMeasure] {
    var access: [AccessTable] = []
    let slices = WorldSlicer(bound: bound, table: table).slices(of: day)
    return DayEvaluation(
      day: day, slices: slices, organiser: organiser, bound: bound, table: table, access: &access
    ).roadMeasures()
  }

  /// Whether all worlds of the day were gone through; otherwise bounds stand for them.
  public func isExact(on day: CalendarDay) -> Bool {
    WorldSlicer(bound: bound, table: table).slices(of: day).allSatisfy(\.isExact)
  }

  /// The road states of a day: the open one first, and which of them the extreme worlds lead to.
  struct States {
    var all: [RoadState] = [.open]
    var mostClosed: [Int] = []
    var mostOpen: [Int] = []

    /// All that is shut in one of the most closed worlds: what no way that can be relied on may use.
    var shut: RoadState {
      let worst = mostClosed.map { all[$0] }
      return RoadState(
        atoms: Set(worst.flatMap(\.atoms)).sorted(), blockedRegions: [],
        turnRules: Set(worst.flatMap(\.turnRules)).sorted())
    }

    mutating func index(of state: RoadState) -> Int {
      if let index = all.firstIndex(of: state) { return index }
      all.append(state)
      return all.count - 1
    }
  }

  func states(on day: CalendarDay, at instant: Instant?) -> States {
    precondition(bound.plan.horizon.contains(day), "Day \(day) lies outside the plan's horizon")
    let traveller = Traveller(organiser: organiser, mode: mode)
    var states = States()
    var (closed, open): (Set<Int>, Set<Int>) = ([], [])
    for slice in WorldSlicer(bound: bound, table: table).slices(of: day) {
      if let instant, !slice.range.contains(instant) { continue }
      let moment = instant ?? slice.range.lowerBound
      for (worlds, moreClosed) in [(slice.mostClosed, true), (slice.mostOpen, false)] {
        for world in worlds {
          let state = DayEvaluation.state(
            world, in: slice, at: moment, moreClosed: moreClosed, traveller, bound: bound, table: table)
          let index = states.index(of: state)
          if moreClosed { closed.insert(index) } else { open.insert(index) }
        }
      }
    }
    states.mostClosed = closed.sorted()
    states.mostOpen = open.sorted()
    return states
  }
}
