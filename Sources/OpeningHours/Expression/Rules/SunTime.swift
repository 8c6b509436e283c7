/// A time of the day that the sun makes.
enum SunTime: UInt8, Sendable, Hashable, CaseIterable {
  /// The start of civil twilight.
  case dawn
  case sunrise, sunset
  /// The end of civil twilight.
  case dusk

  /// The grammar's word.
  var word: String {
    switch self {
    case .dawn: "dawn"
    case .sunrise: "sunrise"
    case .sunset: "sunset"
    case .dusk: "dusk"
    }
  }

  /// Whether it is in the morning.
  var isMorning: Bool { self == .dawn || self == .sunrise }

  /// Minutes since midnight where nobody knows the place: a day of the equinox, six to six.
  var assumedMinutes: Int {
    switch self {
    case .dawn: 330
    case .sunrise: 360
    case .sunset: 1080
    case .dusk: 1110
    }
  }
}
