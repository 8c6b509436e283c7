/// The times of the sun on the days that are looked at, computed once each: many rules may ask for the same sunset.
///
/// Remembers four days in a row, as days are looked at with those before and after them.
final class SunMinutes {
  private struct Entry {
    let day: CalendarDay
    let minutes: Int?
  }

  private static let rememberedDays = 4

  private let context: OpeningHoursContext
  private var entries = [Entry?](repeating: nil, count: rememberedDays * SunTime.allCases.count)

  init(in context: OpeningHoursContext) {
    self.context = context
  }

  /// The local minute since a day's midnight at which the sun does something; nil on a day on which it does not rise.
  ///
  /// Seconds are cut off, as a clock shows it. Where the sun does not set, it rises at 00:00 and sets at 24:00. Without a
  /// position the times of ``SunTime/assumedMinutes`` are taken.
  func minutes(of time: SunTime, on day: CalendarDay) -> Int? {
    let place = Int(time.rawValue) * Self.rememberedDays + day.daysSince1970 & (Self.rememberedDays - 1)
    if let entry = entries[place], entry.day == day { return entry.minutes }
    let minutes = computedMinutes(of: time, on: day)
    entries[place] = Entry(day: day, minutes: minutes)
    return minutes
  }

  private func computedMinutes(of time: SunTime, on day: CalendarDay) -> Int? {
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
