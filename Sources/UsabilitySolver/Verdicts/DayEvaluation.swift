import ClosurePlanning
import OpeningHours

/// One organiser's day: its slices, and the road states that their worlds lead to.
///
/// An object that never changes: it is held by everything that is asked about the day.
final class DayEvaluation: Sendable {
  /// For one mode: the states of each slice's extreme worlds, in the order of the worlds.
  struct ModeStates {
    var mostClosed: [[Int]] = []
    var mostOpen: [[Int]] = []
  }

  /// Opening hours that hold in every world and in some, as far as they go.
  struct Hours {
    var certain = TimeSet.empty
    var possible = TimeSet.empty
    /// As far as opening goes, access apart.
    var certainlyOpen = TimeSet.empty
    var possiblyOpen = TimeSet.empty
  }

  let day: CalendarDay
  let slices: [DaySlice]
  let organiser: Organiser
  let bound: BoundPlan
  let table: AtomTable
  let states: [ModeStates]
  /// When each bound claim's window is in force on the day: at every quantile, and at some.
  let claimTimes: [(certain: TimeSet, possible: TimeSet)]
  /// How much later than said the organiser comes, minutes.
  let shiftMinutes: Int
  /// Says what holds at a venue in a world; kept, since to make it anew for every question would cost more than to answer.
  let state: VenueState

  /// Puts an evaluation together from its parts.
  init(
    day: CalendarDay, slices: [DaySlice], organiser: Organiser, bound: BoundPlan, table: AtomTable,
    states: [ModeStates], claimTimes: [(certain: TimeSet, possible: TimeSet)], shiftMinutes: Int
  ) {
    self.day = day
    self.slices = slices
    self.organiser = organiser
    self.bound = bound
    self.table = table
    self.states = states
    self.claimTimes = claimTimes
    self.shiftMinutes = shiftMinutes
    state = VenueState(bound: bound, table: table, organiser: organiser)
  }

  /// Puts down the road states of all slices and worlds to be solved.
  init(
    day: CalendarDay, slices: [DaySlice], organiser: Organiser, bound: BoundPlan, table: AtomTable,
    access: inout [AccessTable]
  ) {
    self.day = day
    self.slices = slices
    self.organiser = organiser
    self.bound = bound
    self.table = table
    shiftMinutes = 0
    state = VenueState(bound: bound, table: table, organiser: organiser)
    let calendar = bound.plan.calendar
    claimTimes = bound.claims.map { claim in
      let all = claim.window.breakpoints(in: calendar).map {
        claim.window.inForce(at: $0, during: day...day, in: bound.hours)
      }
      return (
        all.dropFirst().reduce(all.first ?? .empty) { $0.intersection($1) },
        all.reduce(.empty) { $0.union($1) }
      )
    }
    states = access.indices.map { mode in
      var states = ModeStates()
      for slice in slices {
        let instant = slice.range.lowerBound
        states.mostClosed.append(
          slice.mostClosed.map { world in
            let state = Self.state(
              world, in: slice, at: instant, moreClosed: true, access[mode].traveller, bound: bound, table: table)
            return access[mode].index(of: state)
          })
        states.mostOpen.append(
          slice.mostOpen.map { world in
            let state = Self.state(
              world, in: slice, at: instant, moreClosed: false, access[mode].traveller, bound: bound, table: table)
            return access[mode].index(of: state)
          })
      }
      return states
    }
  }

