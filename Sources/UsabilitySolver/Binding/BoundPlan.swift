import ClosurePlanning
import Geodesy
import OSMImport
import OpeningHours
import RoadNetwork

/// A plan joined to a map: every venue at its place, every street found, every window on the time line.
struct BoundPlan: Sendable {
  let plan: ClosurePlan
  let map: OSMMap?
  /// The map's streets by name; made once for all plans on one map.
  let streets: StreetIndex?
  var venues: [BoundVenue] = []
  var claims: [BoundClaim] = []
  var problems: [PlanProblem] = []
  /// Where a plan's venue stands among ``venues``.
  private(set) var venueIndex: [String: Int] = [:]
  /// What the hours of closures depend on besides their text; the sun is asked in the middle of the map.
  let hours: OpeningHoursContext
  /// How points join the roads, for all organisers who are asked about.
  let snapIndexes = SnapIndexes()
  /// What the map forbids at some times.
  let turnRules: [TurnRule]

  /// Joins a plan, already restricted to what is known, to a map.
  ///
  /// Problems are collected, not thrown: all that is wrong should be seen at once.
  /// - Parameters:
  ///   - map: nil judges venues on opening only.
  ///   - streets: of the map, where they are at hand; nil makes them.
  init(plan: ClosurePlan, map: OSMMap?, streets: StreetIndex? = nil) {
    self.plan = plan
    self.map = map
    self.streets = streets ?? map.map { StreetIndex(graph: $0.graph) }
    hours = plan.hoursContext(at: map?.coverage.center)
    turnRules = map.map(TurnRule.all) ?? []
    bindVenues()
    bindClaims()
  }

  /// The junctions at the ends of some arcs.
  func nodes(ofArcs arcs: [UInt32]) -> [UInt32] { map?.graph.nodes(ofArcs: arcs) ?? [] }

  // MARK: Venues

  private mutating func bindVenues() {
    let mapVenues = map?.venues ?? []
    let byID = Dictionary(
      mapVenues.enumerated().map { ($1.id.description, $0) }, uniquingKeysWith: { first, _ in first })
    var cited = Set<Int>()
    for (index, planned) in plan.venues.enumerated() {
      var venue = planned
      if let osm = planned.osm, map != nil {
        if let found = byID[osm] {
          cited.insert(found)
          venue.fill(from: mapVenues[found])
        } else {
          problems.append(
            .error(
              PlanPlace(.venue(index), "osm"), "the map has no venue \(osm)",
              help: "look it up with `planner map find`, or give lat and lon instead"))
        }
      }
      venueIndex[venue.id] = venues.count
      venues.append(BoundVenue(venue: venue, planIndex: index))
    }
    for (index, found) in mapVenues.enumerated() where !cited.contains(index) {
      var venue = Venue(
        id: found.id.description, kind: VenueKind(rawValue: found.kind), names: LocalizedText(found.names))
      venue.fill(from: found)
      venues.append(BoundVenue(venue: venue, planIndex: nil))
    }
    for index in venues.indices {
      if venues[index].venue.kind == .mosque {
        venues[index].venue.prayers = venues[index].venue.prayers.map { $0.filled(from: plan.prayers) } ?? plan.prayers
      }
      venues[index].gap =
        switch (venues[index].venue.coordinate, venues[index].venue.assessablePosition) {
        case _ where map == nil: .noMap
        case (nil, _): .noPosition
        case (_, nil): .positionTooVague
        default: nil
        }
    }
  }

  // MARK: Claims

  private mutating func bindClaims() {
    let variables = VariableBinder(plan: plan)
    var claimIndex = 0
    for announcement in plan.announcements {
      var bare = announcement
      bare.claims = []
      for claim in announcement.claims {
        defer { claimIndex += 1 }
        guard claim.status == .active || claim.status == .disputed else { continue }
        // What is wrong with a window was said when the plan was checked.
        guard let window = try? claim.window.resolved(in: plan) else { continue }
        var bound = BoundClaim(
          claim: claim, announcement: bare, window: window,
          variable: variables.variable(of: claim, in: announcement),
          doubts: Self.doubts(of: claim, in: announcement))
        bindVenues(of: &bound, claimIndex: claimIndex)
        if let map, let streets {
          var binder = RoadBinder(plan: plan, map: map, streets: streets, claimIndex: claimIndex)
          binder.bind(&bound)
          problems += binder.problems
        }
        claims.append(bound)
      }
    }
  }

  private static func doubts(of claim: Claim, in announcement: Announcement) -> [Doubt] {
    var doubts: [Doubt] = []
    if claim.status == .disputed { doubts.append(.disputed(with: [])) }
    if announcement.reliability == .unconfirmed { doubts.append(.unconfirmed) }
    if claim.probability != .certain { doubts.append(.probability(claim.probability)) }
    switch claim.extent {
    case .stated: break
    case .inferred: doubts.append(.inferredExtent)
    case .withheld: doubts.append(.withheldExtent)
    }
    return doubts
  }

  private mutating func bindVenues(of bound: inout BoundClaim, claimIndex: Int) {
    guard bound.venueEffect != nil else { return }
    for (position, subject) in bound.claim.subjects.enumerated() {
      switch subject {
      case .venue(let id):
        if let index = venueIndex[id] { bound.venues[index] = .named }
      case .category(let category):
        let members = self.members(of: category)
        for (index, membership) in members { bound.venues[index] = bound.venues[index] ?? membership }
        if members.isEmpty {
          problems.append(
            .warning(
              PlanPlace(.subject(claim: claimIndex, index: position), "kinds"),
              "neither the plan nor the map has a venue of this category",
              help: "kinds there are: \(Set(venues.map(\.venue.kind.rawValue)).sorted().joined(separator: ", "))"))
        }
      default: break
      }
    }
  }

  private func members(of category: CategoryReference) -> [Int: BoundClaim.Membership] {
    let area = category.area.flatMap { plan.area($0) }
    let excepted = Set(category.exceptions.compactMap { venueIndex[$0] })
    var members: [Int: BoundClaim.Membership] = [:]
    for id in category.named {
      if let index = venueIndex[id] { members[index] = .named }
    }
    guard category.quantifier != .named else { return members }
    for (index, bound) in venues.enumerated() where members[index] == nil && !excepted.contains(index) {
      guard category.kinds.contains(bound.venue.kind) else { continue }
      var isFringe = false
      if let area {
        // Without a position, or with a vague one, nobody can say that it is outside.
        if let place = bound.venue.assessablePosition {
          guard area.outer.contains(place) else { continue }
          isFringe = area.inner.map { !$0.contains(place) } ?? false
        } else {
          isFringe = true
        }
      }
      members[index] =
        category.quantifier == .all ? (isFringe ? .fringe : .general) : .possible(category.quantifier)
    }
    return members
  }
}

extension Venue {
  /// Takes from the map what the plan does not say.
  mutating func fill(from found: MapVenue) {
    names = names.filled(from: LocalizedText(found.names))
    if coordinate == nil {
      coordinate = found.coordinate
      positionAccuracyMetres = positionAccuracyMetres ?? found.positionAccuracyMetres
    }
    osm = osm ?? found.id.description
    contact = contact ?? found.phone
    capacity = capacity ?? found.capacity
    // Hours whose grammar is not understood are hours not known; a map is no place for errors of ours.
    hours = hours ?? found.openingHours.flatMap { try? OpeningHoursReading($0).expression }
  }
}
