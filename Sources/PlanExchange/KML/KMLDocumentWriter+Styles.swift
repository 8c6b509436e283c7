internal import Geodesy
internal import UsabilitySolver
internal import XMLSupport

extension KMLDocumentWriter {
  /// Writes all styles, before anything that refers to them: phone apps do not look ahead.
  func styles() throws {
    for verdict in Verdict.allCases.reversed() {
      try xml.startElement("Style", [("id", verdict.kmlStyleID)])
      try xml.startElement("IconStyle")
      try element("color", verdict.kmlColour)
      try element("scale", "1.1")
      xml.end()
      try balloonStyle()
      xml.end()
    }
    for style in KMLRoadStyle.allCases {
      try xml.startElement("Style", [("id", style.rawValue)])
      try xml.startElement("LineStyle")
      try element("color", style.lineColour)
      try element("width", "\(style.width)")
      xml.end()
      try xml.startElement("PolyStyle")
      try element("color", style.areaColour)
      xml.end()
      try balloonStyle()
      xml.end()
    }
  }

  /// Name and description only: a desk viewer would add a table of the data.
  private func balloonStyle() throws {
    try xml.startElement("BalloonStyle")
    try element("text", "<b>$[name]</b><br/><br/>$[description]")
    xml.end()
  }

  /// Writes the view from which all venues and roads are seen; none where nothing has a position.
  func lookAt() throws {
    var points = answer.venues.compactMap(\.venue.coordinate)
    points += answer.roads.flatMap { $0.lines.flatMap(\.coordinates) + $0.outlines.flatMap(\.outer) }
    guard let view = KMLViewpoint(points) else { return }
    try xml.startElement("LookAt")
    try element("longitude", KMLCoordinates.decimal(view.centre.longitude))
    try element("latitude", KMLCoordinates.decimal(view.centre.latitude))
    try element("heading", "0")
    try element("tilt", "0")
    try element("range", "\(view.rangeMetres)")
    xml.end()
  }

  /// Writes the legend in the upper left corner, for viewers that hide descriptions.
  func legendOverlay() throws {
    try xml.startElement("ScreenOverlay")
    try element("name", "Legend")
    try xml.startElement("Icon")
    try element("href", KMLPictures.legendName)
    xml.end()
    for (name, x, y) in [("overlayXY", "0", "1"), ("screenXY", "0.01", "0.98")] {
      try xml.element(name, [("x", x), ("y", y), ("xunits", "fraction"), ("yunits", "fraction")])
    }
    xml.end()
  }
}
