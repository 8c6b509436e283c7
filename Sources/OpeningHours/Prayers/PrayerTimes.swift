/// When the prayers of one day begin.
///
/// Isha may begin after midnight, on the next civil date; it still belongs to the day.
public struct PrayerTimes: Sendable, Hashable {
  /// The civil day.
  public let day: CalendarDay
  /// The Friday prayer as printed, on the days for which the timetable has one.
  public let jumuah: Instant?
  /// Sunrise, which ends fajr, as printed; nil where the timetable has none.
  public let printedSunrise: Instant?

  private let times: [Prayer: PrayerTime]

  init(day: CalendarDay, times: [Prayer: PrayerTime], jumuah: Instant?, printedSunrise: Instant?) {
    self.day = day
    self.times = times
    self.jumuah = jumuah
    self.printedSunrise = printedSunrise
  }

  /// When a prayer begins; nil where neither print nor the sun gives a time, as in the polar night.
  public subscript(prayer: Prayer) -> PrayerTime? { times[prayer] }
}
