internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver
internal import XMLSupport

extension KMLDocumentWriter {
  /// Writes a measure's roads as one placemark.
  func road(_ measure: RoadMeasure) throws {
    try placemark(measure) {
      try xml.startElement("MultiGeometry")
      for line in measure.lines where Self.isDrawable(line) {
        try xml.startElement("LineString")
        try element("tessellate", "1")
        try element("coordinates", KMLCoordinates.text(line.coordinates))
        xml.end()
      }
      xml.end()
    }
  }

  /// Writes a measure's outlines as one placemark.
  func cordon(_ measure: RoadMeasure) throws {
    try placemark(measure) {
      try xml.startElement("MultiGeometry")
      for outline in measure.outlines {
        try xml.startElement("Polygon")
        try element("tessellate", "1")
        try ring("outerBoundaryIs", outline.outer)
        for hole in outline.holes { try ring("innerBoundaryIs", hole) }
        xml.end()
      }
      xml.end()
    }
  }

  private func ring(_ name: String, _ coordinates: [Coordinate]) throws {
    try xml.startElement(name)
    try xml.startElement("LinearRing")
    try element("coordinates", KMLCoordinates.ring(coordinates))
    xml.end()
    xml.end()
  }

  /// Writes a measure's placemark with the geometry that the closure writes, if any.
  func placemark(_ measure: RoadMeasure, geometry: () throws -> Void) throws {
    let style = KMLRoadStyle(measure)
    let possible = wording.times(measure.possibleTimes, on: answer.day)
    try xml.startElement("Placemark")
    try element("name", style.mark + wording.title(measure))
    try element("Snippet", wording.measure(measure), [("maxLines", "2")])
    try element("description", balloon(measure))
    try element("styleUrl", "#\(style.rawValue)")
    try data([
      ("id", measure.claim.id),
      ("day", answer.day.description),
      ("certainty", style.word),
      ("extent", measure.claim.extent.rawValue),
      ("window", wording.window(measure.claim.window)),
      ("hours", measure.claim.window.leavesHoursOpen ? "hours not announced" : possible),
      ("certain_times", intervals(measure.certainTimes)),
      ("possible_times", intervals(measure.possibleTimes)),
      ("source", wording.source(measure.announcement)),
    ])
    try geometry()
    xml.end()
  }

  private func balloon(_ measure: RoadMeasure) -> String {
    var text = BalloonText()
    text.heading(KMLRoadStyle(measure).mark + wording.title(measure))
    text.line(wording.measure(measure))
    text.line(wording.window(measure.claim.window))
    let streets = measure.streets.compactMap { $0.text(preferring: wording.languages) }
    if !streets.isEmpty { text.line("Streets: \(streets.joined(separator: ", "))") }
    text.gap()
    VenueBalloon(answer: answer, wording: wording).source(measure.announcement, in: &text)
    if let note = wording.note(measure.claim, in: measure.announcement) { text.line("Note: \(note)") }
    text.gap()
    text.line(DayAnswer.caution)
    return text.html
  }
}
