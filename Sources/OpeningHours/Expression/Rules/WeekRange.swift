/// A run of ISO 8601 weeks, `week 10-20` or `week 1-53/2`; it may pass the end of the year.
struct WeekRange: Sendable, Hashable {
  /// 1 … 53.
  let first: UInt8
  /// 1 … 53; before `first` where the run passes the end of the year.
  let last: UInt8
  /// Every so many weeks, from the first on.
  var step: UInt8 = 1

  /// Whether the run has the week.
  ///
  /// A run past the end of a year counts its steps from the start of the year again.
  func contains(_ week: Int) -> Bool {
    let isAfterFirst = week >= first
    let isBeforeLast = week <= last
    guard first <= last ? isAfterFirst && isBeforeLast : isAfterFirst || isBeforeLast else { return false }
    return step == 1 || (isAfterFirst ? week - Int(first) : week - 1) % Int(step) == 0
  }
}
