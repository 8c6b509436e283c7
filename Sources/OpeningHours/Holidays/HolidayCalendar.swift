/// The public and school holidays of a country or a region, and the days for which they are known.
///
/// A calendar is read from text, see ``init(csv:)``; one for Tajikistan comes with the library, see
/// ``shipped(country:)``. The weekend is no holiday, and days off that a government moves are not in a calendar unless it
/// lists them.
public struct HolidayCalendar: Sendable, Hashable {
  private let publicHolidays: HolidayList
  private let schoolHolidays: HolidayList

  init(publicHolidays: HolidayList, schoolHolidays: HolidayList) {
    self.publicHolidays = publicHolidays
    self.schoolHolidays = schoolHolidays
  }

  /// Whether a day is a holiday of a kind.
  ///
  /// A holiday of every year is one in all years, also in those for which the calendar is not complete.
  ///
  /// - Complexity: O(log *n*) in the days of the calendar
  public func answer(_ kind: HolidayKind, on day: CalendarDay) -> HolidayAnswer {
    list(kind).answer(on: day)
  }

  /// Whether the calendar lists a day, by whatever name.
  ///
  /// - Complexity: O(log *n*) in the days of the calendar
  func isListed(_ kind: HolidayKind, on day: CalendarDay) -> Bool { list(kind).has(day) }

  /// The days for which the calendar has all holidays of a kind, in ascending order; neither overlapping nor touching.
  ///
  /// Outside of them a day that is not listed is ``HolidayAnswer/notKnown``.
  public func completeDays(_ kind: HolidayKind) -> [ClosedRange<CalendarDay>] { list(kind).complete }

  /// Whether the calendar has all holidays of a kind for a whole year.
  ///
  /// - Complexity: O(*n*) in ``completeDays(_:)``, which are few
  public func isComplete(_ kind: HolidayKind, year: Int) -> Bool {
    let first = CalendarDay(daysSince1970: CalendarDay.dayNumber(year: year, month: 1, day: 1))
    let last = CalendarDay(daysSince1970: CalendarDay.dayNumber(year: year, month: 12, day: 31))
    return list(kind).complete.contains { $0.contains(first) && $0.contains(last) }
  }

  private func list(_ kind: HolidayKind) -> HolidayList {
    switch kind {
    case .publicHoliday: publicHolidays
    case .schoolHoliday: schoolHolidays
    }
  }
}
