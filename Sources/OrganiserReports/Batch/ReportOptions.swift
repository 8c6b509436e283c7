public import ClosurePlanning
public import OpeningHours

/// What a batch makes for each organiser.
public struct ReportOptions: Sendable, Equatable {
  /// The days of which there is a bulletin, in order.
  public var days: [CalendarDay]
  /// The languages of all bulletins; nil takes each organiser's own.
  public var languages: [BulletinLanguage]?
  public var edition: Edition
  /// Whether each day has a map for viewers.
  public var makesKMZ: Bool
  /// Whether each bulletin is also printed.
  public var makesPDF: Bool
  /// Whether ways are told by their streets.
  public var tellsStreets: Bool

  public init(
    days: [CalendarDay], languages: [BulletinLanguage]? = nil, edition: Edition = .public, makesKMZ: Bool = false,
    makesPDF: Bool = false, tellsStreets: Bool = false
  ) {
    self.days = days
    self.languages = languages
    self.edition = edition
    self.makesKMZ = makesKMZ
    self.makesPDF = makesPDF
    self.tellsStreets = tellsStreets
  }

  func languages(of organiser: Organiser) -> [BulletinLanguage] {
    languages ?? BulletinLanguage.languages(of: organiser.languages)
  }

  /// The most days in the table on the second page.
  static let mostDaysInTable = 14

  /// The days that have to be solved for these bulletins: a table of all, and where those are many, those around.
  public func solvedDays(in horizon: ClosedRange<CalendarDay>) -> [CalendarDay] {
    guard let first = days.first, let last = days.last else { return [] }
    let all = Array(horizon)
    if all.count <= Self.mostDaysInTable { return all }
    let start = max(horizon.lowerBound, first.adding(days: -2))
    let end = min(horizon.upperBound, max(last, start.adding(days: Self.mostDaysInTable - 1)))
    return Array(start...end)
  }

  /// Everything that decides what is written, as texts for a fingerprint.
  var texts: [String] {
    [
      days.map(\.description).joined(separator: " "),
      languages?.map(\.rawValue).joined(separator: " ") ?? "own", edition.rawValue, "\(makesKMZ)", "\(makesPDF)",
      "\(tellsStreets)",
    ]
  }
}
