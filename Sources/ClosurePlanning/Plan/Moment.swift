public import OpeningHours

/// A point in time as people write it: a whole day, or a date and time.
public enum Moment: Sendable, Hashable, Codable {
  /// Some time on this local day.
  case day(CalendarDay)
  /// Exactly then.
  case instant(Instant)

  /// The first instant that it may mean.
  public func earliest(in calendar: LocalCalendar) -> Instant {
    switch self {
    case .day(let day): calendar.bounds(of: day).lowerBound
    case .instant(let instant): instant
    }
  }

  /// The last whole second that it may mean.
  public func latest(in calendar: LocalCalendar) -> Instant {
    switch self {
    case .day(let day): calendar.bounds(of: day).upperBound.adding(seconds: -1)
    case .instant(let instant): instant
    }
  }

  /// The local day that it falls on.
  public func day(in calendar: LocalCalendar) -> CalendarDay {
    switch self {
    case .day(let day): day
    case .instant(let instant): calendar.day(containing: instant)
    }
  }
}
