public import OpeningHours
public import RoadNetwork

/// Ways under one day's closures, for whoever asks for many of them.
///
/// The worlds of the day are gone through once, when it is made.
public struct DayWays: Sendable {
  private let planner: TravelPlanner
  private let shut: [ArcClosure]
  private let perhaps: [[ArcClosure]]

  init(planner: TravelPlanner, shut: [ArcClosure], perhaps: [[ArcClosure]]) {
    self.planner = planner
    self.shut = shut
    self.perhaps = perhaps
  }

  /// The quickest way on roads that are open whenever and in whatever world.
  ///
  /// Where there is none, the quickest in the best of the worlds, which is then not certain; `nil` where there is neither.
  ///
  /// Of several doors the one that is reached soonest is taken.
  /// - Complexity: one search of the network for each door, and for each extreme world where the first ones find nothing
  public func way(from origin: AccessPoint, to doors: [AccessPoint]) -> (way: TravelWay, isCertain: Bool)? {
    if let way = quickest(from: origin, to: doors, shut) { return (way, true) }
    let possible = perhaps.compactMap { quickest(from: origin, to: doors, $0) }.min {
      $0.route.travelTimeDeciseconds < $1.route.travelTimeDeciseconds
    }
    return possible.map { ($0, false) }
  }

  private func quickest(from origin: AccessPoint, to doors: [AccessPoint], _ closures: [ArcClosure]) -> TravelWay? {
    let search = DijkstraEngine(graph: planner.map.graph)
    return doors.compactMap { door in
      search.route(planner.mode.profile, from: origin, to: door, closures: closures).map {
        TravelWay(route: $0, origin: origin, target: door)
      }
    }.min { $0.route.travelTimeDeciseconds < $1.route.travelTimeDeciseconds }
  }
}

extension TravelPlanner {
  /// The ways of a whole day.
  ///
  /// - Precondition: the day lies within the plan's horizon.
  public func dayWays(on day: CalendarDay) -> DayWays {
    let states = states(on: day, at: nil)
    return DayWays(
      planner: self, shut: closures.closures(in: states.shut),
      perhaps: states.mostOpen.map { closures.closures(in: states.all[$0]) })
  }
}