  /// The roads that are shut for a traveller in a world.
  static func state(
    _ world: AtomSet, in slice: DaySlice, at instant: Instant, moreClosed: Bool, _ traveller: Traveller,
    bound: BoundPlan, table: AtomTable
  ) -> RoadState {
    var state = RoadState.open
    state.turnRules = (moreClosed ? slice.possibleTurnRules : slice.turnRules).filter {
      !bound.turnRules[$0].turns.arcs(for: traveller.mode.profile).isEmpty
    }
    let regions = traveller.regions
    for index in world.members {
      let atom = table.atoms[index]
      let claim = bound.claims[atom.claim]
      guard traveller.isStopped(by: atom, of: claim, at: instant, in: bound.hours) else { continue }
      guard let region = claim.roadEffect?.originRegion else {
        if atom.closure != nil { state.atoms.append(index) }
        continue
      }
      guard regions.contains(region) else { continue }
      let allOrigins = traveller.organiser.origins.allSatisfy { $0.region == region }
      if atom.closure != nil, allOrigins {
        state.atoms.append(index)
      } else if atom.closure == nil || moreClosed {
        // Roads shut to some of the organiser's origins only: turned back at worst, let through at best.
        state.blockedRegions.append(region)
      }
    }
    state.blockedRegions = Set(state.blockedRegions).sorted()
    return state
  }

  /// When somebody who can know says for certain that a venue is open, and whether that is all that they say of the day.
  func confirmedHours(of venue: Int) -> (hours: TimeSet, nameHours: Bool) {
    var confirmed = TimeSet.empty
    var nameHours = false
    for index in Set(table.atomsOfVenue[venue].map { table.atoms[$0].claim }).sorted() {
      let claim = bound.claims[index]
      guard claim.isOwnWord, claim.isFirm, claim.venues[venue] == .named else { continue }
      let times = claimTimes[index].certain
      guard !times.isEmpty else { continue }
      confirmed = confirmed.union(times)
      if claim.window.hours != nil { nameHours = true }
    }
    return (confirmed, nameHours)
  }

  /// When a venue is usable by one of the modes, in every world and in some.
  func hours(of venue: Int, _ normal: VenueHours, mode: Int, access: AccessTable) -> Hours {
    var result = Hours()
    for part in normal.parts where !part.times.isEmpty {
      let own = hours(of: venue, doing: part, mode: mode, access: access)
      result.certain = result.certain.union(own.certain)
      result.possible = result.possible.union(own.possible)
      result.certainlyOpen = result.certainlyOpen.union(own.certainlyOpen)
      result.possiblyOpen = result.possiblyOpen.union(own.possiblyOpen)
    }
    // Normal hours ∩ not closed ∩ reachable: what its own hours leave open stays so, whatever else is certain.
    let usable = normal.line.intersection(
      OpeningTimeline(certain: result.certain, possible: result.possible, over: normal.line.span))
    let open = normal.line.intersection(
      OpeningTimeline(certain: result.certainlyOpen, possible: result.possiblyOpen, over: normal.line.span))
    result = Hours(
      certain: usable.times(.open), possible: usable.times(.open, .unknown), certainlyOpen: open.times(.open),
      possiblyOpen: open.times(.open, .unknown))
    return result
  }

  /// When a venue is usable for what is done there in a part of the day.
  private func hours(of venue: Int, doing part: VenueHours.Part, mode: Int, access: AccessTable) -> Hours {
    let times = part.times
    var ranges: (certain: [Range<Instant>], possible: [Range<Instant>]) = ([], [])
    var open: (certain: [Range<Instant>], possible: [Range<Instant>]) = ([], [])
    let gap = bound.venues[venue].gap != nil
    for (index, slice) in slices.enumerated() where times.overlaps(slice.range) {
      let instant = slice.range.lowerBound
      var isCertain = true
      var isCertainlyOpen = true
      for (world, road) in zip(slice.mostClosed, states[mode].mostClosed[index]) {
        if !state.isOpen(venue, in: world, at: instant, doing: part.doing) {
          isCertain = false
          isCertainlyOpen = false
          break
        }
        if isCertain, !gap, !access.isReachable(state: road, venue: venue) { isCertain = false }
      }
      var isPossible = false
      var isPossiblyOpen = false
      for (world, road) in zip(slice.mostOpen, states[mode].mostOpen[index]) {
        guard state.isOpen(venue, in: world, at: instant, doing: part.throughout) else { continue }
        isPossiblyOpen = true
        if gap || access.isReachable(state: road, venue: venue) {
          isPossible = true
          break
        }
      }
      if isCertain { ranges.certain.append(slice.range) }
      if isPossible { ranges.possible.append(slice.range) }
      if isCertainlyOpen { open.certain.append(slice.range) }
      if isPossiblyOpen { open.possible.append(slice.range) }
    }
    return Hours(
      certain: TimeSet(ranges.certain).intersection(times), possible: TimeSet(ranges.possible).intersection(times),
      certainlyOpen: TimeSet(open.certain).intersection(times), possiblyOpen: TimeSet(open.possible).intersection(times)
    )
  }

