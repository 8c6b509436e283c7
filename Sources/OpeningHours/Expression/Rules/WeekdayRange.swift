/// A run of weekdays that may pass the end of the week; both ends belong to it.
struct WeekdayRange: Sendable, Hashable {
  let first: Weekday
  let last: Weekday

  /// Whether the run has the weekday: `Sa-Mo` has Saturday, Sunday and Monday.
  func contains(_ weekday: Weekday) -> Bool {
    first <= last ? first <= weekday && weekday <= last : weekday >= first || weekday <= last
  }
}
