/// When the sun passes an altitude on one side of a noon, or why it does not.
public enum SunEvent: Sendable, Hashable {
  /// It passes at this moment, to the nearest second.
  case at(Instant)
  /// It stays above the altitude all through that half of the solar day: polar day, where the altitude is the horizon.
  case alwaysAbove
  /// It stays below the altitude all through that half of the solar day: polar night, where the altitude is the horizon.
  case alwaysBelow

  /// The moment, or nil where there is none.
  public var instant: Instant? {
    if case .at(let instant) = self { instant } else { nil }
  }
}
