/// What the hours of a place depend on besides their text: its clock, its holidays and where the sun stands.
///
/// Immutable; make one for a place and share it.
public final class OpeningHoursContext: Sendable {
  /// The local clock.
  public let calendar: LocalCalendar
  /// Public and school holidays; without them `PH` and `SH` select no day.
  public let holidays: HolidayCalendar?
  /// Where the place is; without it the sun rises at 06:00 and sets at 18:00.
  public let position: GeographicPosition?

  public init(calendar: LocalCalendar, holidays: HolidayCalendar? = nil, position: GeographicPosition? = nil) {
    self.calendar = calendar
    self.holidays = holidays
    self.position = position
  }

  /// The same clock and holidays at another place.
  public func at(_ position: GeographicPosition?) -> OpeningHoursContext {
    OpeningHoursContext(calendar: calendar, holidays: holidays, position: position)
  }
}
