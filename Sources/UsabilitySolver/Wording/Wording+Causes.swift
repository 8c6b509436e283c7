public import ClosurePlanning

extension Wording {
  /// What a claim does to a venue's day, and why it may not settle it, in one sentence without a full stop.
  ///
  /// "most markets and shopping centres closed 8–10 Oct, this one named"; "Rudaki Avenue closed 8–12 Oct; roads inferred
  /// from earlier notices, not announced for this time". Both sides of a dispute are told where the venue's other causes
  /// hold the other side.
  public func cause(_ cause: Cause, at venueDay: VenueDay) -> String {
    let doubts = Self.telling(cause.doubts).map { doubt($0, of: cause, at: venueDay) }
    return ([statement(cause, at: venueDay)] + doubts).joined(separator: "; ")
  }

  /// What a claim says about a venue, doubts apart.
  func statement(_ cause: Cause, at venueDay: VenueDay) -> String {
    switch cause.claim.effect {
    case .road(let effect):
      roadStatement(
        effect, cause.claim, modes: cause.role == .cutsOff ? cause.modes : [], isCertain: cause.doubts.isEmpty)
    case .venue(let effect): venueStatement(effect, cause, at: venueDay.venue)
    }
  }

  private func venueStatement(_ effect: VenueEffect, _ cause: Cause, at venue: Venue) -> String {
    let when = window(cause.claim.window, remarkingHours: false)
    let subject = subject(of: cause.claim, for: venue)
    if effect.kind == .confirmedOpen { return "confirmed open by \(source(cause.announcement)), for \(when)" }
    var text: String
    if case .category(let category)? = subject {
      text = "\(self.category(category)): \(words(effect)) \(when)"
      if effect.kind == .closed { text = "\(self.category(category)) closed \(when)" }
      if category.named.contains(venue.id) { text += ", this one named" }
    } else {
      text = "\(words(effect)) \(when)"
    }
    if let minutes = effect.delayMinutes { text += ", allow \(minutes) minutes" }
    if let note = shortNote(cause) { text += " (\(note))" }
    return text
  }

  /// A measure on venues in words: "closed", "congregational prayer suspended".
  public func words(_ effect: VenueEffect) -> String {
    switch effect.kind {
    case .closed: "closed"
    case .activitySuspended:
      effect.activities.isEmpty
        ? "activities suspended" : "\(Self.list(effect.activities.map(Self.word))) suspended"
    case .openWithServiceLimitation: "open with limited service"
    case .reserved: "reserved for delegations"
    case .gatheringsBanned: "gatherings banned"
    case .confirmedOpen: "confirmed open"
    }
  }

  /// A measure on roads, with the roads: "Rudaki Avenue and Ayni Street closed 8–12 Oct".
  ///
  /// Advisory and intermittent measures say what to do about them: "allow 30 minutes (assumed)" where the notice gives
  /// no figure (DESIGN: decision 15).
  /// - Parameters:
  ///   - modes: the modes whose way in it takes away; none are named where there are none.
  ///   - isCertain: whether it surely takes that way in.
  public func roadStatement(
    _ effect: RoadEffect, _ claim: Claim, modes: [TravelMode] = [], isCertain: Bool = true
  ) -> String {
    let roads = self.roads(claim)
    let when = window(claim.window, remarkingHours: false)
    let delay = effect.delayMinutes.map { "allow \($0) minutes" }
    var text: String
    switch effect.kind {
    case .roadClosed, .carriagewayClosed:
      let what = effect.kind == .roadClosed ? "closed" : "closed in one direction"
      text = effect.compliance == .advisory ? "\(roads): advised against \(when)" : "\(roads) \(what) \(when)"
      if effect.crossing == .forbidden { text += ", crossing forbidden" }
    case .intermittentShortTermClosures:
      text = "\(roads): open, but stopped as need arises \(when), \(delay ?? "allow 30 minutes (assumed)")"
    case .rollingRoadBlock:
      text = "\(roads): stopped while a column passes \(when), \(delay ?? "allow 30 minutes (assumed)")"
    case .trafficRestricted: text = "\(roads): traffic restricted \(when)"
    case .parkingBan: text = "\(roads): no parking \(when)"
    case .busStopsSuspended: text = "\(roads): bus stops out of use \(when)"
    }
    if let region = effect.originRegion { text += ", for traffic from \(region)" }
    if effect.stopsTraffic, let delay { text += ", \(delay)" }
    if !modes.isEmpty { text += ": \(isCertain ? "" : "perhaps ")no way in \(Self.list(modes.map(Self.word)))" }
    return text
  }

  /// A remark that is short enough to stand in a sentence.
  private func shortNote(_ cause: Cause) -> String? {
    guard let note = note(cause.claim, in: cause.announcement), note.unicodeScalars.count <= 30 else { return nil }
    return note.hasSuffix(".") ? String(note.dropLast()) : note
  }
}
