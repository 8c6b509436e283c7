/// A weekday by its place in the month, counted from the start or from the end: `Th[1,3]`, `Su[-1] -2 days`.
struct NthWeekday: Sendable, Hashable {
  /// 1 … 7, Monday first.
  let weekday: UInt8
  /// Bits 1 … 5 are the first to the fifth of the month, bits 6 … 10 the last to the fifth last.
  var places: UInt16
  /// Days after it, negative for before.
  var shift: Int16 = 0

  /// The bit of a place, 1 … 5 or -1 … -5.
  static func bit(_ place: Int) -> UInt16 { 1 << UInt16(place > 0 ? place : 5 - place) }

  /// Whether the day is it.
  func contains(_ day: DayFacts) -> Bool {
    if shift == 0 { return isPlaced(day.weekday, day.dayOfMonth, of: day.daysInMonth) }
    let origin = day.day.adding(days: -Int(shift))
    let (year, month, dayOfMonth) = origin.civil
    return isPlaced(origin.weekday.rawValue, dayOfMonth, of: CalendarDay.daysIn(month: month, ofYear: year))
  }

  private func isPlaced(_ weekday: Int, _ dayOfMonth: Int, of daysInMonth: Int) -> Bool {
    guard weekday == Int(self.weekday) else { return false }
    return places & (Self.bit((dayOfMonth + 6) / 7) | Self.bit(-((daysInMonth - dayOfMonth) / 7 + 1))) != 0
  }
}
