public import ClosurePlanning
internal import OpeningHours

extension Wording {
  /// Why the verdict is what it is, as short as it can be told truthfully: for a line in a list.
  ///
  /// A venue of which no notice speaks is never called open: "no closure known (notices read to 8 Oct)". Only a
  /// confirmation makes it "confirmed open by …".
  public func reason(_ venueDay: VenueDay, noticesReadTo: Moment?) -> String {
    if venueDay.isNormallyShut, !venueDay.causes.contains(where: { $0.role == .closes }) {
      return "normally shut on this day\(venueDay.holiday.map { " (\($0.name))" } ?? "")"
    }
    if let prayer = prayerReason(venueDay) { return prayer }
    let telling = venueDay.causes.filter { $0.role != .notes && $0.role != .confirms }
    let strongest = telling.first { !$0.possibleTimes.isEmpty } ?? telling.first
    if venueDay.verdict != .usable, let strongest { return cause(strongest, at: venueDay) }
    if let confirmation = venueDay.causes.first(where: { $0.role == .confirms }) {
      return cause(confirmation, at: venueDay)
    }
    if let strongest { return "usable despite: \(cause(strongest, at: venueDay))" }
    if let doubt = ownHoursInDoubt(venueDay) { return "\(noClosureKnown(noticesReadTo)); \(doubt)" }
    if let remark = venueDay.causes.first(where: { $0.role == .notes }), venueDay.verdict == .usable {
      return "\(noClosureKnown(noticesReadTo)); \(cause(remark, at: venueDay))"
    }
    if venueDay.verdict == .unreachable { return "no way in" }
    return noClosureKnown(noticesReadTo)
  }

  /// "no closure known (notices read to 8 Oct)".
  public func noClosureKnown(_ noticesReadTo: Moment?) -> String {
    guard noticesReadTo != nil else { return "no closure known" }
    return "no closure known (\(reportedAs(noticesReadTo)))"
  }

  /// What its own hours leave open: "its hours do not say when it closes"; nil where they are certain.
  public func ownHoursInDoubt(_ venueDay: VenueDay) -> String? {
    guard !venueDay.hoursInDoubt.isEmpty else { return nil }
    if let comment = venueDay.hoursComment { return "its hours say: “\(comment)”" }
    return venueDay.hasOpenEnd ? "its hours do not say when it closes" : "its hours say that this is not known"
  }

  /// When a mosque prays together on the day: "fajr 05:08, dhuhr 12:11, … (computed: Karachi)"; nil where nobody said.
  public func congregations(_ venueDay: VenueDay) -> String? {
    guard !venueDay.congregations.isEmpty else { return nil }
    let times = venueDay.congregations.map { congregation in
      "\(congregation.isFriday ? "Friday prayer" : congregation.prayer.rawValue) \(clock(at: congregation.range.lowerBound))"
    }
    let isComputed = venueDay.congregations.contains { $0.basis == .computed }
    let convention = venueDay.venue.prayers?.convention?.name
    let source = isComputed ? "computed by the convention of \(convention ?? "nobody")" : "by its timetable"
    return "\(times.joined(separator: ", ")) (\(source))"
  }

  /// Where a house of prayer is not itself closed but its congregational prayer is in doubt or suspended.
  private func prayerReason(_ venueDay: VenueDay) -> String? {
    guard venueDay.neededActivities.contains(where: { $0 == .prayer || $0 == .fridayPrayer }),
      venueDay.isOpenForCertain
    else { return nil }
    let suspensions = venueDay.causes.filter { $0.role == .suspendsActivity }
    guard !suspensions.isEmpty, venueDay.verdict != .usable, venueDay.verdict != .unreachable else { return nil }
    let isCertain = suspensions.contains(where: \.doubts.isEmpty)
    let isAll = suspensions.contains { cause in
      if case .venue(let effect) = cause.claim.effect { effect.activities.contains(.prayer) } else { false }
    }
    let what = "\(Self.word(isAll ? .prayer : .fridayPrayer)) \(isCertain ? "suspended" : "in doubt")"
    return venueDay.verdict == .closed ? "\(what); the building itself is open" : "open; \(what)"
  }

