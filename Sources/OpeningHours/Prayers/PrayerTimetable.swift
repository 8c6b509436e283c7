/// A printed timetable of prayers: local clock times by day.
///
/// See ``init(csv:)`` for the text that it is read from.
public struct PrayerTimetable: Sendable, Hashable {
  /// The printed times of one day, in minutes of clock time since its midnight.
  public struct Entry: Sendable, Hashable {
    /// When each prayer begins, where a time is printed; from 1440 on, isha is after midnight.
    public let minutes: [Prayer: Int]
    /// Sunrise, where it is printed.
    public let sunrise: Int?
    /// The Friday prayer, where it is printed.
    public let jumuah: Int?
  }

  let dated: [CalendarDay: Entry]
  /// By the place of the day in a leap year.
  let everyYear: [Int: Entry]

  init(dated: [CalendarDay: Entry], everyYear: [Int: Entry]) {
    self.dated = dated
    self.everyYear = everyYear
  }

  /// How many days are printed; a day of every year counts once.
  public var count: Int { dated.count + everyYear.count }

  /// What is printed for a day: the line of its date, or else that of its day of every year; nil where there is neither.
  ///
  /// - Complexity: O(1) on average
  public func entry(on day: CalendarDay) -> Entry? {
    dated[day] ?? everyYear[TableDate.placeInYear(of: day)]
  }
}
