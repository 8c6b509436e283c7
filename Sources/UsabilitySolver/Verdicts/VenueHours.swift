import ClosurePlanning
import Geodesy
import OpeningHours

/// When a venue would normally be used on a day, closures apart, and for what.
struct VenueHours {
  /// A part of the day in which the same things are done at the venue.
  struct Part {
    var times: TimeSet
    /// What is done then that the organiser needs, under every name by which it can be suspended.
    var doing: [Activity]
  }

  /// Whether the venue's own hours are known; if not, the whole day stands for them.
  var areKnown: Bool
  /// When it would be open and is needed, whether that is certain or not.
  var possible: TimeSet
  /// Those of them at which its own hours say for certain that it is open.
  var certain: TimeSet
  /// What its hours say about the others, such as `by appointment`.
  var comment: String?
  /// Whether some of them follow an open end.
  var hasOpenEnd = false
  /// The congregational prayers of the day, whether they are needed or not.
  var congregations: [PrayerPractice.Congregation] = []
  /// Together ``possible``; they may touch and do not overlap.
  var parts: [Part]

  /// Everything that is done in some part.
  var doing: [Activity] { Set(parts.flatMap(\.doing)).sorted() }

  /// When a measure takes something away that the organiser needs, if it is in force.
  func times(touchedBy effect: VenueEffect) -> TimeSet {
    parts.filter { effect.stops($0.doing) }.reduce(.empty) { $0.union($1.times) }
  }
}

extension VenueEffect {
  /// Whether it keeps people from doing at least one of these things at a venue.
  func stops(_ doing: [Activity]) -> Bool {
    switch kind {
    case .closed, .reserved: true
    case .activitySuspended: activities.contains(where: doing.contains)
    case .gatheringsBanned: doing.contains(.gathering)
    case .openWithServiceLimitation, .confirmedOpen: false
    }
  }
}

extension DayEvaluation {
  /// When a venue would be used, and for what.
  func hours(of venue: Int) -> VenueHours {
    let place = bound.venues[venue].venue
    let context = bound.plan.hoursContext(at: placeOfSun(of: venue))
    let whole = TimeSet([context.calendar.bounds(of: day)])
    var possible = whole
    var certain = whole
    var comment: String?
    var hasOpenEnd = false
    if let own = place.hours {
      let line = own.timeline(over: context.calendar.bounds(of: day), in: context)
      certain = line.times(.open)
      possible = line.times(.open, .unknown)
      let doubtful = line.intervals.filter { $0.state == .unknown }
      comment = doubtful.lazy.compactMap(\.comment).first
      hasOpenEnd = doubtful.contains(where: \.isOpenEnd)
    }
    // A venue that says that it opens does so, whatever its usual hours.
    let confirmed = confirmedHours(of: venue)
    if possible.isEmpty || confirmed.nameHours { possible = possible.union(confirmed.hours) }
    certain = certain.union(confirmed.hours).intersection(possible)
    if let needed = organiser.hours {
      let times = neededTimes(needed, in: context)
      possible = possible.intersection(times)
      certain = certain.intersection(times)
    }
    let held = place.prayers?.congregations(on: day, in: context.calendar, at: placeOfSun(of: venue)) ?? []
    let parts = parts(of: venue, within: possible, held)
    possible = parts.reduce(.empty) { $0.union($1.times) }
    return VenueHours(
      areKnown: place.hours != nil || (!held.isEmpty && needsPrayers(at: venue)),
      possible: possible, certain: certain.intersection(possible), comment: comment, hasOpenEnd: hasOpenEnd,
      congregations: held, parts: parts)
  }

  private static let prayers: Set<Activity> = [.prayer, .fridayPrayer]

  private func needsPrayers(at venue: Int) -> Bool {
    organiser.neededActivities(at: bound.venues[venue].venue.kind).contains(where: Self.prayers.contains)
  }

  /// Where the sun is asked for a venue's hours: at the venue, or in the middle of the map.
  private func placeOfSun(of venue: Int) -> Coordinate? {
    bound.venues[venue].venue.assessablePosition ?? bound.map?.coverage.center
  }

  /// The organiser's hours, with the time for setting up and dismantling.
  private func neededTimes(_ hours: OpeningHoursExpression, in context: OpeningHoursContext) -> TimeSet {
    TimeSet(
      hours.openTimes(on: day, in: context).ranges.map {
        $0.lowerBound.adding(
          seconds: -organiser.setUpMinutes * 60)..<$0.upperBound.adding(seconds: organiser.dismantlingMinutes * 60)
      })
  }

  /// The hours cut by what is done in them: a mosque that is needed for its prayers is needed when they are held.
  ///
  /// Where nobody knows when they pray it may be at any hour.
  private func parts(
    of venue: Int, within hours: TimeSet, _ held: [PrayerPractice.Congregation]
  ) -> [VenueHours.Part] {
    let needed = organiser.neededActivities(at: bound.venues[venue].venue.kind)
    guard !held.isEmpty, needsPrayers(at: venue) else {
      return [VenueHours.Part(times: hours, doing: needed)]
    }
    let others = needed.filter { !Self.prayers.contains($0) }
    var rest = hours
    var parts: [VenueHours.Part] = []
    for congregation in held where congregation.activities.contains(where: needed.contains) {
      let times = TimeSet(congregation.range).intersection(rest)
      rest = rest.subtracting(times)
      if !times.isEmpty { parts.append(VenueHours.Part(times: times, doing: congregation.activities + others)) }
    }
    if !others.isEmpty { parts.append(VenueHours.Part(times: rest, doing: others)) }
    return parts
  }
}
