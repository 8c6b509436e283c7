public import OpeningHours

/// One end of something whose time may not be known exactly: the earliest and the latest that it can be.
public enum TimeBound: Sendable, Hashable {
  /// On one of these local days, both included, each equally likely.
  case days(ClosedRange<CalendarDay>)
  /// Between these instants, both included, in steps of fifteen minutes, each equally likely.
  case instants(ClosedRange<Instant>)
  /// Before or after an event's start or end.
  case event(EventAnchor)
  /// Nobody said: any day of the horizon that the other end allows, equally likely.
  case unknown

  /// Exactly this local day.
  public static func day(_ day: CalendarDay) -> TimeBound { .days(day...day) }

  /// Exactly this instant.
  public static func instant(_ instant: Instant) -> TimeBound { .instants(instant...instant) }

  /// Steps of an uncertain instant, seconds (DESIGN: decision 4).
  static let stepSeconds = 15 * 60
}
