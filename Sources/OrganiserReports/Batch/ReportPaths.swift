public import OpeningHours

/// Where an organiser's files lie in the output folder: a folder a day, and one for what spans the days.
///
/// All names are made of a day, a language and the organiser's ``FileNamePart``; nothing that somebody typed reaches
/// the file system otherwise.
public struct ReportPaths: Sendable {
  public let part: FileNamePart

  public init(organiser id: String) { part = FileNamePart(id: id) }

  /// A bulletin's file, relative to the output folder, with forward slashes.
  public func bulletin(_ day: CalendarDay, _ language: BulletinLanguage, _ ending: String) -> String {
    "\(day)/\(part.text).\(language.rawValue).\(ending)"
  }

  /// The map of a day.
  public func map(_ day: CalendarDay) -> String { "\(day)/\(part.text).kmz" }

  /// The calendar of all days, to subscribe to.
  public func calendar(_ language: BulletinLanguage) -> String { "calendars/\(part.text).\(language.rawValue).ics" }

  /// The feed of changes.
  public func feed(_ language: BulletinLanguage) -> String { "feeds/\(part.text).\(language.rawValue).atom" }

  /// What the program keeps for the next run and the next version.
  public var record: String { "records/\(part.text).json" }
}
