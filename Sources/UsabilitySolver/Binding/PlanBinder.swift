import ClosurePlanning
import OSMImport
import OpeningHours
import RoadNetwork

/// Joins a plan to a map, venue by venue and claim by claim.
struct PlanBinder {
  let plan: ClosurePlan
  let map: OSMMap?
  let streets: StreetIndex?
  private(set) var venues: [BoundVenue] = []
  private(set) var claims: [BoundClaim] = []
  private(set) var problems: [PlanProblem] = []
  /// Where a plan's venue stands among ``venues``.
  private var venueIndex: [String: Int] = [:]

  init(plan: ClosurePlan, map: OSMMap?, streets: StreetIndex?) {
    self.plan = plan
    self.map = map
    self.streets = streets
  }

  mutating func bind() {
    bindVenues()
    bindClaims()
  }

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
        let venues = boundVenues(of: claim, claimIndex: claimIndex)
        var ground = BoundClaim.Ground()
        if let map, let streets, case .road(let effect) = claim.effect {
          var binder = RoadBinder(plan: plan, map: map, streets: streets, claimIndex: claimIndex, effect: effect)
          binder.bind(claim.subjects)
          problems += binder.problems
          ground = binder.ground
        }
        claims.append(
          BoundClaim(
            claim: claim, announcement: bare, window: window,
            variable: variables.variable(of: claim, in: announcement),
            doubts: Self.doubts(of: claim, in: announcement), venues: venues, ground: ground))
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

  private mutating func boundVenues(of claim: Claim, claimIndex: Int) -> [Int: BoundClaim.Membership] {
    guard case .venue = claim.effect else { return [:] }
    var bound: [Int: BoundClaim.Membership] = [:]
    for (position, subject) in claim.subjects.enumerated() {
      switch subject {
      case .venue(let id):
        if let index = venueIndex[id] { bound[index] = .named }
      case .category(let category):
        let members = self.members(of: category)
        for (index, membership) in members { bound[index] = bound[index] ?? membership }
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
    return bound
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
