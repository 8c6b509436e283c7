import ClosurePlanning
import Geodesy
import OSMImport
import OpeningHours
import RoadNetwork

/// A plan joined to a map: every venue at its place, every street found, every window on the time line.
///
/// One object that never changes: everything that answers holds it, on both cores, and to hold it costs one reference.
final class BoundPlan: Sendable {
  let plan: ClosurePlan
  let map: OSMMap?
  /// The map's streets by name; made once for all plans on one map.
  let streets: StreetIndex?
  let venues: [BoundVenue]
  let claims: [BoundClaim]
  let problems: [PlanProblem]
  /// What the hours of closures depend on besides their text; the sun is asked in the middle of the map.
  let hours: OpeningHoursContext
  /// How points join the roads, for all organisers who are asked about.
  let snapIndexes: SnapIndexes
  /// What the map forbids at some times.
  let turnRules: [TurnRule]

  /// Joins a plan, already restricted to what is known, to a map.
  ///
  /// Problems are collected, not thrown: all that is wrong should be seen at once.
  /// - Parameters:
  ///   - map: nil judges venues on opening only.
  ///   - streets: of the map, where they are at hand; nil makes them.
  init(plan: ClosurePlan, map: OSMMap?, streets: StreetIndex? = nil) {
    var binder = PlanBinder(plan: plan, map: map, streets: streets ?? map.map { StreetIndex(graph: $0.graph) })
    binder.bind()
    self.plan = plan
    self.map = map
    self.streets = binder.streets
    venues = binder.venues
    claims = binder.claims
    problems = binder.problems
    hours = plan.hoursContext(at: map?.coverage.center)
    snapIndexes = SnapIndexes()
    turnRules = map.map(TurnRule.all) ?? []
  }

  /// The same plan with other venues, and with more that is wrong.
  init(_ other: BoundPlan, venues: [BoundVenue], newProblems: [PlanProblem]) {
    plan = other.plan
    map = other.map
    streets = other.streets
    self.venues = venues
    claims = other.claims
    problems = other.problems + newProblems
    hours = other.hours
    snapIndexes = other.snapIndexes
    turnRules = other.turnRules
  }

  /// The junctions at which the shut parts of some arcs end.
  func nodes(ofArcs arcs: [UInt32], parts: ArcParts) -> [UInt32] {
    map?.graph.nodes(ofArcs: arcs, parts: parts) ?? []
  }
}
