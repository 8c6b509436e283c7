extension OpeningHoursExpression {
  /// Runs of days, ascending, such that hours that do not change within them never do after a day.
  ///
  /// As long as the same rules speak, the calendar repeats itself after 400 years; years that a rule names begin a new run.
  func daysOfInterest(from day: CalendarDay) -> [ClosedRange<CalendarDay>] {
    var turns: Set<Int> = []
    for rule in rules { rule.insertTurns(into: &turns) }
    var starts = [day]
    for year in turns.sorted() where year > day.year { starts.append(.newYear(year)) }
    return starts.enumerated().map { index, start in
      let isSilent = !rules.contains { $0.maySpeak(in: start.year) }
      // A year more, for what reaches over the turn of one.
      let last = start.adding(days: isSilent ? 366 : 146_097 + 366)
      return start...(index + 1 < starts.count ? min(last, starts[index + 1].adding(days: -1)) : last)
    }
  }
}

extension OpeningRule {
  /// How many years dates that are shifted, and times beyond midnight, may lie away from the year that is named.
  private static let reach = 2

  /// Adds the years at whose start the rule may begin or cease to speak.
  fileprivate func insertTurns(into turns: inout Set<Int>) {
    for range in years {
      for year in stride(from: Int(range.first), through: Int(range.last), by: Int(range.step)) {
        turns.insert(year)
        guard range.step == 1 else {
          turns.insert(year + Self.reach)
          continue
        }
        if !range.isOpenEnded { turns.insert(Int(range.last) + Self.reach) }
        break
      }
    }
    for range in dates {
      guard let years = range.years else { continue }
      turns.insert(years.lowerBound - Self.reach)
      if !range.isOpenEnded { turns.insert(years.upperBound + Self.reach + 1) }
    }
  }

  /// Whether the rule may have some moment of a year.
  fileprivate func maySpeak(in year: Int) -> Bool {
    (years.isEmpty || years.contains { range in range.contains(year) || range.contains(year - 1) })
      && (dates.isEmpty
        || dates.contains { range in
          guard let years = range.years else { return true }
          return year >= years.lowerBound - Self.reach && (range.isOpenEnded || year <= years.upperBound + Self.reach)
        })
  }
}

extension DateRange {
  /// The years that it names; nil where it returns every year.
  fileprivate var years: ClosedRange<Int>? {
    guard let year = first.year.map(Int.init) else { return nil }
    return year...max(year, last.year.map(Int.init) ?? year)
  }
}

extension CalendarDay {
  fileprivate static func newYear(_ year: Int) -> CalendarDay {
    CalendarDay(daysSince1970: dayNumber(year: year, month: 1, day: 1))
  }
}
