/// A day of the week, numbered as in ISO 8601: Monday is 1 and Sunday is 7.
public enum Weekday: Int, Sendable, Hashable, CaseIterable, Comparable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The two letters of the OpenStreetMap `opening_hours` grammar: `Mo` … `Su`.
  public var abbreviation: String {
    switch self {
    case .monday: "Mo"
    case .tuesday: "Tu"
    case .wednesday: "We"
    case .thursday: "Th"
    case .friday: "Fr"
    case .saturday: "Sa"
    case .sunday: "Su"
    }
  }

  /// The weekday with the given OpenStreetMap abbreviation, exactly as written (`Mo`, not `mo`); otherwise nil.
  public init?(abbreviation: String) {
    guard let match = Weekday.allCases.first(where: { $0.abbreviation == abbreviation }) else { return nil }
    self = match
  }

  /// The three letters of an English text: `Mon` … `Sun`.
  public var englishAbbreviation: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }

  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
