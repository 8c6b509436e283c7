/// How an authority fixes the beginning of fajr, maghrib and isha.
///
/// The angles and minutes are facts that the authorities publish and that every calculator of prayer times repeats.
/// Authorities add minutes of precaution, round differently and correct by observation, so that a printed table may differ
/// by some minutes from what its convention gives: where there is a printed table, use it
/// (``PrayerTimetable``).
public struct PrayerConvention: Sendable, Hashable {
  /// When isha begins.
  public enum Isha: Sendable, Hashable {
    /// When the sun has sunk so many degrees below the horizon.
    case angle(degrees: Double)
    /// So many minutes after maghrib.
    case afterMaghrib(minutes: Int)
  }

  /// A short name for files and options, for example `muslim-world-league`.
  public let identifier: String
  /// The authority's English name.
  public let name: String
  /// Fajr begins when the sun is so many degrees below the horizon, before sunrise.
  public let fajrDegrees: Double
  /// When isha begins.
  public let isha: Isha
  /// Maghrib begins when the sun has sunk so many degrees; nil where it begins at sunset.
  public let maghribDegrees: Double?

  /// A convention of one's own; nil unless all angles are above 0 and below 30 degrees and the minutes 1 … 240.
  public init?(
    identifier: String, name: String, fajrDegrees: Double, isha: Isha, maghribDegrees: Double? = nil
  ) {
    let isPossible = { (degrees: Double) in degrees > 0 && degrees < 30 }
    guard isPossible(fajrDegrees), maghribDegrees.map(isPossible) ?? true else { return nil }
    switch isha {
    case .angle(let degrees): guard isPossible(degrees), degrees > maghribDegrees ?? 0 else { return nil }
    case .afterMaghrib(let minutes): guard (1...240).contains(minutes) else { return nil }
    }
    self.init(identifier, name, fajrDegrees, isha, maghrib: maghribDegrees)
  }

  private init(_ identifier: String, _ name: String, _ fajr: Double, _ isha: Isha, maghrib: Double? = nil) {
    self.identifier = identifier
    self.name = name
    fajrDegrees = fajr
    self.isha = isha
    maghribDegrees = maghrib
  }

  private init(_ identifier: String, _ name: String, fajr: Double, isha: Double, maghrib: Double? = nil) {
    self.init(identifier, name, fajr, .angle(degrees: isha), maghrib: maghrib)
  }
}

extension PrayerConvention {
  /// The Muslim World League: 18° and 17°.
  public static let muslimWorldLeague = PrayerConvention(
    "muslim-world-league", "Muslim World League", fajr: 18, isha: 17)
  /// The Islamic Society of North America: 15° and 15°.
  public static let northAmerica = PrayerConvention("isna", "Islamic Society of North America", fajr: 15, isha: 15)
  /// The Egyptian General Authority of Survey: 19.5° and 17.5°.
  public static let egypt = PrayerConvention("egypt", "Egyptian General Authority of Survey", fajr: 19.5, isha: 17.5)
  /// Umm al-Qura University, Mecca: 18.5° and 90 minutes.
  ///
  /// In Ramadan it makes isha 120 minutes after maghrib; that is not computed here, since it needs the Islamic calendar.
  public static let ummAlQura = PrayerConvention(
    "umm-al-qura", "Umm al-Qura University, Mecca", 18.5, .afterMaghrib(minutes: 90))
  /// The University of Islamic Sciences, Karachi: 18° and 18°.
  public static let karachi = PrayerConvention(
    "karachi", "University of Islamic Sciences, Karachi", fajr: 18, isha: 18)
  /// The Institute of Geophysics, University of Tehran: 17.7° and 14°, maghrib at 4.5°.
  public static let tehran = PrayerConvention(
    "tehran", "Institute of Geophysics, University of Tehran", fajr: 17.7, isha: 14, maghrib: 4.5)
  /// The Leva Institute, Qum (Jafari): 16° and 14°, maghrib at 4°.
  public static let jafari = PrayerConvention(
    "jafari", "Shia Ithna-Ashari, Leva Institute, Qum", fajr: 16, isha: 14, maghrib: 4)
  /// Kuwait: 18° and 17.5°.
  public static let kuwait = PrayerConvention("kuwait", "Kuwait", fajr: 18, isha: 17.5)
  /// Qatar: 18° and 90 minutes.
  public static let qatar = PrayerConvention("qatar", "Qatar", 18, .afterMaghrib(minutes: 90))
  /// Singapore, and also the Ministry of Religious Affairs of Indonesia: 20° and 18°.
  public static let singapore = PrayerConvention("singapore", "Majlis Ugama Islam Singapura", fajr: 20, isha: 18)
  /// The Union of Islamic Organisations of France: 12° and 12°.
  public static let france = PrayerConvention(
    "france", "Union of Islamic Organisations of France", fajr: 12, isha: 12)
  /// The Presidency of Religious Affairs of Turkey: 18° and 17°, without the minutes of precaution that its tables add.
  public static let turkey = PrayerConvention(
    "turkey", "Presidency of Religious Affairs, Turkey", fajr: 18, isha: 17)
  /// The Spiritual Administration of Muslims of Russia: 16° and 15°.
  public static let russia = PrayerConvention(
    "russia", "Spiritual Administration of Muslims of Russia", fajr: 16, isha: 15)

  /// All named conventions.
  public static let all = [
    muslimWorldLeague, northAmerica, egypt, ummAlQura, karachi, tehran, jafari, kuwait, qatar, singapore, france,
    turkey,
    russia,
  ]

  /// The named convention with an identifier, or nil.
  public static func named(_ identifier: String) -> PrayerConvention? {
    all.first { $0.identifier == identifier }
  }
}
