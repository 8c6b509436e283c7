public import OpeningHours

/// When a measure is in force: from when to when, and between what hours of the day.
///
/// Either end may be uncertain. Days are whole local days, both ends included; instants are half-open. A window that no
/// reading can fill (its end before its start, no length at all) cannot be made: the initializer throws.
public struct ClosureWindow: Sendable, Hashable {
  /// How far the end can be relied on; terms of the field's work-zone feeds.
  public enum Verification: String, Sendable, Hashable, CaseIterable {
    case estimated, verified
    /// Past its announced end and still in force.
    case overrunning
  }

  public let start: TimeBound
  public let end: WindowEnd
  /// The hours of the day in force; nil where none were announced, which covers the whole day and is never printed
  /// as 00:00–24:00.
  public let hours: OpeningHoursExpression?
  public let verification: Verification?
  /// How likely each end is, in order, or each start where the end is certain; nil means equally likely.
  ///
  /// They add up to a hundred per cent.
  public let weights: [Percentage]?

  /// Creates a window after checking what can be checked without a calendar.
  ///
  /// - Throws: ``WindowError`` if the end surely precedes the start or a length is below one day.
  public init(
    start: TimeBound, end: WindowEnd, hours: OpeningHoursExpression? = nil, verification: Verification? = nil,
    weights: [Percentage]? = nil
  ) throws(WindowError) {
    if case .length(let days) = end, days.lowerBound < 1 { throw .emptyLength(days.lowerBound) }
    switch (start, end) {
    case (.days(let start), .bound(.days(let end))):
      if end.lowerBound < start.lowerBound { throw .endBeforeStart("\(start.lowerBound)", "\(end.lowerBound)") }
      if end.upperBound < start.upperBound { throw .endBeforeStart("\(start.upperBound)", "\(end.upperBound)") }
    case (.instants(let start), .bound(.instants(let end))):
      if end.lowerBound == start.lowerBound || end.upperBound == start.upperBound { throw .zeroLength }
      if end.lowerBound < start.lowerBound || end.upperBound < start.upperBound {
        throw .endBeforeStart("start", "end")
      }
    default: break
    }
    self.start = start
    self.end = end
    self.hours = hours
    self.verification = verification
    self.weights = weights
  }

  /// A window of whole days, both ends included.
  ///
  /// - Precondition: the last day is not before the first.
  public init(days: ClosedRange<CalendarDay>, hours: OpeningHoursExpression? = nil) {
    start = .day(days.lowerBound)
    end = .bound(.day(days.upperBound))
    self.hours = hours
    verification = nil
    weights = nil
  }
}

/// Why a closure window is impossible.
public enum WindowError: Error, Sendable, Equatable {
  /// The end lies before the start; both as they would be printed.
  case endBeforeStart(String, String)
  /// Start and end are the same instant.
  case zeroLength
  /// It would last less than one day.
  case emptyLength(Int)
  /// The event that it is anchored to is not in the plan.
  case unknownEvent(String)
  /// So many weights for another number of values.
  case weightCount(Int, values: Int)
  /// The weights do not add up to a hundred per cent; thousandths.
  case weightSum(permille: Int)
  /// The window has weights, and neither end with several values that could be weighed.
  case nothingToWeigh
  /// Its event's time is itself anchored to an event that leads back to it.
  case anchorCycle(String)
}
