/// Tells when the sun rises, culminates and sets at one place, day by day of its local calendar.
///
/// ## Which sunrise is a day's
///
/// A civil day has one *solar day*: the 24 hours of mean solar time at the longitude whose noon lies nearest to 12:00 on
/// the local clock (of two that are equally near, the earlier). Its sunrise is the last before its noon, its sunset the
/// first after it. So consecutive civil days have consecutive solar days, whatever the zone does: in Apia, whose clock is
/// 24½ hours ahead of its sun, as in Kashgar, whose is three, the sunrise of 9 October has 9 October for its local date.
/// The events of a day always come in order and bound its daylight; near midsummer in high latitudes the sunset may
/// therefore fall after midnight (in Reykjavik, three minutes past on 21 June), on the next civil date. A day that the
/// zone skips altogether has the solar day of the moment at which it was skipped.
///
/// ## How exact
///
/// Within ten seconds up to 60° of latitude in the years 1900 … 2100, for a level horizon at sea level and 34' of
/// refraction. Real air bends light by a varying amount: a minute either way is usual, several in the far north.
public struct SunClock: Sendable {
  /// The altitude of the sun's centre, in degrees, when its upper rim touches the horizon: 16' for the radius of
  /// the disc and 34' of refraction, as in the almanacs.
  public static let horizonDegrees = -0.833
  /// The altitude of the sun's centre, in degrees, at which civil twilight begins and ends.
  public static let civilTwilightDegrees = -6.0

  /// The place.
  public let position: GeographicPosition
  /// The calendar in which days are meant.
  public let calendar: LocalCalendar

  /// The sun's clock at a place, asked in days of a calendar.
  public init(position: GeographicPosition, calendar: LocalCalendar) {
    self.position = position
    self.calendar = calendar
  }

  /// The moment at which the sun passes the meridian.
  public func solarNoon(on day: CalendarDay) -> Instant {
    Instant(roundedSeconds: solarDay(of: day).noon)
  }

  /// The moment at which the sun's upper rim comes up.
  public func sunrise(on day: CalendarDay) -> SunEvent {
    event(.beforeNoon, altitudeDegrees: SunClock.horizonDegrees, on: day)
  }

  /// The moment at which the sun's upper rim goes down.
  public func sunset(on day: CalendarDay) -> SunEvent {
    event(.afterNoon, altitudeDegrees: SunClock.horizonDegrees, on: day)
  }

  /// The moment at which civil twilight begins, before sunrise.
  public func civilDawn(on day: CalendarDay) -> SunEvent {
    event(.beforeNoon, altitudeDegrees: SunClock.civilTwilightDegrees, on: day)
  }

  /// The moment at which civil twilight ends, after sunset.
  public func civilDusk(on day: CalendarDay) -> SunEvent {
    event(.afterNoon, altitudeDegrees: SunClock.civilTwilightDegrees, on: day)
  }

  /// The moment at which the sun's centre stands at an altitude.
  ///
  /// - Parameters:
  ///   - side: Which half of the day: the sun climbs before noon and sinks after it.
  ///   - altitude: Degrees above the level horizon, −90 … 90, without refraction; ``horizonDegrees`` allows for it.
  ///   - day: The civil day.
  /// - Complexity: O(1): two evaluations of the sun's position below 60° of latitude; up to thirty where it only grazes the
  ///   altitude.
  public func event(_ side: SunSide, altitudeDegrees altitude: Double, on day: CalendarDay) -> SunEvent {
    precondition((-90...90).contains(altitude), "An altitude of \(altitude) degrees does not exist")
    return solarDay(of: day).event(side, altitudeDegrees: altitude)
  }

  /// Sunrise, noon, sunset and the civil twilights of a day; cheaper than asking for one after the other.
  public func times(on day: CalendarDay) -> SunTimes {
    let solar = solarDay(of: day)
    return SunTimes(
      day: day, civilDawn: solar.event(.beforeNoon, altitudeDegrees: SunClock.civilTwilightDegrees),
      sunrise: solar.event(.beforeNoon, altitudeDegrees: SunClock.horizonDegrees),
      solarNoon: Instant(roundedSeconds: solar.noon),
      sunset: solar.event(.afterNoon, altitudeDegrees: SunClock.horizonDegrees),
      civilDusk: solar.event(.afterNoon, altitudeDegrees: SunClock.civilTwilightDegrees))
  }

  /// The solar day that belongs to a civil day.
  func solarDay(of day: CalendarDay) -> SolarDay {
    SolarDay(meanNoon: meanNoon(of: day), position: position)
  }

  /// The mean noon nearest to the clock's noon, in seconds since 1970.
  ///
  /// The *mean* noon decides, for the true one wanders by a quarter of an hour: where a clock is twelve hours from its
  /// sun, some days would have two true noons and others none.
  private func meanNoon(of day: CalendarDay) -> Double {
    let clockNoon = Double(calendar.instantClamped(day: day, minute: 720).secondsSince1970)
    // Mean noon at Greenwich is 12:00 universal time; a degree to the east it is 240 seconds earlier.
    let anyNoon = 43_200 - position.longitude * 240
    let turns = ((clockNoon - anyNoon) / 86_400 - 0.5).rounded(.up)
    return anyNoon + turns * 86_400
  }
}

extension SunClock: Hashable {
  public static func == (left: SunClock, right: SunClock) -> Bool {
    left.position == right.position && left.calendar == right.calendar
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(position)
    hasher.combine(calendar.identifier)
  }
}
