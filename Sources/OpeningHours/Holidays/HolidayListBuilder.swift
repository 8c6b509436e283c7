/// Collects the holidays of one kind.
struct HolidayListBuilder {
  private var holidays: [Holiday] = []
  private var places: [Holiday: Int] = [:]
  private var dated: [HolidayList.Dated] = []
  private var everyYear: [[Int]] = []
  private var complete: [ClosedRange<CalendarDay>] = []

  /// Adds a holiday on days of one year.
  mutating func add(_ holiday: Holiday, on days: ClosedRange<CalendarDay>) {
    let place = place(of: holiday)
    for day in days { dated.append(HolidayList.Dated(day: day, holiday: place)) }
  }

  /// Adds a holiday of every year on the days from one place in the year to another, over New Year where the last is
  /// before the first.
  mutating func add(_ holiday: Holiday, everyYearFrom first: Int, to last: Int) {
    if everyYear.isEmpty { everyYear = Array(repeating: [], count: TableDate.daysOfYear) }
    let holiday = place(of: holiday)
    var place = first
    while true {
      if !everyYear[place].contains(holiday) { everyYear[place].append(holiday) }
      if place == last { return }
      place = (place + 1) % TableDate.daysOfYear
    }
  }

  /// States that the list is complete for days.
  mutating func addComplete(_ days: ClosedRange<CalendarDay>) {
    complete.append(days)
  }

  /// The list; where nothing was stated about completeness, that of whole years from the first to the last with a date, or
  /// of all years where there are only holidays of every year.
  func list() -> HolidayList {
    let sorted = dated.sorted { ($0.day, $0.holiday) < ($1.day, $1.holiday) }
    var stated = complete
    if stated.isEmpty, let first = sorted.first?.day.year, let last = sorted.last?.day.year {
      stated = [HolidayListBuilder.years(first, last)]
    } else if stated.isEmpty, !everyYear.isEmpty {
      stated = [HolidayListBuilder.years(1, 9999)]
    }
    return HolidayList(
      holidays: holidays, dated: sorted, everyYear: everyYear, complete: HolidayListBuilder.joined(stated))
  }

  private mutating func place(of holiday: Holiday) -> Int {
    if let place = places[holiday] { return place }
    places[holiday] = holidays.count
    holidays.append(holiday)
    return holidays.count - 1
  }

  private static func years(_ first: Int, _ last: Int) -> ClosedRange<CalendarDay> {
    let start = CalendarDay(daysSince1970: CalendarDay.dayNumber(year: first, month: 1, day: 1))
    return start...CalendarDay(daysSince1970: CalendarDay.dayNumber(year: last, month: 12, day: 31))
  }

  private static func joined(_ ranges: [ClosedRange<CalendarDay>]) -> [ClosedRange<CalendarDay>] {
    var result: [ClosedRange<CalendarDay>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound.adding(days: 1) {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
