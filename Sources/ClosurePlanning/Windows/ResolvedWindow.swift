public import OpeningHours

/// A closure window put on the time line: for each quantile of its variable, the span in which it is in force.
///
/// The daily hours are not applied to ``spans``; ``inForce(at:during:in:)`` does that.
public struct ResolvedWindow: Sendable, Equatable {

  let starts: [Instant]
  /// What the end is for a start and a quantile.
  let ends: EndRule
  /// The hours of the day in force, as in the window.
  public let hours: OpeningHoursExpression?

  /// Where the end comes from.
  enum EndRule: Sendable, Equatable {
    case values([Instant])
    /// The last day is the start's day plus so many, less one.
    case lengths([Int])
    /// Any day from the start's to this one, included.
    case anyDay(through: CalendarDay)
  }

  /// The quantiles at which the span changes, the first one 0.
  public func breakpoints(in calendar: LocalCalendar) -> [Quantile] {
    switch ends {
    case .values(let values): return Quantile.breakpoints(counts: [starts.count, values.count])
    case .lengths(let lengths): return Quantile.breakpoints(counts: [starts.count, lengths.count])
    case .anyDay(let last):
      let counts = starts.map { max(1, last.daysSince1970 - calendar.day(containing: $0).daysSince1970 + 1) }
      return Quantile.breakpoints(counts: [starts.count] + counts)
    }
  }

  /// The span at a quantile, half-open; nil if it is empty there.
  public func span(at quantile: Quantile, in calendar: LocalCalendar) -> Range<Instant>? {
    let start = starts[quantile.index(among: starts.count)]
    let startDay = calendar.day(containing: start)
    let end: Instant
    switch ends {
    case .values(let values): end = values[quantile.index(among: values.count)]
    case .lengths(let lengths):
      end = calendar.bounds(of: startDay.adding(days: lengths[quantile.index(among: lengths.count)] - 1)).upperBound
    case .anyDay(let last):
      let count = max(1, last.daysSince1970 - startDay.daysSince1970 + 1)
      end = calendar.bounds(of: startDay.adding(days: quantile.index(among: count))).upperBound
    }
    return start < end ? start..<end : nil
  }

  /// When it is in force at a quantile, within a stretch of days, daily hours applied.
  public func inForce(
    at quantile: Quantile, during days: ClosedRange<CalendarDay>, in context: OpeningHoursContext
  ) -> TimeSet {
    let calendar = context.calendar
    guard let span = span(at: quantile, in: calendar) else { return .empty }
    let stretch = calendar.bounds(of: days.lowerBound).lowerBound..<calendar.bounds(of: days.upperBound).upperBound
    let whole = TimeSet([span]).clipped(to: stretch)
    guard let hours, !whole.isEmpty else { return whole }
    return whole.intersection(hours.openTimes(from: days.lowerBound, through: days.upperBound, in: context))
  }

  /// The first instant that any quantile may have, and the last.
  public func hull(in calendar: LocalCalendar) -> Range<Instant>? {
    let spans = breakpoints(in: calendar).compactMap { span(at: $0, in: calendar) }
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { return nil }
    return first..<last
  }
}
