/// A run of days between two dates, or of months; both ends belong to it.
///
/// Either both points have a year or none has, and either both have a day or none has. Without years the run returns
/// every year and may pass its end: `Dec 24-Jan 02`.
struct DateRange: Sendable, Hashable {
  let first: DatePoint
  let last: DatePoint

  /// Whether the run has the day.
  func contains(_ day: DayFacts) -> Bool {
    let key = DatePoint.key(first.year == nil ? 0 : day.year, day.month, day.day)
    let isAfterFirst = first.startKey <= key
    let isBeforeLast = key <= last.endKey
    return first.startKey <= last.endKey ? isAfterFirst && isBeforeLast : isAfterFirst || isBeforeLast
  }
}

/// What selectors ask of a day, computed once per day rather than once per selector.
struct DayFacts {
  let year: Int
  let month: Int
  let day: Int
  let weekday: Weekday

  init(_ day: CalendarDay) {
    (self.year, self.month, self.day) = day.civil
    self.weekday = day.weekday
  }
}
