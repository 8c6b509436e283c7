/// One of the five daily prayers, in the order of the day.
public enum Prayer: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Between dawn and sunrise.
  case fajr
  /// After noon.
  case dhuhr
  /// In the afternoon.
  case asr
  /// After sunset.
  case maghrib
  /// In the night.
  case isha

  private var place: Int {
    switch self {
    case .fajr: 0
    case .dhuhr: 1
    case .asr: 2
    case .maghrib: 3
    case .isha: 4
    }
  }

  public static func < (left: Prayer, right: Prayer) -> Bool { left.place < right.place }
}
