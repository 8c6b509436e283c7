/// Something that a venue is used for and that can be stopped apart from the venue itself; an open set.
public struct Activity: Sendable, Hashable, RawRepresentable, Comparable {
  public var rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Congregational prayer.
  public static let prayer = Activity(rawValue: "prayer")
  /// Friday's congregational prayer, which is one of the congregational prayers.
  public static let fridayPrayer = Activity(rawValue: "fridayPrayer")
  /// Weddings, receptions, meetings.
  public static let gathering = Activity(rawValue: "gathering")
  public static func < (a: Activity, b: Activity) -> Bool { a.rawValue < b.rawValue }
}
