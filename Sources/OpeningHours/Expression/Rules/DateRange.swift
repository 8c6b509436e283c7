/// A run of days between two dates, or of months; both ends belong to it.
///
/// Without years the run returns every year and may pass its end: `Dec 24-Jan 02`. With a year on the first point only,
/// the last is the first such day that is not before it.
struct DateRange: Sendable, Hashable {
  let first: DatePoint
  let last: DatePoint
  /// Whether it goes on for ever after its first day, `2025 Aug 26+`; to the end of the year where it has no year.
  var isOpenEnded = false
  /// Every so many days, from the first on, `Jan 01-Dec 31/7`.
  var step: Int16 = 1

  /// Whether the run has the day.
  func contains(_ day: DayFacts) -> Bool {
    if first.year == nil, first.isPlain, last.isPlain, step == 1, !isOpenEnded {
      let key = day.month << 5 | day.dayOfMonth
      let isAfterFirst = first.startKey <= key
      let isBeforeLast = key <= last.endKey
      return first.startKey <= last.endKey ? isAfterFirst && isBeforeLast : isAfterFirst || isBeforeLast
    }
    if let year = first.year { return contains(day.day, from: Int(year)) }
    // Shifts may carry a date over the turn of the year.
    return (day.year - 1...day.year + 1).contains { contains(day.day, from: $0) }
  }

  /// Whether the run that begins in a year has the day.
  private func contains(_ day: CalendarDay, from year: Int) -> Bool {
    guard let start = first.day(in: year, isEnd: false), start <= day else { return false }
    guard let end = end(of: year, after: start), day <= end else { return false }
    return step == 1 || start.distance(to: day) % Int(step) == 0
  }

  private func end(of year: Int, after start: CalendarDay) -> CalendarDay? {
    if isOpenEnded {
      return first.year == nil
        ? CalendarDay(year: min(9999, start.year), month: 12, day: 31) : CalendarDay(daysSince1970: .max)
    }
    guard let end = last.day(in: year, isEnd: true) else {
      // `Feb 1-29` ends with the month in the years that have no such day.
      guard case .day = last.anchor else { return nil }
      var month = last
      month.anchor = .month
      return month.day(in: year, isEnd: true)
    }
    if end >= start || last.year != nil { return end }
    return last.day(in: year + 1, isEnd: true)
  }
}
