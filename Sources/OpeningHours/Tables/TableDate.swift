/// A date as tables write it: of one year, `2025-10-09`, or of every year, `10-09`.
enum TableDate: Sendable, Hashable {
  case day(CalendarDay)
  /// The place of the day in a leap year, 0 … 365; 59 is 29 February, which only leap years have.
  case everyYear(Int)

  /// What a message says is expected.
  static let expected = "a date such as 2025-10-09, or 10-09 for every year"
  /// How many days a leap year has.
  static let daysOfYear = 366

  /// Reads a date; nil for any other text and for a day that does not exist.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(11))
    switch bytes.count {
    case 10:
      guard let day = CalendarDay(text) else { return nil }
      self = .day(day)
    case 5:
      var digits = DigitReader(bytes)
      guard let month = digits.number(width: 2), digits.take(UInt8(ascii: "-")), let day = digits.number(width: 2),
        // 2000 was a leap year.
        let inLeapYear = CalendarDay(year: 2000, month: month, day: day)
      else { return nil }
      self = .everyYear(TableDate.placeInYear(of: inLeapYear))
    default: return nil
    }
  }

  /// The place of a day in a leap year, 0 … 365, whatever its own year: 1 March is 60 in every year.
  static func placeInYear(of day: CalendarDay) -> Int {
    let civil = day.civil
    let newYear = CalendarDay.dayNumber(year: 2000, month: 1, day: 1)
    return CalendarDay.dayNumber(year: 2000, month: civil.month, day: civil.day) - newYear
  }
}
