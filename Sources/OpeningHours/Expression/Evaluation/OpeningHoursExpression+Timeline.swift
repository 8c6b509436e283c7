extension OpeningHoursExpression {
  /// The states over a span of time.
  ///
  /// A time that the clock skips counts as the first moment after it; of a time that the clock shows twice, the first is
  /// meant.
  /// - Complexity: linear in the days of the span.
  public func timeline(over span: Range<Instant>, in context: OpeningHoursContext) -> OpeningTimeline {
    guard !span.isEmpty else { return OpeningTimeline(joining: [], over: span) }
    let calendar = context.calendar
    let first = calendar.day(containing: span.lowerBound)
    let last = calendar.day(containing: span.upperBound.adding(seconds: -1))
    var parts: [OpeningTimeline.Interval] = []
    var walk = DayWalk(self, in: context)
    var end = span.lowerBound
    for day in first...last {
      walk.forEachStretch(of: day) { range, stroke in
        let part = range.clamped(to: end..<max(end, span.upperBound))
        guard !part.isEmpty else { return }
        parts.append(
          OpeningTimeline.Interval(
            range: end..<part.upperBound, state: stroke?.state ?? .unstated,
            comment: stroke.flatMap { rules[$0.rule].comment }, isOpenEnd: stroke?.isOpenEnd ?? false))
        end = part.upperBound
      }
    }
    if end < span.upperBound {
      parts.append(OpeningTimeline.Interval(range: end..<span.upperBound, state: .unstated))
    }
    return OpeningTimeline(joining: parts, over: span)
  }

  /// The state at a moment, with the comment of the rule that decides it.
  public func state(
    at instant: Instant, in context: OpeningHoursContext
  ) -> (state: OpeningState, comment: String?, isOpenEnd: Bool) {
    let line = timeline(over: instant..<instant.adding(seconds: 1), in: context)
    guard let interval = line.intervals.first else { return (.unstated, nil, false) }
    return (interval.state, interval.comment, interval.isOpenEnd)
  }

  /// The open times of one local day, within ``LocalCalendar/bounds(of:)``.
  public func openTimes(on day: CalendarDay, in context: OpeningHoursContext) -> TimeSet {
    times(from: day, through: day, in: context) { $0 == .open }
  }

  /// The open times of all local days from the first through the last; none when the last precedes the first.
  ///
  /// - Complexity: linear in the number of days.
  public func openTimes(
    from first: CalendarDay, through last: CalendarDay, in context: OpeningHoursContext
  ) -> TimeSet {
    times(from: first, through: last, in: context) { $0 == .open }
  }

  /// The times of one local day at which it is or may be open.
  public func possibleTimes(on day: CalendarDay, in context: OpeningHoursContext) -> TimeSet {
    times(from: day, through: day, in: context) { $0 >= .unknown }
  }

  private func times(
    from first: CalendarDay, through last: CalendarDay, in context: OpeningHoursContext,
    where isWanted: (OpeningState) -> Bool
  ) -> TimeSet {
    guard first <= last else { return .empty }
    var ranges: [Range<Instant>] = []
    var walk = DayWalk(self, in: context)
    for day in first...last {
      walk.forEachStretch(of: day) { range, stroke in
        guard let stroke, isWanted(stroke.state), !range.isEmpty else { return }
        if let last = ranges.last, range.lowerBound <= last.upperBound {
          ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          ranges.append(range)
        }
      }
    }
    // Stretches come in order.
    return TimeSet(normalized: ranges)
  }
}
