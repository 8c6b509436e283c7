internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// Why the verdict is what it is, as short as it can be told truthfully.
  ///
  /// A venue of which no notice speaks is never called open: "no closure known".
  func reason(_ venueDay: VenueDay) -> String {
    if venueDay.isNormallyShut, !venueDay.causes.contains(where: { $0.role == .closes }) {
      return book.causes.normallyShut + (venueDay.holiday.map { " (\($0.name))" } ?? "")
    }
    if let prayer = prayerReason(venueDay) { return prayer }
    let telling = venueDay.causes.filter { $0.role != .notes && $0.role != .confirms }
    let strongest = telling.first { !$0.possibleTimes.isEmpty } ?? telling.first
    if venueDay.verdict != .usable, let strongest { return cause(strongest, at: venueDay) }
    if let confirmation = venueDay.causes.first(where: { $0.role == .confirms }) {
      return cause(confirmation, at: venueDay)
    }
    if let strongest { return book.causes.usableDespite(cause(strongest, at: venueDay)) }
    if let doubt = ownHoursInDoubt(venueDay) { return "\(book.causes.noClosureKnown); \(doubt)" }
    if let remark = venueDay.causes.first(where: { $0.role == .notes }), venueDay.verdict == .usable {
      return "\(book.causes.noClosureKnown); \(cause(remark, at: venueDay))"
    }
    return venueDay.verdict == .unreachable ? book.causes.noWayIn : book.causes.noClosureKnown
  }

  func ownHoursInDoubt(_ venueDay: VenueDay) -> String? {
    guard !venueDay.hoursInDoubt.isEmpty else { return nil }
    if let comment = venueDay.hoursComment { return book.causes.ownHoursSay(comment) }
    return venueDay.hasOpenEnd ? book.causes.ownHoursOpenEnd : book.causes.ownHoursNotKnown
  }

  func accessGap(_ gap: VenueDay.AccessGap) -> String {
    switch gap {
    case .noPosition: book.causes.accessNoPosition
    case .positionTooVague: book.causes.accessVague
    case .noMap: book.headings.noMap
    case .farFromRoads: book.causes.accessFar
    }
  }

  /// What a claim does to a venue's day, and why it may not settle it.
  func cause(_ cause: Cause, at venueDay: VenueDay) -> String {
    let doubts = Self.telling(cause.doubts).map { doubt($0, of: cause, at: venueDay) }
    return ([statement(cause, at: venueDay)] + doubts).joined(separator: "; ")
  }

  /// What a claim says about a venue, doubts apart.
  func statement(_ cause: Cause, at venueDay: VenueDay) -> String {
    let when = window(cause.claim.window)
    switch cause.claim.effect {
    case .road(let effect):
      var text = "\(roadMeasure(effect, cause.claim)) \(when)"
      guard cause.role == .cutsOff, !cause.modes.isEmpty else { return text }
      let modes = list(cause.modes.map(book.trips.word))
      text += ": " + (cause.doubts.isEmpty ? book.causes.noWayInBy(modes) : book.causes.perhapsNoWayInBy(modes))
      return text
    case .venue(let effect):
      if effect.kind == .confirmedOpen { return book.causes.confirmedOpen(source(cause.announcement), when) }
      var text = "\(words(effect)) \(when)"
      if case .category(let category)? = subject(of: cause.claim, for: venueDay.venue) {
        text = book.causes.statement(self.category(category), text)
        if category.named.contains(venueDay.venue.id) { text += ", \(book.causes.thisOneNamed)" }
      }
      if let minutes = effect.delayMinutes { text += ", \(book.roads.allow(book.dates.minutes(minutes)))" }
      return text
    }
  }

  /// A measure on venues in words.
  func words(_ effect: VenueEffect) -> String {
    switch effect.kind {
    case .closed: book.causes.closed
    case .activitySuspended:
      book.causes.suspended(
        effect.activities.isEmpty ? book.kinds.activities : list(effect.activities.map(book.kinds.word)))
    case .openWithServiceLimitation: book.causes.limitedService
    case .reserved: book.causes.reserved
    case .gatheringsBanned: book.causes.gatheringsBanned
    case .confirmedOpen: book.doubts.open("")
    }
  }

  private func subject(of claim: Claim, for venue: Venue) -> Subject? {
    claim.subjects.first { $0 == .venue(venue.id) }
      ?? claim.subjects.first {
        if case .category(let category) = $0 { category.kinds.contains(venue.kind) } else { false }
      } ?? claim.subjects.first
  }

  /// Where a house of prayer is not itself closed but its congregational prayer is in doubt or suspended.
  private func prayerReason(_ venueDay: VenueDay) -> String? {
    guard venueDay.neededActivities.contains(where: { $0 == .prayer || $0 == .fridayPrayer }),
      venueDay.isOpenForCertain, venueDay.verdict != .usable, venueDay.verdict != .unreachable
    else { return nil }
    let suspensions = venueDay.causes.filter { $0.role == .suspendsActivity }
    guard let first = suspensions.first else { return nil }
    let isAll = suspensions.contains { cause in
      if case .venue(let effect) = cause.claim.effect { effect.activities.contains(.prayer) } else { false }
    }
    let what = isAll ? book.kinds.prayer : book.kinds.fridayPrayer
    let isCertain = suspensions.contains(where: \.doubts.isEmpty)
    if venueDay.verdict == .closed { return book.causes.prayerSuspendedBuildingOpen(what) }
    let told = isCertain ? book.causes.prayerSuspended(what) : book.causes.prayerInDoubt(what)
    return "\(told) — \(cause(first, at: venueDay))"
  }
}
