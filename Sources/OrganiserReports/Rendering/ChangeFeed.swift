internal import ClosurePlanning
internal import OpeningHours

/// What has changed from version to version, as an Atom feed (RFC 4287) with relative links.
struct ChangeFeed {
  let planID: String
  let organiser: Organiser
  let language: BulletinLanguage
  /// The newest first; at least one.
  let entries: [ReportRecord.Entry]
  let paths: ReportPaths
  let days: [CalendarDay]

  /// The whole feed, UTF-8.
  func bytes() -> [UInt8] {
    let book = language.phrasebook
    var xml = HTMLBuffer(capacity: 2_000)
    let identity = FileNamePart.hash("\(planID) \(organiser.id)") + FileNamePart.hash("\(organiser.id) \(planID)")
    let name = organiser.names.text(preferring: [language.rawValue]) ?? organiser.id
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    xml.text(language.rawValue)
    xml.element("\">\n<id>urn:closure-planner:", "\(identity):\(language.rawValue)", "</id>\n")
    xml.element("<title>", "\(book.headings.changed): \(name)", "</title>\n")
    xml.element("<updated>", entries[0].updated.description, "</updated>\n")
    xml.element("<author><name>", "planner", "</name></author>\n")
    if let day = days.first {
      xml.element("<link rel=\"alternate\" href=\"../", paths.bulletin(day, language, "html"), "\"/>\n")
    }
    for entry in entries {
      let title = book.headings.version(entry.version.number, entry.version.shortHash)
      xml.element("<entry><id>urn:closure-planner:", "\(identity):\(language.rawValue):\(entry.version.hash)", "</id>")
      xml.element("<title>", title, "</title>")
      xml.element("<updated>", entry.updated.description, "</updated>")
      let lines = entry.lines[language.rawValue] ?? []
      let empty = entry.version.number == 1 ? book.headings.firstVersion : book.headings.nothingChanged
      xml.element(
        "<content type=\"text\">", lines.isEmpty ? empty : lines.joined(separator: " · "), "</content></entry>\n")
    }
    xml.markup("</feed>\n")
    return xml.bytes
  }
}
