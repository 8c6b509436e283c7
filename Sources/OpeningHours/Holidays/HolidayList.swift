/// The holidays of one kind, arranged for looking up.
struct HolidayList: Sendable, Hashable {
  /// One day of one year that is a holiday.
  struct Dated: Sendable, Hashable {
    let day: CalendarDay
    /// An index into `holidays`.
    let holiday: Int
  }

  /// Every name once.
  let holidays: [Holiday]
  /// In ascending order of days.
  let dated: [Dated]
  /// Indices into `holidays` by the place of the day in a leap year; empty, or 366 places.
  let everyYear: [[Int]]
  /// Days for which the list is complete, ascending, neither overlapping nor touching.
  let complete: [ClosedRange<CalendarDay>]

  /// What the list says about a day.
  func answer(on day: CalendarDay) -> HolidayAnswer {
    var found = everyYear.isEmpty ? [] : everyYear[TableDate.placeInYear(of: day)]
    var index = lowerBound(day)
    while index < dated.count, dated[index].day == day {
      if !found.contains(dated[index].holiday) { found.append(dated[index].holiday) }
      index += 1
    }
    if !found.isEmpty { return .holiday(found.map { holidays[$0] }) }
    return complete.contains { $0.contains(day) } ? .ordinaryDay : .notKnown
  }

  /// Whether a day is a holiday.
  func has(_ day: CalendarDay) -> Bool {
    if !everyYear.isEmpty, !everyYear[TableDate.placeInYear(of: day)].isEmpty { return true }
    let index = lowerBound(day)
    return index < dated.count && dated[index].day == day
  }

  /// The first place in `dated` that is not before the day.
  private func lowerBound(_ day: CalendarDay) -> Int {
    var low = 0
    var high = dated.count
    while low < high {
      let middle = (low + high) / 2
      if dated[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
