/// The prayer times of a place: printed first, computed where there is nothing printed.
public struct PrayerSchedule: Sendable, Equatable {
  /// The calendar in which printed times are meant.
  public let calendar: LocalCalendar
  /// What is printed, if anything.
  public let timetable: PrayerTimetable?
  /// What to compute where nothing is printed, if anything.
  public let calculation: PrayerCalculation?

  /// Times from a printed table, from the sun, or from both.
  ///
  /// - Precondition: The calculation's calendar is the given one.
  public init(calendar: LocalCalendar, timetable: PrayerTimetable? = nil, calculation: PrayerCalculation? = nil) {
    precondition(
      calculation.map { $0.sun.calendar == calendar } ?? true, "Timetable and calculation need one calendar")
    self.calendar = calendar
    self.timetable = timetable
    self.calculation = calculation
  }

  /// When the prayers of a day begin.
  ///
  /// A printed time that the clock skips is that of the change; one that it shows twice is the first.
  ///
  /// - Complexity: O(1); the sun is asked only where a printed time is missing.
  public func times(on day: CalendarDay) -> PrayerTimes {
    let printed = timetable?.entry(on: day)
    var times: [Prayer: PrayerTime] = [:]
    for (prayer, minute) in printed?.minutes ?? [:] {
      times[prayer] = PrayerTime(instant: calendar.instantClamped(day: day, minute: minute), basis: .printed)
    }
    if times.count < Prayer.allCases.count, let calculation {
      for (prayer, instant) in calculation.times(on: day) where times[prayer] == nil {
        times[prayer] = PrayerTime(instant: instant, basis: .computed)
      }
    }
    return PrayerTimes(
      day: day, times: times,
      jumuah: printed?.jumuah.map { calendar.instantClamped(day: day, minute: $0) },
      printedSunrise: printed?.sunrise.map { calendar.instantClamped(day: day, minute: $0) })
  }
}
