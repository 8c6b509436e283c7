import Foundation
import Geodesy
import Testing

@testable import PlanExchange

@Suite("Ways as files")
struct WayDocumentTests {
  private static var canValidate: Bool { OutsideTool.path(of: "xmllint") != nil && OutsideTool.schemas != nil }

  private static let document = WayDocument(
    facts: WayDocument.Facts(verdict: .longer, mode: "car", day: "2025-10-09", time: "08:30", leadsBack: false),
    title: "A & \u{202E}B", remarks: ["Officers on the spot overrule this."],
    ways: [
      WayDocument.Way(
        name: "Way <under> the closures", deciseconds: 4567, metres: 3400,
        steps: ["north on Rudaki Avenue, 400 m", "left into <img src=x> & Co, 10 m"],
        line: LineString([Coordinate(latitude: 38.5, longitude: 68.7), Coordinate(latitude: 38.51, longitude: 68.7)])),
      WayDocument.Way(
        name: "Usual way", deciseconds: 4000, metres: 3000, steps: [],
        line: LineString([Coordinate(latitude: 38.5, longitude: 68.7), Coordinate(latitude: 38.5, longitude: 68.71)])),
    ])

  @Test(
    "KML is valid by the OGC's schema",
    .enabled(if: canValidate, "skipped: needs xmllint, and the OGC schemas in ../shared/schemas or PLANNER_SCHEMAS"))
  func schema() throws {
    let schemas = try #require(OutsideTool.schemas)
    let result = try OutsideTool.run(
      "xmllint", ["--nonet", "--noout", "--schema", "\(schemas)/kml22/ogckml22.xsd", "doc.kml"],
      files: ["doc.kml": try Self.document.kml()], environment: ["XML_CATALOG_FILES": "\(schemas)/catalog.xml"])
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("KML and JSON hold the ways, and no control characters")
  func contents() throws {
    let kml = String(decoding: try Self.document.kml(), as: UTF8.self)
    #expect(kml.contains("<coordinates>68.7,38.5 68.7,38.51</coordinates>"))
    #expect(kml.contains("Way &lt;under&gt; the closures") && !kml.contains("\u{202E}"))
    // Viewers read descriptions as HTML: a step a line, and no street name is markup.
    #expect(
      kml.contains(
        "1. north on Rudaki Avenue, 400 m&lt;br/&gt;"
          + "2. left into &amp;lt;img src=x&amp;gt; &amp;amp; Co, 10 m&lt;br/&gt;"),
      "\(kml)")
    let json = String(decoding: try Self.document.json(), as: UTF8.self)
    #expect(json.contains("\"seconds\" : 456.7") && json.contains("\"version\" : 1") && !json.contains("\u{202E}"))
    #expect(
      json.contains("\"verdict\" : \"longer\"") && json.contains("\"mode\" : \"car\"")
        && json.contains("\"day\" : \"2025-10-09\"") && json.contains("\"time\" : \"08:30\"")
        && json.contains("\"leadsBack\" : false"), "\(json)")
    #expect(json == String(decoding: try Self.document.json(), as: UTF8.self))
  }
}
