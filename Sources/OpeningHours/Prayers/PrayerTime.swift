/// When a prayer begins, and on what that rests.
public struct PrayerTime: Sendable, Hashable {
  /// Where a time comes from.
  public enum Basis: Sendable, Hashable {
    /// It stands in a printed timetable.
    case printed
    /// It was computed from the sun.
    case computed
  }

  /// The moment, a whole minute.
  public let instant: Instant
  /// Where it comes from.
  public let basis: Basis

  /// A time with its origin.
  public init(instant: Instant, basis: Basis) {
    self.instant = instant
    self.basis = basis
  }
}
