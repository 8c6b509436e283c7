import ClosurePlanning
import OpeningHours
import RoadNetwork

/// Turns what was found into a report: venues one by one, streets in quarters, claims with what makes them doubtful.
struct SeparationWriter {
  let bound: BoundPlan
  let table: AtomTable
  /// For each day its measures on roads, by the ids of their claims.
  private let measures: [CalendarDay: [String: RoadMeasure]]

  init(bound: BoundPlan, table: AtomTable, days: [CalendarDay]) {
    self.bound = bound
    self.table = table
    var access: [AccessTable] = []
    var measures: [CalendarDay: [String: RoadMeasure]] = [:]
    for day in days {
      let evaluation = DayEvaluation(
        day: day, slices: [], organiser: .anyone, bound: bound, table: table, access: &access)
      measures[day] = Dictionary(evaluation.roadMeasures().map { ($0.claim.id, $0) }, uniquingKeysWith: { a, _ in a })
    }
    self.measures = measures
  }

  // MARK: Venues

  func addVenues(_ venues: [Int], mode: TravelMode, _ finder: SeparationFinder, to report: inout SeparationReport) {
    // What one mode cannot get near another may: gaps of one must not stay for the next.
    let bound = bound.snapped(venues, modes: [mode])
    let placed = venues.filter { bound.venues[$0].gap == nil }
    let found = finder.spells(of: placed.map { bound.venues[$0].accessPoints[mode] ?? [] })
    for venue in venues {
      if let gap = bound.venues[venue].gap { note(venue, gap, mode, in: &report) }
    }
    for place in found.neverReached { note(placed[place], nil, mode, in: &report) }
    let separations = found.spells.sorted { $0.key < $1.key }.map { place, spells in
      let venue = bound.venues[placed[place]].venue
      return Separation(
        place: .venue(id: venue.id, kind: venue.kind, names: venue.names), mode: mode, spells: written(spells))
    }
    report.separations += Self.sorted(separations)
  }

  private func note(
    _ venue: Int, _ gap: VenueDay.AccessGap?, _ mode: TravelMode, in report: inout SeparationReport
  ) {
    let place = bound.venues[venue].venue
    if let known = report.gaps.firstIndex(where: { $0.venue == place.id && $0.gap == gap }) {
      report.gaps[known].modes.append(mode)
    } else {
      report.gaps.append(
        SeparationReport.Gap(venue: place.id, names: place.names, kind: place.kind, gap: gap, modes: [mode]))
    }
  }

  // MARK: Streets

  /// Streets that are cut off at the same times by the same claims, in groups that hang together.
  func addQuarters(
    _ streets: ResidentialStreets, mode: TravelMode, _ finder: SeparationFinder, to report: inout SeparationReport
  ) {
    let found = finder.spells(of: streets.pieces.indices.map { [streets.point($0)] }).spells
    // By the first of the smallest sets: what another claim does besides tells no streets apart.
    var alike: [[SeparationFinder.Spell]: [Int]] = [:]
    for (piece, spells) in found {
      let key = spells.map { spell in
        var key = spell
        key.claims = Array(spell.claims.prefix(1))
        key.loss = .both
        return key
      }
      alike[key, default: []].append(piece)
    }
    let shares = found.isEmpty ? nil : ResidentShares(streets)
    var quarters: [(first: Int, separation: Separation, metres: Int)] = []
    var short = 0.0
    for (key, pieces) in alike {
      for group in streets.connected(pieces) {
        let metres = group.reduce(0) { $0 + streets.pieces[$1].metres }
        guard metres >= Double(SeparationReport.shortestQuarterMetres) else {
          short += metres
          continue
        }
        var spells = key
        for index in spells.indices {
          let own = group.compactMap { found[$0]?[index] }
          let losses = Set(own.map(\.loss))
          spells[index].loss = losses.count == 1 ? losses.first ?? .both : .both
          // Of the sets those that cut off all of its pieces, the common one first.
          spells[index].claims = (own.first?.claims ?? []).filter { set in own.allSatisfy { $0.claims.contains(set) } }
        }
        let quarter = quarter(group, of: streets, spells: spells, shares)
        quarters.append(
          (
            group[0], Separation(place: .quarter(quarter), mode: mode, spells: written(spells)), quarter.metres
          ))
      }
    }
    quarters.sort { $0.metres == $1.metres ? $0.first < $1.first : $0.metres > $1.metres }
    report.separations += Self.sorted(quarters.map(\.separation))
    if short >= 1 { report.shortStretchMetres[mode] = Int(short.rounded()) }
  }

  private func quarter(
    _ group: [Int], of streets: ResidentialStreets, spells: [SeparationFinder.Spell], _ shares: ResidentShares?
  ) -> Quarter {
    let claims = Set(spells.flatMap(\.claims).joined())
    let shut = claims.reduce(into: [:]) { $0.merge(bound.claims[$1].partsOfArcs(), uniquingKeysWith: +) }
    let metres = group.reduce(0) { $0 + streets.pieces[$1].metres }
    let closedMetres = group.filter { streets.isShut($0, by: shut) }
      .reduce(0) { $0 + streets.pieces[$1].metres }
    let center = streets.center(of: group)
    return Quarter(
      near: streets.placeName(near: center), streets: streets.names(of: group), metres: Int(metres.rounded()),
      closedMetres: Int(closedMetres.rounded()), people: shares?.people(in: group), center: center)
  }

  // MARK: Spells

  private func written(_ spells: [SeparationFinder.Spell]) -> [Separation.Spell] {
    spells.map { spell in
      Separation.Spell(
        day: spell.day, times: spell.times, isCertain: spell.isCertain, loss: spell.loss,
        closures: spell.claims.map { set in
          var closures = set.map { closure($0, on: spell.day) }
          // Whatever is doubtful about a claim, of this nothing is.
          if spell.isCertain { for index in closures.indices { closures[index].doubts = [] } }
          // Nobody doubts the claim and yet there is a world without: it hangs on roads that its area may not reach.
          guard !spell.isCertain, closures.allSatisfy(\.doubts.isEmpty) else { return closures }
          return zip(set, closures).map { claim, closure in
            var closure = closure
            if bound.claims[claim].roads.contains(where: \.isFringe) { closure.doubts = [.inferredExtent] }
            return closure
          }
        })
    }
  }

  private func closure(_ claim: Int, on day: CalendarDay) -> Separation.Closure {
    let source = bound.claims[claim]
    return Separation.Closure(
      claim: source.claim, announcement: source.announcement,
      doubts: measures[day]?[source.claim.id]?.doubts ?? source.doubts)
  }

  /// What is certain first, then by kind, then in the order in which they came.
  private static func sorted(_ separations: [Separation]) -> [Separation] {
    func rank(_ separation: Separation) -> [Int] {
      guard case .venue(_, let kind, _) = separation.place else { return [separation.isCertain ? 0 : 1] }
      return [separation.isCertain ? 0 : 1, SeparationReport.kinds.firstIndex(of: kind) ?? 0]
    }
    return separations.enumerated().sorted {
      let (a, b) = (rank($0.element), rank($1.element))
      return a == b ? $0.offset < $1.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element)
  }
}
