/// What selectors ask of a day, computed once per day rather than once per selector.
struct DayFacts {
  let day: CalendarDay
  let context: OpeningHoursContext
  private let sun: SunMinutes?
  let year: Int
  let month: Int
  let dayOfMonth: Int
  /// 1 … 7, Monday first.
  let weekday: Int

  init(_ day: CalendarDay, in context: OpeningHoursContext, sun: SunMinutes?) {
    self.day = day
    self.context = context
    self.sun = sun
    (self.year, self.month, self.dayOfMonth) = day.civil
    self.weekday = day.weekday.rawValue
  }

  /// The days of its month, 28 … 31.
  var daysInMonth: Int { CalendarDay.daysIn(month: month, ofYear: year) }

  /// The week of the year by ISO 8601, 1 … 53.
  var week: Int { day.isoWeek.week }

  /// The day after.
  var next: DayFacts { DayFacts(day.adding(days: 1), in: context, sun: sun) }

  /// The local minute since its midnight at which the sun does something; nil on a day on which it does not rise.
  ///
  /// Without a position the times of ``SunTime/assumedMinutes`` are taken.
  func minutes(of time: SunTime) -> Int? {
    guard let sun else { return time.assumedMinutes }
    return sun.minutes(of: time, on: day)
  }
}
