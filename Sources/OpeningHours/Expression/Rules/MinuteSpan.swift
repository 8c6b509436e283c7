/// A stretch of the clock, in minutes since the midnight of the day that it belongs to, half-open.
struct MinuteSpan: Sendable, Hashable {
  /// The whole local day.
  static let wholeDay = MinuteSpan(start: 0, end: 1440)

  /// 0 … 1439.
  let start: Int
  /// Later than `start` and at most 2880: what exceeds 1440 falls on the next day.
  let end: Int
}
