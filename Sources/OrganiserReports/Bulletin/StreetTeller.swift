public import ClosurePlanning
public import OpeningHours
internal import RoadNetwork
internal import Synchronization
public import UsabilitySolver

/// Tells ways by asking the solver's travel planner: streets that are open throughout the day in every world, else those
/// of the best of the worlds.
public struct StreetTeller: WayTelling {
  private let solver: ClosureSolver
  private let memory = Memory()

  public init(solver: ClosureSolver) { self.solver = solver }

  /// The most streets that are told of a way; the longest stretches are kept.
  static let mostStreets = 4

  public func streets(
    to venue: String, from organiser: Organiser, on day: CalendarDay, languages: [String]
  ) -> [String] {
    guard let mode = organiser.modes.first, let planner = memory.planner(mode, organiser, solver) else { return [] }
    let key = Memory.Key(organiser: organiser.id, venue: venue, day: day)
    let way = memory.way(key) { self.way(to: venue, from: organiser, on: day, planner) }
    guard let way else { return [] }
    var names: [(name: String, metres: Double)] = []
    for step in planner.steps(of: way, languages: languages) {
      guard let name = step.name else { continue }
      if names.last?.name == name {
        names[names.count - 1].metres += step.lengthMetres
      } else {
        names.append((name, step.lengthMetres))
      }
    }
    let shortest = names.map(\.metres).sorted(by: >).prefix(Self.mostStreets).last ?? 0
    return Array(names.filter { $0.metres >= shortest }.map(\.name).prefix(Self.mostStreets))
  }

  /// The quickest way from any of the origins.
  private func way(
    to venue: String, from organiser: Organiser, on day: CalendarDay, _ planner: TravelPlanner
  ) -> TravelWay? {
    let doors = planner.doors(ofVenue: venue).compactMap(planner.entry)
    guard !doors.isEmpty else { return nil }
    let ways = organiser.origins.compactMap(\.coordinate).compactMap(planner.entry).compactMap { origin in
      let ways = planner.ways(from: origin, to: doors, on: day)
      return ways.certain ?? ways.possible
    }
    return ways.min { $0.route.travelTimeDeciseconds < $1.route.travelTimeDeciseconds }
  }

  /// What was found out: several languages ask for the same way.
  private final class Memory: Sendable {
    struct Key: Hashable {
      var organiser: String
      var venue: String
      var day: CalendarDay
    }

    private let state = Mutex((ways: [Key: TravelWay?](), planners: [String: TravelPlanner]()))
    private static let mostWays = 2_000

    func planner(_ mode: TravelMode, _ organiser: Organiser, _ solver: ClosureSolver) -> TravelPlanner? {
      let papers = ([mode.rawValue] + organiser.permits + organiser.groups.map(\.rawValue)).joined(separator: "\u{0}")
      return state.withLock { state in
        if let planner = state.planners[papers] { return planner }
        let planner = TravelPlanner(solver: solver, organiser: organiser, mode: mode)
        if state.planners.count > 16 { state.planners = [:] }
        state.planners[papers] = planner
        return planner
      }
    }

    func way(_ key: Key, _ find: () -> TravelWay?) -> TravelWay? {
      if let known = state.withLock({ $0.ways[key] }) { return known }
      let way = find()
      state.withLock { state in
        if state.ways.count >= Self.mostWays { state.ways = [:] }
        state.ways[key] = .some(way)
      }
      return way
    }
  }
}
