import ClosurePlanning
import Geodesy
import OpeningHours

/// When a venue would normally be used on a day, closures apart, and for what.
struct VenueHours: Sendable {
  /// A part of the day in which the same things are done at the venue.
  struct Part: Sendable {
    var times: TimeSet
    /// What is done then that the organiser needs, under every name by which it can be suspended.
    var doing: [Activity]
    /// What of it is done at every moment; the rest at some hour that nobody knows.
    var throughout: [Activity]

    init(times: TimeSet, doing: [Activity], throughout: [Activity]? = nil) {
      self.times = times
      self.doing = doing
      self.throughout = throughout ?? doing
    }
  }

  /// Whether it is known when the venue is used; if not, the whole day stands for it.
  let areKnown: Bool
  /// The venue's own hours, as far as the organiser needs them: open, unknown, or nothing of use.
  let line: OpeningTimeline
  /// The congregational prayers of the day, whether they are needed or not.
  let congregations: [PrayerPractice.Congregation]
  /// Together ``possible``; they may touch and do not overlap.
  let parts: [Part]
  /// When it would be open and is needed, whether that is certain or not.
  let possible: TimeSet

  init(
    areKnown: Bool, line: OpeningTimeline, congregations: [PrayerPractice.Congregation] = [], parts: [Part]
  ) {
    self.areKnown = areKnown
    self.line = line
    self.congregations = congregations
    self.parts = parts
    possible = line.times(.open, .unknown)
  }

  /// When its own hours leave open whether it is open.
  var doubtful: [OpeningTimeline.Interval] { line.intervals.filter { $0.state == .unknown } }
  /// Everything that is done in some part.
  var doing: [Activity] { Set(parts.flatMap(\.doing)).sorted() }

  /// When a measure may take something away that the organiser needs, if it is in force.
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
    let span = context.calendar.bounds(of: day)
    var line = place.hours?.timeline(over: span, in: context) ?? OpeningTimeline(.open, over: span)
    line = line.confirmed(by: confirmedHours(of: venue))
    if let needed = organiser.hours {
      line = line.intersection(
        OpeningTimeline(.open, during: neededTimes(needed, in: context), otherwise: .unstated, over: span))
    }
    let held = congregations(at: venue, span)
    let parts = parts(of: venue, within: line.times(.open, .unknown), held)
    let used = parts.reduce(TimeSet.empty) { $0.union($1.times) }
    return VenueHours(
      areKnown: place.hours != nil || (held.count >= Prayer.allCases.count && needsPrayers(at: venue)),
      line: line.intersection(OpeningTimeline(.open, during: used, otherwise: .unstated, over: span)),
      congregations: held.filter { span.contains($0.range.lowerBound) }, parts: parts)
  }

  /// The congregational prayers that have some moment of the day: one after midnight belongs to the evening before.
  private func congregations(at venue: Int, _ span: Range<Instant>) -> [PrayerPractice.Congregation] {
    guard let practice = bound.venues[venue].venue.prayers else { return [] }
    return [day.adding(days: -1), day].flatMap {
      practice.congregations(on: $0, in: bound.plan.calendar, at: placeOfSun(of: venue))
    }.filter { $0.range.overlaps(span) }
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
          seconds: (shiftMinutes - organiser.setUpMinutes) * 60)..<$0.upperBound.adding(
            seconds: (shiftMinutes + organiser.dismantlingMinutes) * 60)
      })
  }

  /// The hours cut by what is done in them: a mosque that is needed for its prayers is needed when they are held.
  ///
  /// Prayers of which nobody knows the time may be at any of the other hours.
  private func parts(
    of venue: Int, within hours: TimeSet, _ held: [PrayerPractice.Congregation]
  ) -> [VenueHours.Part] {
    let needed = organiser.neededActivities(at: bound.venues[venue].venue.kind)
    guard needsPrayers(at: venue) else { return [VenueHours.Part(times: hours, doing: needed)] }
    let others = needed.filter { !Self.prayers.contains($0) }
    var rest = hours
    var parts: [VenueHours.Part] = []
    for congregation in held where congregation.activities.contains(where: needed.contains) {
      let times = TimeSet(congregation.range).intersection(rest)
      rest = rest.subtracting(times)
      if !times.isEmpty { parts.append(VenueHours.Part(times: times, doing: congregation.activities + others)) }
    }
    let own = held.filter { bound.plan.calendar.day(containing: $0.range.lowerBound) == day }
    let knowsFriday = own.contains(where: \.isFriday)
    let isFriday = day.weekday == .friday && !knowsFriday
    // Somebody who needs Friday's prayer only has no use of the other hours, unless it may be at one of them.
    let mayPray = own.count < Prayer.allCases.count && (needed.contains(.prayer) || isFriday)
    if mayPray {
      let unknown: [Activity] = isFriday ? [.prayer, .fridayPrayer] : [.prayer]
      let throughout = needed.contains(.prayer) ? [Activity.prayer] : unknown
      parts.append(VenueHours.Part(times: rest, doing: unknown + others, throughout: throughout + others))
    } else if !others.isEmpty {
      parts.append(VenueHours.Part(times: rest, doing: others))
    }
    return parts
  }
}

extension OpeningTimeline {
  /// The hours with what the venue itself says for certain of the day.
  ///
  /// A venue that says that it opens does so, whatever its usual hours; "open till two" leaves the rest of the day in doubt.
  fileprivate func confirmed(by word: (hours: TimeSet, nameHours: Bool)) -> OpeningTimeline {
    guard !word.hours.isEmpty else { return self }
    let opens = word.nameHours || times(.open, .unknown).isEmpty ? word.hours : word.hours.intersection(times(.unknown))
    let line = union(OpeningTimeline(.open, during: opens, otherwise: .closed, over: span))
    guard word.nameHours else { return line }
    return line.intersection(OpeningTimeline(.open, during: word.hours, otherwise: .unknown, over: span))
  }
}
