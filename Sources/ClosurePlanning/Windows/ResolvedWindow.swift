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
  /// How likely each start is, and each end where these are listed.
  let startDistribution: ValueDistribution
  let endDistribution: ValueDistribution?

  /// Creates a window from its possible starts and ends.
  ///
  /// - Parameter weights: how likely each end is, or each start where there is one end only.
  /// - Throws: ``WindowError`` if there is not one weight for each value, or they do not add up.
  init(
    starts: [Instant], ends: EndRule, hours: OpeningHoursExpression?, weights: [Percentage]?
  ) throws(WindowError) {
    self.starts = starts
    self.ends = ends
    self.hours = hours
    let endCount: Int? =
      switch ends {
      case .values(let values): values.count
      case .lengths(let lengths): lengths.count
      case .anyDay: nil
      }
    guard let weights else {
      startDistribution = ValueDistribution(count: starts.count)
      endDistribution = endCount.map { ValueDistribution(count: $0) }
      return
    }
    let weighsEnd = endCount != 1
    guard let count = weighsEnd ? endCount : starts.count, count > 1 else { throw .nothingToWeigh }
    guard count == weights.count else { throw .weightCount(weights.count, values: count) }
    let sum = weights.reduce(0) { $0 + $1.permille }
    guard sum == 1000 else { throw .weightSum(permille: sum) }
    let weighed = ValueDistribution(weights: weights)
    startDistribution = weighsEnd ? ValueDistribution(count: starts.count) : weighed
    endDistribution = weighsEnd ? weighed : endCount.map { ValueDistribution(count: $0) }
  }

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
    var all = Set(startDistribution.breakpoints)
    switch ends {
    case .values, .lengths: all.formUnion(endDistribution?.breakpoints ?? [])
    case .anyDay(let last):
      for start in starts { all.formUnion(days(from: start, through: last, in: calendar).breakpoints) }
    }
    return all.sorted()
  }

  /// The span at a quantile, half-open; nil if it is empty there.
  public func span(at quantile: Quantile, in calendar: LocalCalendar) -> Range<Instant>? {
    let start = starts[startDistribution.index(at: quantile)]
    let startDay = calendar.day(containing: start)
    let endIndex = endDistribution?.index(at: quantile) ?? 0
    let end: Instant
    switch ends {
    case .values(let values): end = values[endIndex]
    case .lengths(let lengths): end = calendar.bounds(of: startDay.adding(days: lengths[endIndex] - 1)).upperBound
    case .anyDay(let last):
      let index = days(from: start, through: last, in: calendar).index(at: quantile)
      end = calendar.bounds(of: startDay.adding(days: index)).upperBound
    }
    return start < end ? start..<end : nil
  }

  private func days(from start: Instant, through last: CalendarDay, in calendar: LocalCalendar) -> ValueDistribution {
    ValueDistribution(count: max(1, last.daysSince1970 - calendar.day(containing: start).daysSince1970 + 1))
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

  /// From when on its worlds differ: the earliest start if that is uncertain, else the earliest end; nil if they do not.
  public func firstDoubt(in calendar: LocalCalendar) -> Instant? {
    let spans = breakpoints(in: calendar).compactMap { span(at: $0, in: calendar) }
    let (starts, ends) = (Set(spans.map(\.lowerBound)), Set(spans.map(\.upperBound)))
    if starts.count > 1 { return starts.min() }
    return ends.count > 1 ? ends.min() : nil
  }
}