  /// The verdict that follows from the hours (DESIGN §4).
  static func verdict(of hours: Hours, normal: TimeSet) -> Verdict {
    if normal.isEmpty { return .closed }
    if hours.certain == normal { return .usable }
    if !hours.certain.isEmpty { return .limited }
    if !hours.possible.isEmpty { return .uncertain }
    return hours.possiblyOpen.isEmpty ? .closed : .unreachable
  }

  /// Everything about one venue, alternatives apart.
  func venueDay(of venue: Int, normal: VenueHours, access: [AccessTable]) -> VenueDay {
    var usableHours: [TimeSet] = []
    let causes = CauseFinder(evaluation: self, access: access).causes(of: venue, normal: normal)
    var byMode: [VenueDay.ByMode] = []
    var isOpenForCertain = true
    var cutOff = TimeSet.empty
    for mode in access.indices {
      let hours = hours(of: venue, normal, mode: mode, access: access[mode])
      if mode == 0, !hours.certain.isEmpty { cutOff = hours.certainlyOpen.subtracting(hours.certain) }
      let verdict = Self.verdict(of: hours, normal: normal.possible)
      usableHours.append(hours.certain.isEmpty ? hours.possible : hours.certain)
      isOpenForCertain = hours.certainlyOpen == normal.possible
      let own = causes.filter { $0.role != .cutsOff || $0.modes.contains(organiser.modes[mode]) }
      byMode.append(
        VenueDay.ByMode(
          mode: organiser.modes[mode], verdict: verdict, basis: CauseFinder.basis(of: verdict, causes: own),
          certainHours: hours.certain, possibleHours: hours.possible))
    }
    let building = closedApartFromActivities(venue)
    return VenueDay(
      venue: bound.venues[venue].venue, day: day, byMode: byMode, normalHours: normal.possible,
      hoursAreKnown: normal.areKnown, hoursInDoubt: TimeSet(normal.doubtful.map(\.range)),
      hoursComment: normal.doubtful.lazy.compactMap(\.comment).first,
      hasOpenEnd: normal.doubtful.contains(where: \.isOpenEnd), holiday: holiday(of: venue),
      congregations: normal.congregations,
      cutOffHours: cutOff,
      neededActivities: organiser.neededActivities(at: bound.venues[venue].venue.kind),
      isOpenForCertain: isOpenForCertain || !building, accessGap: bound.venues[venue].gap, causes: causes,
      trips: TripFinder(evaluation: self, access: access).trips(to: venue, usable: usableHours, normal: normal.possible)
    )
  }

  /// The public holiday of the day, if a venue's hours speak of holidays.
  private func holiday(of venue: Int) -> Holiday? {
    guard bound.venues[venue].venue.hours?.neededHolidays.contains(.publicHoliday) ?? false,
      case .holiday(let names)? = bound.plan.holidays?.calendar.answer(.publicHoliday, on: day)
    else { return nil }
    return names.first
  }

  /// Whether some world closes the venue itself, not only what the organiser needs it for.
  private func closedApartFromActivities(_ venue: Int) -> Bool {
    slices.contains { slice in
      slice.mostClosed.contains { world in
        table.atomsOfVenue[venue].contains { index in
          guard case .venue(let effect) = bound.claims[table.atoms[index].claim].claim.effect,
            effect.kind == .closed || effect.kind == .reserved
          else { return false }
          return state.closes(index, venue, in: world, at: slice.range.lowerBound, doing: [])
        }
      }
    }
  }
}
