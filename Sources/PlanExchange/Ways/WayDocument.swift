public import Geodesy
internal import XMLSupport

/// Ways for map viewers and for software.
public struct WayDocument: Sendable {
  /// One way.
  public struct Way: Sendable {
    /// What it is: "Usual way", "Way under the closures".
    public var name: String
    /// Its time in tenths of a second.
    public var deciseconds: Int
    /// Its length in metres.
    public var metres: Int
    /// The steps as sentences.
    public var steps: [String]
    /// Its line, at least two coordinates.
    public var line: LineString

    /// Creates a way.
    public init(name: String, deciseconds: Int, metres: Int, steps: [String], line: LineString) {
      self.name = name
      self.deciseconds = deciseconds
      self.metres = metres
      self.steps = steps
      self.line = line
    }
  }

  /// What can be counted on, for software; the words are in the title and the remarks.
  public enum Verdict: String, Sendable, Encodable {
    /// The usual way is open throughout.
    case usual
    /// There is a way that is open throughout, and it takes longer than the usual one.
    case longer
    /// There is always some way, and no one way is open throughout.
    case takesTurns
    /// There may be a way and may be none: ask first.
    case uncertain
    /// Every way is shut.
    case shut
    /// There is no way, closures or not.
    case none
  }

  /// What the question was, and what came of it.
  public struct Facts: Sendable, Encodable {
    public var verdict: Verdict
    /// How the trip is made, as a plan calls it: `car`.
    public var mode: String
    /// The day, as `2025-10-09`.
    public var day: String
    /// The time of day asked about, as `08:30`; nil for the whole day.
    public var time: String?
    /// Whether a way back can be relied on as well.
    public var leadsBack: Bool

    /// Creates facts.
    public init(verdict: Verdict, mode: String, day: String, time: String?, leadsBack: Bool) {
      self.verdict = verdict
      self.mode = mode
      self.day = day
      self.time = time
      self.leadsBack = leadsBack
    }
  }

  /// What the question was, and what came of it.
  public var facts: Facts
  /// What the file is about: from where to where, and when.
  public var title: String
  /// What must be said with it.
  public var remarks: [String]
  public var ways: [Way]

  /// Creates a document.
  public init(facts: Facts, title: String, remarks: [String], ways: [Way]) {
    self.facts = facts
    self.title = title
    self.remarks = remarks
    self.ways = ways
  }

  /// The ways as KML 2.2, one placemark each, in the order given.
  public func kml() throws -> [UInt8] {
    let xml = XMLWriter()
    func element(_ name: String, _ text: String) throws { try xml.element(name, [], text: text.legible) }
    try xml.startElement("kml", [("xmlns", "http://www.opengis.net/kml/2.2")])
    try xml.startElement("Document")
    try element("name", title)
    try xml.element("description", [], text: Self.balloon(remarks))
    for index in ways.indices {
      try xml.startElement("Style", [("id", "way\(index)")])
      try xml.startElement("LineStyle")
      // Blue for the way to take, grey for the others; aabbggrr.
      try element("color", index == 0 ? "ffd27519" : "ff8c8c8c")
      try element("width", index == 0 ? "6" : "4")
      xml.end()
      xml.end()
    }
    for (index, way) in ways.enumerated() {
      try xml.startElement("Placemark")
      try element("name", way.name)
      let steps = way.steps.enumerated().map { "\($0.offset + 1). \($0.element)" }
      try xml.element("description", [], text: Self.balloon(steps))
      try element("styleUrl", "#way\(index)")
      try xml.startElement("LineString")
      try element("tessellate", "1")
      try element("coordinates", KMLCoordinates.text(way.line.coordinates))
      xml.end()
      xml.end()
    }
    xml.end()
    xml.end()
    return xml.finish()
  }

  /// Lines for a balloon: viewers read it as HTML, in which line ends are spaces and street names could be markup.
  private static func balloon(_ lines: [String]) -> String {
    var text = BalloonText()
    for line in lines { text.line(line) }
    return text.html
  }
}
