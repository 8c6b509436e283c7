public import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import RoadNetwork
public import UsabilitySolver

/// Finds the ways that the page draws: to the venue, and to what to use instead of it.
///
/// An organiser's ways begin at the origin from which the answer says one gets there soonest. Anyone's begin at the venue
/// itself: they lead from there to what to use instead.
public struct MapWayFinder {
  private let planner: TravelPlanner
  private let organiser: Organiser
  private let plan: ClosurePlan
  private var entries: [String: [AccessPoint]] = [:]

  /// `nil` where the solver has no map.
  ///
  /// - Parameter plan: the solver's; gives the positions of gates.
  public init?(solver: ClosureSolver, plan: ClosurePlan, organiser: Organiser) {
    guard let planner = TravelPlanner(solver: solver, organiser: organiser, mode: organiser.modes[0]) else {
      return nil
    }
    self.planner = planner
    self.organiser = organiser
    self.plan = plan
  }

  /// The ways of a day.
  ///
  /// - Complexity: a search of the network for each venue that can be got to, and each alternative
  public mutating func ways(for answer: DayAnswer) -> [MapWay] {
    let day = planner.dayWays(on: answer.day)
    var found: [String: (line: LineString, isCertain: Bool)?] = [:]
    var ways: [MapWay] = []
    for venueDay in answer.venues {
      let venue = venueDay.venue.id
      // Where there is no way in, or none is wanted, the alternative's is the one to show.
      let canGo = venueDay.verdict != .closed && venueDay.verdict != .unreachable
      let targets = (canGo ? [venue] : []) + venueDay.alternatives.prefix(1).map(\.venue)
      for target in targets {
        let targetDay = answer.venues.first { $0.venue.id == target }
        guard let start = start(for: targetDay, from: venue), target != venue || !organiser.origins.isEmpty else {
          continue
        }
        let key = "\(start.key) \(target)"
        if found[key] == nil { found[key] = .some(way(on: day, from: start.points, to: target)) }
        guard let known = found[key], let way = known else { continue }
        ways.append(
          MapWay(day: answer.day, venue: venue, target: target, line: way.line, isCertain: way.isCertain))
      }
    }
    return ways
  }

  private mutating func way(
    on day: DayWays, from starts: [AccessPoint], to target: String
  ) -> (line: LineString, isCertain: Bool)? {
    let doors = entries(ofVenue: target)
    let best = starts.compactMap { day.way(from: $0, to: doors) }.min { a, b in
      if a.isCertain != b.isCertain { return a.isCertain }
      return a.way.route.travelTimeDeciseconds < b.way.route.travelTimeDeciseconds
    }
    guard let best, let line = LineString(checking: best.way.route.coordinates) else { return nil }
    return (line, best.isCertain)
  }

  /// Where the way to a venue begins, and a name for the place.
  private mutating func start(for target: VenueDay?, from venue: String) -> (key: String, points: [AccessPoint])? {
    guard !organiser.origins.isEmpty else { return ("venue \(venue)", entries(ofVenue: venue)) }
    let trips = (target?.trips ?? []).filter { $0.way != .none && $0.mode == organiser.modes[0] }
    let best = trips.min { a, b in
      if a.way != b.way { return a.way == .certain }
      return (a.thereDeciseconds ?? .max) < (b.thereDeciseconds ?? .max)
    }
    let index = best?.origin ?? (target == nil ? 0 : nil)
    guard let index, organiser.origins.indices.contains(index) else { return nil }
    let origin = organiser.origins[index]
    let place = origin.gate.flatMap { plan.gate($0)?.coordinate } ?? origin.coordinate
    guard let place, let entry = planner.entry(at: place) else { return nil }
    return ("origin \(index)", [entry])
  }

  private mutating func entries(ofVenue id: String) -> [AccessPoint] {
    if let known = entries[id] { return known }
    let points = planner.doors(ofVenue: id).compactMap(planner.entry)
    entries[id] = points
    return points
  }
}
