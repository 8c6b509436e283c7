import ClosurePlanning
import Foundation
import Testing
import UsabilitySolver

@testable import PlanExchange

@Suite("KML in other programs")
struct KMLClientTests {
  private static var canValidate: Bool { OutsideTool.path(of: "xmllint") != nil && OutsideTool.schemas != nil }

  @Test(
    "Valid by the OGC's KML 2.2 schema",
    .enabled(if: canValidate, "skipped: needs xmllint, and the OGC schemas in ../shared/schemas or PLANNER_SCHEMAS"),
    arguments: [true, false])
  func schema(hasPictures: Bool) throws {
    let schemas = try #require(OutsideTool.schemas)
    for edition in Edition.allCases {
      let answer = try SampleAnswer().answer(edition: edition)
      let bytes = try KMLDocumentWriter(answer, plan: nil, hasPictures: hasPictures).document()
      let outcome = try OutsideTool.run(
        "xmllint", ["--nonet", "--noout", "--schema", "\(schemas)/kml22/ogckml22.xsd", "doc.kml"],
        files: ["doc.kml": bytes], environment: ["XML_CATALOG_FILES": "\(schemas)/catalog.xml"])
      #expect(outcome.status == 0, "\(outcome.output)")
    }
  }

  @Test(
    "ogrinfo lists every venue with its verdict, in the document and in the archive",
    .enabled(if: OutsideTool.path(of: "ogrinfo") != nil, "skipped: ogrinfo is not installed"),
    arguments: ["day.kml", "day.kmz"])
  func ogrinfo(file: String) throws {
    let answer = try SampleAnswer().answer()
    let bytes = try file.hasSuffix("kmz") ? KMLExport.archive(for: answer) : KMLExport.document(for: answer)
    let outcome = try OutsideTool.run("ogrinfo", ["-ro", "-al", file], files: [file: bytes])
    #expect(outcome.status == 0, "\(outcome.output)")
    for venueDay in answer.venues {
      let name = venueDay.venue.names.text() ?? ""
      #expect(outcome.output.contains("Name (String) = \(venueDay.verdict.mark) \(name)"), "\(name)")
      #expect(outcome.output.contains("verdict (String) = \(venueDay.verdict.rawValue)"))
    }
    for folder in ["Venues 9 Oct", "Roads 9 Oct", "Cordons 9 Oct", "Not on the map 9 Oct"] {
      #expect(outcome.output.contains("Layer name: \(folder)"), "\(folder)")
    }
    for venueDay in answer.venues {
      guard let coordinate = venueDay.venue.coordinate else { continue }
      #expect(outcome.output.contains("POINT (\(coordinate.longitude) \(coordinate.latitude))"), "\(venueDay.venue.id)")
    }
  }
}
