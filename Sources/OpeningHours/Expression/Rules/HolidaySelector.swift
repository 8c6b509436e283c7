/// Public or school holidays, or a day so many days after one: `PH`, `PH -1 day`, `SH`.
struct HolidaySelector: Sendable, Hashable {
  let isSchool: Bool
  /// Days after the holiday, negative for before; 0 for school holidays.
  var shift: Int16 = 0

  /// Whether the day is selected; never where no calendar has it, even if the calendar may be missing some.
  func contains(_ day: DayFacts) -> Bool {
    guard let holidays = day.context.holidays else { return false }
    let origin = shift == 0 ? day.day : day.day.adding(days: -Int(shift))
    return holidays.isListed(isSchool ? .schoolHoliday : .publicHoliday, on: origin)
  }
}