  /// The hours that can be used, with what is in doubt about the others.
  ///
  /// "08:00–17:00", "08:00–14:00 for certain, 14:00–17:00 in doubt", "perhaps 08:00–17:00", "none".
  public func hours(_ venueDay: VenueDay) -> String {
    hours(certain: venueDay.certainHours, possible: venueDay.possibleHours, of: venueDay)
  }

  /// The hours that can be used by one mode.
  public func hours(_ byMode: VenueDay.ByMode, of venueDay: VenueDay) -> String {
    hours(certain: byMode.certainHours, possible: byMode.possibleHours, of: venueDay)
  }

  private func hours(certain: TimeSet, possible: TimeSet, of venueDay: VenueDay) -> String {
    func told(_ set: TimeSet) -> String {
      times(set, on: venueDay.day, hoursAreKnown: venueDay.hoursAreKnown)
    }
    let doubtful = possible.subtracting(certain)
    switch (certain.isEmpty, doubtful.isEmpty) {
    case (true, true): return "none"
    case (false, true): return told(certain)
    case (true, false):
      let hours = told(doubtful)
      return hours == Self.hoursNotKnown ? hours : "perhaps \(hours)"
    case (false, false): return "\(told(certain)) for certain, \(told(doubtful)) in doubt"
    }
  }

  /// When one must be inside a venue whose roads close while it is open, and when one can leave again.
  ///
  /// "be inside by 07:00, out after 10:00"; nil where nothing is cut off.
  public func insideBy(_ venueDay: VenueDay) -> String? {
    guard !venueDay.cutOffHours.isEmpty else { return nil }
    let whole = calendar.bounds(of: venueDay.day)
    return venueDay.cutOffHours.ranges.map { range in
      let inside = range.lowerBound == whole.lowerBound ? nil : "be inside by \(clock(at: range.lowerBound))"
      let out =
        range.upperBound == whole.upperBound ? "no way out that day" : "out after \(clock(at: range.upperBound))"
      return [inside, out].compactMap { $0 }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  private func clock(at instant: Instant) -> String { clock(calendar.minuteOfDay(at: instant)) }

  /// Why it was not looked at how one gets there.
  public func accessGap(_ gap: VenueDay.AccessGap) -> String {
    switch gap {
    case .noPosition: "access not assessed: no position known"
    case .positionTooVague: "access not assessed: its position is not known well enough"
    case .noMap: "access not assessed: no map"
    case .farFromRoads: "access not assessed: no road of the map is near"
    }
  }

  /// How far its position can be trusted; nil where it is as good as the map.
  public func positionRemark(_ venue: Venue) -> String? {
    guard venue.coordinate != nil else { return "position not known" }
    guard let metres = venue.positionAccuracyMetres, metres > 50 else { return nil }
    return "position only known to within \(Int(min(metres, 1e6).rounded())) m"
  }

  /// What to use instead: "use: Mehrgon (ask first), ≈10 min".
  public func alternative(_ alternative: Alternative, isSchematic: Bool = false) -> String {
    var text = "use: \(name(alternative.names, orID: alternative.venue))"
    var remarks = alternative.verdict == .usable ? [] : [Self.word(alternative.verdict)]
    if !alternative.isAccessAssessed { remarks.append("access not assessed") }
    if !remarks.isEmpty { text += " (\(remarks.joined(separator: ", ")))" }
    if let time = alternative.travelDeciseconds { text += ", \(minutes(time, isSchematic: isSchematic))" }
    return text
  }

  /// How many venues have which verdict, the worst first: "2 closed · 3 ask first · 4 usable".
  public func counts(_ answer: DayAnswer) -> String {
    let counts = Verdict.allCases.reversed().compactMap { verdict in
      let count = answer.count(of: verdict)
      return count == 0 ? nil : "\(count) \(Self.word(verdict))"
    }
    return counts.isEmpty ? "no venues" : counts.joined(separator: " · ")
  }
}
