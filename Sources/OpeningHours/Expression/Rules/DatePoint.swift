/// One end of a ``DateRange``: a month, a day of a month, the nth weekday of a month or Easter, of one year or of every.
struct DatePoint: Sendable, Hashable {
  /// The English abbreviations that the grammar uses, January first.
  static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// What names the day.
  enum Anchor: Sendable, Hashable {
    /// The whole month.
    case month
    /// 1 … 31, and in the month in some year.
    case day(UInt8)
    /// The nth weekday of the month: 1 … 7 and 1 … 5 or -1 … -5.
    case nth(weekday: UInt8, place: Int8)
    /// Easter Sunday of the western churches; the month says nothing.
    case easter
  }

  /// The year, or nil for every year.
  var year: Int16?
  /// 1 … 12.
  var month: UInt8 = 1
  var anchor: Anchor
  /// The next such weekday after the day (`+Su`), or the last one before it where `goesBack` (`-Mo`); 0 for none.
  var weekday: UInt8 = 0
  var goesBack = false
  /// Days after, negative for before.
  var shift: Int16 = 0

  /// Whether it is a month or a plain day of one, so that months and days can be compared without a calendar.
  var isPlain: Bool {
    guard weekday == 0, shift == 0 else { return false }
    switch anchor {
    case .month, .day: return true
    case .nth, .easter: return false
    }
  }

  /// A number that grows with the date within a year; a month stands for its first day.
  var startKey: Int { Int(month) << 5 | (dayOfMonth ?? 1) }

  /// A number that grows with the date within a year; a month stands for its last day.
  var endKey: Int { Int(month) << 5 | (dayOfMonth ?? 31) }

  private var dayOfMonth: Int? {
    if case .day(let day) = anchor { Int(day) } else { nil }
  }

  /// The day that it names in a year, the first (or last) of a month; nil for one that the year has not.
  ///
  /// The year of a point that has one is its own, whatever is asked.
  func day(in asked: Int, isEnd: Bool) -> CalendarDay? {
    let year = self.year.map(Int.init) ?? asked
    let month = Int(month)
    guard (1...9999).contains(year) else { return nil }
    let length = CalendarDay.daysIn(month: month, ofYear: year)
    let day: CalendarDay
    switch anchor {
    case .month:
      day = CalendarDay(
        daysSince1970: CalendarDay.dayNumber(year: year, month: month, day: isEnd ? length : 1))
    case .day(let number):
      guard Int(number) <= length else { return nil }
      day = CalendarDay(daysSince1970: CalendarDay.dayNumber(year: year, month: month, day: Int(number)))
    case .nth(let weekday, let place):
      let first = CalendarDay(daysSince1970: CalendarDay.dayNumber(year: year, month: month, day: 1))
      let number: Int
      if place > 0 {
        number = 1 + (Int(weekday) - first.weekday.rawValue + 7) % 7 + 7 * (Int(place) - 1)
      } else {
        let last = first.adding(days: length - 1)
        number = length - (last.weekday.rawValue - Int(weekday) + 7) % 7 + 7 * (Int(place) + 1)
      }
      guard (1...length).contains(number) else { return nil }
      day = first.adding(days: number - 1)
    case .easter:
      guard let sunday = CalendarDay.easterSunday(year: year) else { return nil }
      day = sunday
    }
    return shifted(day)
  }

  private func shifted(_ day: CalendarDay) -> CalendarDay {
    var result = day
    if weekday != 0 {
      // From the day itself on: `Oct 1 +Su` on a Sunday is that day.
      let own = day.weekday.rawValue
      let distance = goesBack ? -((own - Int(weekday) + 7) % 7) : (Int(weekday) - own + 7) % 7
      result = result.adding(days: distance)
    }
    return result.adding(days: Int(shift))
  }
}
