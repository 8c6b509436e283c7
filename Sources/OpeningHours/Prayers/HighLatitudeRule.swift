/// How far from sunset and sunrise isha and fajr may be at most, as a part of the night.
///
/// In summer beyond 48° of latitude the sun does not sink by 18°, or does so very late. Then isha begins when the part of
/// the night after sunset is over, and fajr when the same part before sunrise begins. Night is here 24 hours less the
/// time from the day's sunrise to its sunset. The bound holds at all latitudes and seasons: a seventh of a short night is
/// less than a dawn of 18° even in Istanbul. An isha that is given in minutes after maghrib has none.
public enum HighLatitudeRule: String, Sendable, Hashable, CaseIterable {
  /// Half of the night: isha not after, fajr not before its middle.
  case middleOfTheNight
  /// A seventh of the night.
  case seventhOfTheNight
  /// For an angle of α degrees α/60 of the night.
  case angleBased

  /// The part of the night for an angle in degrees.
  func portion(degrees: Double) -> Double {
    switch self {
    case .middleOfTheNight: 1.0 / 2
    case .seventhOfTheNight: 1.0 / 7
    case .angleBased: degrees / 60
    }
  }
}
