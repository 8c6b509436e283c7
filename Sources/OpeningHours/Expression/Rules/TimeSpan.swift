/// A stretch of the day, a point of it, or points at a distance.
struct TimeSpan: Sendable, Hashable {
  let start: TimePoint
  /// Nil for a point of time and for an open end without a closing time.
  var end: TimePoint?
  /// Whether it may last longer than written, `18:00+`, `18:00-22:00+`.
  var hasOpenEnd = false
  /// The distance of the points in minutes, `10:00-16:00/90`; 0 for a stretch without points.
  var step: Int16 = 0

  /// Whether it is a point of time or a list of them.
  var isPoints: Bool { step > 0 || (end == nil && !hasOpenEnd) }

  /// The end of a stretch as it is kept: beyond 24:00 only where it could be mistaken for a time of the same day.
  static func normalised(_ end: TimePoint, after start: TimePoint) -> TimePoint {
    guard end.event == nil else { return end }
    if end.minutes == 0 { return TimePoint(minutes: 1440) }
    guard start.event == nil, end.minutes > 1440, end.minutes - 1440 <= start.minutes else { return end }
    return TimePoint(minutes: Int(end.minutes) - 1440)
  }

  /// How long a point of time lasts in an answer, minutes.
  static let pointMinutes = 1

  /// The minutes that the stretch covers on a day, since its midnight, half-open; the end may lie on the next day.
  ///
  /// Nil where there is no such stretch: the sun does not rise, or has set before the start. An end before the start
  /// is on the next day, except that an evening that has come already (`16:00-sunset` in December) makes it empty.
  func minutes(on day: DayFacts) -> Range<Int>? {
    guard let first = start.minutes(on: day) else { return nil }
    // An evening that never comes, where the sun does not set: it "sets" at 24:00 only to end what began before.
    if let event = start.event, !event.isMorning, day.minutes(of: event) == 1440 { return nil }
    guard let end else { return isPoints ? first..<first + Self.pointMinutes : first..<first }
    guard var last = end.minutes(on: day) else { return nil }
    if last <= first {
      if let event = end.event {
        if start.event == nil, !event.isMorning { return nil }
        guard let next = end.minutes(on: day.next) else { return nil }
        last = next + 1440
      } else {
        last += 1440
      }
      // Where the sun is far from the clock even the next one may come before the start.
      if last <= first { return nil }
    }
    return first..<last
  }

  /// The end that is taken for an open one, minutes since midnight: the specification leaves it to the reader.
  ///
  /// Whoever is open late stays so into the night: eight hours from 22:00 on, ten from 17:00 on, else to midnight.
  static func guessedEnd(after minute: Int) -> Int {
    if minute >= 22 * 60 { return minute + 8 * 60 }
    return minute >= 17 * 60 ? minute + 10 * 60 : max(1440, minute)
  }
}
