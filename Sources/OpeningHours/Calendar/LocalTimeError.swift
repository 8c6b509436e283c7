/// A local time that no moment has.
public enum LocalTimeError: Error, Equatable, Sendable {
  /// The clock jumps over that minute of the day, counted from midnight, for example when summer time begins.
  case skipped(CalendarDay, minute: Int)
}

extension LocalTimeError: CustomStringConvertible {
  /// One English sentence without a full stop.
  public var description: String {
    switch self {
    case .skipped(let day, let minute):
      "the clock skips \(padded(minute / 60, 2)):\(padded(minute % 60, 2)) on \(day)"
    }
  }
}
