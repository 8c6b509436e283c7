/// A day of the proleptic Gregorian calendar, without a time and without a time zone.
///
/// Initializers accept years 1 … 9999. Arithmetic may step outside of them, so that "the day after" never traps;
/// such a day still compares and prints, but its text cannot be read back.
///
/// The conversions count days in 400-year eras of years that begin in March, the method that Howard Hinnant describes
/// in "chrono-Compatible Low-Level Date Algorithms" (`days_from_civil`, `civil_from_days`).
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01, which is day 0; earlier days are negative.
  public let daysSince1970: Int

  /// The day that many days after (or, when negative, before) 1970-01-01.
  public init(daysSince1970: Int) {
    self.daysSince1970 = daysSince1970
  }

  /// The given day, or nil when the year is outside 1 … 9999 or the month has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.daysIn(month: month, ofYear: year)
    else { return nil }
    self.init(daysSince1970: CalendarDay.dayNumber(year: year, month: month, day: day))
  }

  /// The calendar year; 1 is the first year of the common era.
  public var year: Int { civil.year }

  /// The month, 1 … 12.
  public var month: Int { civil.month }

  /// The day of the month, 1 … 31.
  public var day: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01, day 0, was a Thursday: shift so that a Monday is 0.
    let sinceMonday = (daysSince1970 + 3) - 7 * floorDivide(daysSince1970 + 3, 7)
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }

  /// The day that many days later; a negative number goes back.
  public func adding(days: Int) -> CalendarDay {
    CalendarDay(daysSince1970: daysSince1970 + days)
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  /// The number of days in a month, 28 … 31.
  static func daysIn(month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2:
      let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return leap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Year, month and day at once, for callers that need more than one of them.
  var civil: (year: Int, month: Int, day: Int) {
    let sinceEraZero = daysSince1970 + 719_468
    let era = floorDivide(sinceEraZero, 146_097)
    let dayOfEra = sinceEraZero - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfMarchYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfMarchYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfMarchYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day number of a date; `month` must be 1 … 12, `day` may run over the end of the month.
  static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floorDivide(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfMarchYear = (153 * marchMonth + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfMarchYear - 719_468
  }
}

extension CalendarDay: Strideable {
  /// The signed number of days from this day to the other.
  public func distance(to other: CalendarDay) -> Int { other.daysSince1970 - daysSince1970 }

  /// The day that many days later.
  public func advanced(by days: Int) -> CalendarDay { adding(days: days) }
}

/// Division that rounds towards negative infinity, as counting before 1970 needs; `divisor` is positive.
func floorDivide(_ dividend: Int, _ divisor: Int) -> Int {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
