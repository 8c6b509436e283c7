extension OpeningHoursExpression {
  /// How much is looked at before a text that hostile hands made is taken never to change.
  private static let mostWork = 60_000_000

  /// The next moment at which the state or its comment changes, or nil where it never does again.
  ///
  /// A text with hundreds of parts, or of times a day, that does not change for many years is given up, and nil returned.
  ///
  /// - Complexity: linear in the days until then; but where the same rules speak year after year at most the 400 years in
  ///   which the calendar repeats itself are looked at, and one where none speaks.
  public func nextChange(after instant: Instant, in context: OpeningHoursContext) -> Instant? {
    if rules.allSatisfy(\.isAlways) { return nil }
    let first = context.calendar.day(containing: instant)
    var walk = DayWalk(self, in: context)
    var current: Word?
    var change: Instant?
    var work = 0
    let workADay = rules.reduce(16) { $0 + 40 * (1 + $1.partCount) }
    for days in daysOfInterest(from: first) {
      for day in days {
        walk.forEachStretch(of: day) { range, stroke in
          guard change == nil, range.upperBound > instant, !range.isEmpty else { return }
          // Shut is shut, whether a rule says so or none speaks.
          let word = Word(
            state: max(stroke?.state ?? .unstated, .unstated), comment: stroke.flatMap { rules[$0.rule].comment },
            isOpenEnd: stroke?.isOpenEnd ?? false)
          if let current, current != word { change = range.lowerBound }
          current = word
        }
        if let change { return change }
        work += workADay + walk.strokeCount * walk.strokeCount
        if work > Self.mostWork { return nil }
      }
    }
    return nil
  }

  /// What is said of a moment.
  private struct Word: Equatable {
    var state: OpeningState
    var comment: String?
    var isOpenEnd: Bool
  }
}

extension OpeningRule {
  /// How many selectors must be looked at for a day.
  fileprivate var partCount: Int {
    years.count + dates.count + weeks.count + days.nthWeekdays.count + days.holidays.count + times.count
  }
}
