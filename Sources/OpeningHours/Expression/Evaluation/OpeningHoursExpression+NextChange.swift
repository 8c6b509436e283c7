extension OpeningHoursExpression {
  /// The next moment at which the state or its comment changes, or nil where it never does again.
  ///
  /// - Complexity: linear in the days until then; at most the 400 years in which the calendar repeats itself are looked
  ///   at, and years that no rule speaks of are not.
  public func nextChange(after instant: Instant, in context: OpeningHoursContext) -> Instant? {
    if rules.allSatisfy(\.isAlways) { return nil }
    var day = context.calendar.day(containing: instant)
    let lastDay = lastDayOfInterest(from: day)
    var walk = DayWalk(self, in: context)
    var current: Word?
    var change: Instant?
    while change == nil, day <= lastDay {
      walk.forEachStretch(of: day) { range, stroke in
        guard change == nil, range.upperBound > instant, !range.isEmpty else { return }
        let word = Word(
          state: stroke?.state ?? .unstated, comment: stroke.flatMap { rules[$0.rule].comment },
          isOpenEnd: stroke?.isOpenEnd ?? false)
        if let current, current != word { change = range.lowerBound }
        current = word
      }
      day = day.adding(days: 1)
    }
    return change
  }

  /// What is said of a moment.
  private struct Word: Equatable {
    var state: OpeningState
    var comment: String?
    var isOpenEnd: Bool
  }

  /// The last day that can differ from those after it; or one so late that the calendar has repeated itself.
  private func lastDayOfInterest(from day: CalendarDay) -> CalendarDay {
    // Shifted dates and times beyond midnight reach into the next year.
    func end(of year: Int16) -> CalendarDay {
      CalendarDay(daysSince1970: CalendarDay.dayNumber(year: Int(year) + 2, month: 1, day: 1))
    }
    let last = rules.map(\.lastYear).max() ?? YearRange.lastYear
    if last < YearRange.lastYear { return end(of: last) }
    let named = rules.compactMap(\.latestNamedYear).max().map(end)
    return max(day, named ?? day).adding(days: 146_097)
  }
}

extension OpeningRule {
  /// The last year of which the rule speaks; ``YearRange/lastYear`` where it does not end.
  fileprivate var lastYear: Int16 {
    var last = YearRange.lastYear
    if !years.isEmpty { last = min(last, years.map(\.last).max() ?? last) }
    if !dates.isEmpty, dates.allSatisfy({ $0.first.year != nil && !$0.isOpenEnded }) {
      last = min(last, dates.map { $0.last.year ?? ($0.first.year ?? last) + 1 }.max() ?? last)
    }
    return last
  }

  /// The latest year that the rule names.
  fileprivate var latestNamedYear: Int16? {
    (years.flatMap { [$0.first, $0.isOpenEnded ? $0.first : $0.last] }
      + dates.flatMap { [$0.first.year, $0.last.year].compactMap(\.self) }).max()
  }
}
