internal import ClosurePlanning
internal import Geodesy
internal import OpeningHours
internal import UsabilitySolver
internal import XMLSupport

extension KMLDocumentWriter {
  /// Writes a venue's placemark: mark and name, verdict and cause, balloon, style, data, point.
  func venue(_ venueDay: VenueDay) throws {
    let venue = venueDay.venue
    let reason = wording.reason(venueDay, noticesReadTo: answer.noticesReadTo)
    try xml.startElement("Placemark")
    try element("name", "\(venueDay.verdict.mark) \(wording.name(venue.names, orID: venue.id))")
    try element("Snippet", "\(Wording.word(venueDay.verdict)) – \(reason)", [("maxLines", "2")])
    try element("description", VenueBalloon(answer: answer, wording: wording).html(for: venueDay))
    try element("styleUrl", "#\(venueDay.verdict.kmlStyleID)")
    if hasPictures, venue.coordinate != nil { try iconStyle(venueDay) }
    try data([
      ("id", venue.id),
      ("kind", venue.kind.rawValue),
      ("name_local", venue.names.local),
      ("day", venueDay.day.description),
      ("verdict", venueDay.verdict.rawValue),
      ("verdict_word", Wording.word(venueDay.verdict)),
      ("basis", venueDay.basis.rawValue),
      ("reason", reason),
      ("chances", answer.givesChances && venueDay.isInDoubt ? venueDay.chances.map(wording.chances) : nil),
      ("decision", VenueBalloon.decision(of: venueDay, answer, wording)),
      ("hours", wording.hours(venueDay)),
      ("certain_hours", intervals(venueDay.certainHours)),
      ("possible_hours", intervals(venueDay.possibleHours)),
      ("hours_known", venueDay.hoursAreKnown ? "yes" : "no"),
      ("position_accuracy_m", accuracy(venue)),
      ("access", venueDay.accessGap.map(wording.accessGap) ?? "assessed"),
      ("instead", venueDay.alternatives.first.map { wording.name($0.names, orID: $0.venue) }),
      ("notices_read_to", answer.noticesReadTo.map(wording.moment)),
    ])
    if let coordinate = venue.coordinate {
      try xml.startElement("Point")
      try element("coordinates", KMLCoordinates.text(coordinate))
      xml.end()
    }
    xml.end()
  }

  /// The icon of verdict and kind.
  ///
  /// Its colour is white so that the shared style does not tint it.
  private func iconStyle(_ venueDay: VenueDay) throws {
    try xml.startElement("Style")
    try xml.startElement("IconStyle")
    try element("color", "ffffffff")
    try element("scale", "1.1")
    try xml.startElement("Icon")
    try element("href", KMLPictures.iconName(venueDay.verdict, venueDay.venue.kind))
    xml.end()
    try xml.element("hotSpot", [("x", "0.5"), ("y", "0.5"), ("xunits", "fraction"), ("yunits", "fraction")])
    xml.end()
    xml.end()
  }

  private func accuracy(_ venue: Venue) -> String? {
    guard venue.coordinate != nil else { return "no position" }
    guard let metres = venue.positionAccuracyMetres, metres.isFinite, metres < 1e7 else { return "as the map" }
    return "\(Int(metres.rounded()))"
  }
}
