/// Weekdays and holidays: `Mo-Fr,PH`, `We[2]`, `SH Mo-Fr`.
struct DaySelector: Sendable, Hashable {
  /// Plain weekdays, as bits: Monday is bit 0.
  var weekdays: UInt8 = 0
  /// Weekdays of a month: `We[2]`, `Su[-1] +1 day`.
  var nthWeekdays: [NthWeekday] = []
  var holidays: [HolidaySelector] = []
  /// Whether a day must be both a holiday and one of the weekdays (`SH Mo-Fr`), not either (`SH,Mo-Fr`).
  var isBoth = false

  /// All seven weekdays.
  static let everyWeekday: UInt8 = 0x7F

  var isEmpty: Bool { weekdays == 0 && nthWeekdays.isEmpty && holidays.isEmpty }

  /// Whether there are weekdays, plain or of a month.
  var hasWeekdays: Bool { weekdays != 0 || !nthWeekdays.isEmpty }

  /// Adds the weekdays from one through another, past the end of the week if need be.
  mutating func insert(from first: Int, through last: Int) {
    var day = first
    while true {
      weekdays |= 1 << UInt8(day - 1)
      if day == last { return }
      day = day % 7 + 1
    }
  }

  /// Whether the day is selected; an empty selector has all days.
  func contains(_ day: DayFacts) -> Bool {
    if holidays.isEmpty { return !hasWeekdays || hasWeekday(day) }
    let isHoliday = holidays.contains { $0.contains(day) }
    if !hasWeekdays { return isHoliday }
    return isBoth ? isHoliday && hasWeekday(day) : isHoliday || hasWeekday(day)
  }

  private func hasWeekday(_ day: DayFacts) -> Bool {
    weekdays & 1 << UInt8(day.weekday - 1) != 0 || (!nthWeekdays.isEmpty && nthWeekdays.contains { $0.contains(day) })
  }
}
