/// One end of a time span: a time of the clock, or so many minutes after a time of the sun.
struct TimePoint: Sendable, Hashable {
  /// Nil for a time of the clock.
  var event: SunTime?
  /// Minutes since midnight, 0 … 2880; or minutes after the event, -1440 … 1440.
  var minutes: Int16

  init(minutes: Int) {
    self.minutes = Int16(minutes)
  }

  init(_ event: SunTime, shiftedBy minutes: Int = 0) {
    self.event = event
    self.minutes = Int16(minutes)
  }

  /// Minutes since the midnight of a day, negative before it; nil where the sun does not do that on the day.
  func minutes(on day: DayFacts) -> Int? {
    guard let event else { return Int(minutes) }
    return day.minutes(of: event).map { $0 + Int(minutes) }
  }
}
