extension OpeningHoursExpression {
  /// The next moment at which the state or its comment changes, or nil where it never does again.
  ///
  /// - Complexity: linear in the days until then; but where the same rules speak year after year at most the 400 years in
  ///   which the calendar repeats itself are looked at, and one where none speaks.
  public func nextChange(after instant: Instant, in context: OpeningHoursContext) -> Instant? {
    if rules.allSatisfy(\.isAlways) { return nil }
    let first = context.calendar.day(containing: instant)
    var walk = DayWalk(self, in: context)
    var current: Word?
    var change: Instant?
    for days in daysOfInterest(from: first) {
      for day in days {
        walk.forEachStretch(of: day) { range, stroke in
          guard change == nil, range.upperBound > instant, !range.isEmpty else { return }
          let word = Word(
            state: stroke?.state ?? .unstated, comment: stroke.flatMap { rules[$0.rule].comment },
            isOpenEnd: stroke?.isOpenEnd ?? false)
          if let current, current != word { change = range.lowerBound }
          current = word
        }
        if let change { return change }
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
