extension CalendarDay {
  /// Easter Sunday of the western churches, or nil outside the years 1583 … 9999, in which the Gregorian rule holds.
  ///
  /// The anonymous algorithm of 1876, "Meeus/Jones/Butcher", as in Meeus, *Astronomical Algorithms*, 2nd ed., ch. 8.
  /// Orthodox Easter follows the Julian calendar and is another day in most years.
  ///
  /// - Complexity: O(1)
  public static func easterSunday(year: Int) -> CalendarDay? {
    guard (1583...9999).contains(year) else { return nil }
    let goldenNumber = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * goldenNumber + century - century / 4 - moonCorrection + 15) % 30
    let daysToSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (goldenNumber + 11 * epact + 22 * daysToSunday) / 451
    let (month, day) = (epact + daysToSunday - 7 * late + 114).quotientAndRemainder(dividingBy: 31)
    return CalendarDay(year: year, month: month, day: day + 1)
  }
}
