/// What a holiday calendar says about a day.
public enum HolidayAnswer: Sendable, Hashable {
  /// It is a holiday, by these names, of which there is at least one.
  case holiday([Holiday])
  /// It is none: the calendar is complete for that day and does not have it.
  case ordinaryDay
  /// The calendar does not have the day, and is not complete for it. This is not the same as "no holiday".
  case notKnown
}
