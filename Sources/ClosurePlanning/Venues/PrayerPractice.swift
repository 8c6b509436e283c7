public import Geodesy
public import OpeningHours

/// When a mosque prays together: as its printed timetable says, and where it has none, as a named convention computes it.
public struct PrayerPractice: Sendable, Equatable {
  /// The printed timetable as text, and what it says.
  public struct Printed: Sendable, Equatable {
    public let text: String
    public let timetable: PrayerTimetable

    /// Reads a timetable.
    ///
    /// - Throws: all that is wrong with it.
    public init(_ text: String) throws(TableError) {
      timetable = try PrayerTimetable(csv: text)
      self.text = text
    }
  }

  public var printed: Printed?
  /// What computes the times that are not printed; nil computes none.
  public var convention: PrayerConvention?
  public var asrShadow: AsrShadow
  /// Where the sun is asked; nil takes the venue's own place.
  public var coordinate: Coordinate?
  /// How long a congregation stays, minutes from the time of the prayer.
  public var minutes: Int
  /// When Friday's congregational prayer begins, minutes since midnight; nil takes the printed time, else that of dhuhr.
  public var fridayMinute: Int?
  /// How long Friday's sermon and prayer take, minutes.
  public var fridayMinutes: Int

  public init(
    printed: Printed? = nil, convention: PrayerConvention? = nil, asrShadow: AsrShadow = .standard,
    coordinate: Coordinate? = nil, minutes: Int = 30, fridayMinute: Int? = nil, fridayMinutes: Int = 60
  ) {
    precondition((1...1440).contains(minutes) && (1...1440).contains(fridayMinutes), "A prayer takes 1 to 1440 minutes")
    self.printed = printed
    self.convention = convention
    self.asrShadow = asrShadow
    self.coordinate = coordinate
    self.minutes = minutes
    self.fridayMinute = fridayMinute
    self.fridayMinutes = fridayMinutes
  }
}

extension PrayerPractice {
  /// The practice with what it does not say taken from that of all mosques.
  public func filled(from general: PrayerPractice?) -> PrayerPractice {
    guard let general else { return self }
    var practice = self
    practice.printed = printed ?? general.printed
    if convention == nil {
      practice.convention = general.convention
      practice.asrShadow = general.asrShadow
      practice.coordinate = coordinate ?? general.coordinate
    }
    practice.fridayMinute = fridayMinute ?? (printed == nil ? general.fridayMinute : nil)
    return practice
  }

  /// One congregational prayer of a day.
  public struct Congregation: Sendable, Hashable {
    public let prayer: Prayer
    /// Friday's, which takes the place of dhuhr.
    public let isFriday: Bool
    /// From its beginning until people leave, half-open.
    public let range: Range<Instant>
    public let basis: PrayerTime.Basis

    /// What an announcement suspends that suspends it: congregational prayers, or Friday's alone.
    public var activities: [Activity] { isFriday ? [.prayer, .fridayPrayer] : [.prayer] }
  }

  /// The congregational prayers of a day, in order; those whose time is neither printed nor can be computed are missing.
  ///
  /// - Parameter place: the venue's, for whoever has no coordinate of its own.
  public func congregations(on day: CalendarDay, in calendar: LocalCalendar, at place: Coordinate?) -> [Congregation] {
    let position = (coordinate ?? place).flatMap {
      GeographicPosition(latitude: $0.latitude, longitude: $0.longitude)
    }
    var calculation: PrayerCalculation?
    if let convention, let position {
      calculation = PrayerCalculation(
        sun: SunClock(position: position, calendar: calendar), convention: convention, asrShadow: asrShadow)
    }
    let schedule = PrayerSchedule(calendar: calendar, timetable: printed?.timetable, calculation: calculation)
    let times = schedule.times(on: day)
    return Prayer.allCases.compactMap { prayer in
      guard prayer == .dhuhr, day.weekday == .friday else {
        return times[prayer].map { congregation(prayer, from: $0.instant, isFriday: false, $0.basis) }
      }
      if let fridayMinute {
        return congregation(
          prayer, from: calendar.instantClamped(day: day, minute: fridayMinute), isFriday: true, .printed)
      }
      if let jumuah = times.jumuah { return congregation(prayer, from: jumuah, isFriday: true, .printed) }
      return times[prayer].map { congregation(prayer, from: $0.instant, isFriday: true, $0.basis) }
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func congregation(
    _ prayer: Prayer, from start: Instant, isFriday: Bool, _ basis: PrayerTime.Basis
  ) -> Congregation {
    let length = (isFriday ? fridayMinutes : minutes) * 60
    return Congregation(prayer: prayer, isFriday: isFriday, range: start..<start.adding(seconds: length), basis: basis)
  }
}
