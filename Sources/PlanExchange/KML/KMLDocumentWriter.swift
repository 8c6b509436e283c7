internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver
internal import XMLSupport

/// Writes one day's document; its parts are in the extensions.
///
/// Elements stand in the order of the schema's sequences: name, open, Snippet, description, view, styleUrl, Style,
/// ExtendedData, then geometry or features.
struct KMLDocumentWriter {
  let answer: DayAnswer
  let wording: Wording
  /// Whether icons and legend lie beside the document, as in a KMZ.
  let hasPictures: Bool
  let xml = XMLWriter()

  init(_ answer: DayAnswer, plan: ClosurePlan?, hasPictures: Bool) {
    self.answer = answer
    self.hasPictures = hasPictures
    wording = Wording(for: answer, plan: plan)
  }

  func document() throws -> [UInt8] {
    try xml.startElement("kml", [("xmlns", "http://www.opengis.net/kml/2.2")])
    try xml.startElement("Document")
    let city = wording.name(answer.title, orID: answer.planID)
    try element("name", "\(city), \(wording.fullDay(answer.day)) – which venues can be used")
    try element("open", "1")
    try element("Snippet", wording.counts(answer), [("maxLines", "2")])
    try element("description", KMLOverview(answer: answer, wording: wording).html())
    try lookAt()
    try styles()
    if hasPictures { try legendOverlay() }
    try folder("Venues", answer.worstFirst.filter { $0.venue.coordinate != nil }) { try venue($0) }
    try folder("Roads", answer.roads.filter { $0.lines.contains(where: Self.isDrawable) }) { try road($0) }
    try folder("Cordons", answer.roads.filter { !$0.outlines.isEmpty }) { try cordon($0) }
    try notOnTheMap()
    xml.end()
    xml.end()
    return xml.finish()
  }

  /// Writes an element with a text, made legible.
  func element(_ name: String, _ text: String, _ attributes: [(name: String, value: String?)] = []) throws {
    try xml.element(name, attributes, text: text.legible)
  }

  /// Writes a folder with the day in its name, which must differ among folders and files; none where it is empty.
  func folder<Item>(_ name: String, _ items: [Item], write: (Item) throws -> Void) throws {
    guard !items.isEmpty else { return }
    try xml.startElement("Folder")
    try element("name", "\(name) \(wording.day(answer.day))")
    try element("open", name == "Venues" ? "1" : "0")
    for item in items { try write(item) }
    xml.end()
  }

  /// Writes named values that other programs can read.
  func data(_ values: [(name: String, value: String?)]) throws {
    try xml.startElement("ExtendedData")
    for case (let name, let value?) in values {
      try xml.startElement("Data", [("name", name)])
      try element("value", value)
      xml.end()
    }
    xml.end()
  }

  /// Times as ISO 8601 intervals with offsets, for other programs.
  func intervals(_ times: TimeSet) -> String {
    times.ranges.map { range in
      "\(range.lowerBound.iso8601(in: answer.calendar))/\(range.upperBound.iso8601(in: answer.calendar))"
    }.joined(separator: " ")
  }

  static func isDrawable(_ line: LineString) -> Bool { line.coordinates.count > 1 }

  /// What cannot be drawn must not be lost: placemarks without geometry, last.
  private func notOnTheMap() throws {
    let venues = answer.worstFirst.filter { $0.venue.coordinate == nil }
    let measures = answer.roads.filter { !$0.lines.contains(where: Self.isDrawable) && $0.outlines.isEmpty }
    guard !venues.isEmpty || !measures.isEmpty else { return }
    try xml.startElement("Folder")
    try element("name", "Not on the map \(wording.day(answer.day))")
    try element("open", "0")
    for venue in venues { try self.venue(venue) }
    for measure in measures { try placemark(measure) {} }
    xml.end()
  }
}
