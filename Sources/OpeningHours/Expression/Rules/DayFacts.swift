/// What selectors ask of a day, computed once per day rather than once per selector.
struct DayFacts {
  let day: CalendarDay
  let context: OpeningHoursContext
  let year: Int
  let month: Int
  let dayOfMonth: Int
  /// 1 … 7, Monday first.
  let weekday: Int

  init(_ day: CalendarDay, in context: OpeningHoursContext) {
    self.day = day
    self.context = context
    (self.year, self.month, self.dayOfMonth) = day.civil
    self.weekday = day.weekday.rawValue
  }

  /// The days of its month, 28 … 31.
  var daysInMonth: Int { CalendarDay.daysIn(month: month, ofYear: year) }

  /// The week of the year by ISO 8601, 1 … 53.
  var week: Int { day.isoWeek.week }

  /// The day after.
  var next: DayFacts { DayFacts(day.adding(days: 1), in: context) }

  /// The local minute since its midnight at which the sun does something; nil on a day on which it does not rise.
  ///
  /// Seconds are cut off, as a clock shows it. Where the sun does not set, it rises at 00:00 and sets at 24:00. Without a
  /// position the times of ``SunTime/assumedMinutes`` are taken.
  func minutes(of time: SunTime) -> Int? {
    guard let position = context.position else { return time.assumedMinutes }
    let clock = SunClock(position: position, calendar: context.calendar)
    let event =
      switch time {
      case .dawn: clock.civilDawn(on: day)
      case .sunrise: clock.sunrise(on: day)
      case .sunset: clock.sunset(on: day)
      case .dusk: clock.civilDusk(on: day)
      }
    switch event {
    case .at(let instant):
      let local = instant.secondsSince1970 + context.calendar.utcOffsetSeconds(at: instant)
      return floorDivide(local - day.daysSince1970 * 86_400, 60)
    case .alwaysAbove: return time.isMorning ? 0 : 1440
    case .alwaysBelow: return nil
    }
  }
}
