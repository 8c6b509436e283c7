import ClosurePlanning
import Foundation
import Testing
import UsabilitySolver
import XMLSupport

@testable import PlanExchange

@Suite("Result XML")
struct ResultXMLTests {
  private func document(_ edition: Edition = .public) throws -> [UInt8] {
    try ResultXML.document(for: [SampleAnswer().answer(edition: edition)])
  }

  @Test("Valid by our schema, with our validator", arguments: Edition.allCases)
  func valid(edition: Edition) throws {
    let validator = try XMLSchemaValidator(schema: Array(ResultSchema.text.utf8))
    let bytes = try document(edition)
    #expect(throws: Never.self) {
      try XMLDocumentReader().read(bytes: bytes, fileName: "result.xml", validatingAgainst: validator)
    }
    let wrong = String(decoding: bytes, as: UTF8.self).replacing("verdict=\"closed\"", with: "verdict=\"shut\"")
    #expect(throws: XMLProblems.self) {
      try XMLDocumentReader().read(bytes: Array(wrong.utf8), fileName: "result.xml", validatingAgainst: validator)
    }
  }

  @Test(
    "Valid by our schema, with xmllint",
    .enabled(if: OutsideTool.path(of: "xmllint") != nil, "skipped: xmllint is not installed"))
  func validOutside() throws {
    var bare = try SampleAnswer().answer()
    bare.map = nil
    bare.noticesReadTo = .instant(bare.calendar.bounds(of: bare.day).lowerBound)
    bare.venues = []
    let bytes = try ResultXML.document(for: [SampleAnswer().answer(), bare])
    let outcome = try OutsideTool.run(
      "xmllint", ["--nonet", "--noout", "--schema", "result.xsd", "result.xml"],
      files: ["result.xml": bytes, "result.xsd": Array(ResultSchema.text.utf8)])
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test("The reviewed file of the sample day")
  func snapshot() throws {
    try expectSnapshot("sample-day.xml", try document())
  }

  @Test("The public edition has no unconfirmed source and no guarded door")
  func publicEdition() throws {
    let text = String(decoding: try document(), as: UTF8.self)
    for secret in ["Partisan", "partisan", "City interior department", "Guarded door"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    let restricted = String(decoding: try document(.restricted), as: UTF8.self)
    for fact in ["Partisan Post", "partisan.example", "City interior department", "Guarded door"] {
      #expect(restricted.contains(fact), "\(fact)")
    }
  }

  @Test("Verdicts, times with offsets, causes by claim")
  func content() throws {
    let root = try XMLDocumentReader().read(bytes: document(), fileName: "result.xml")
    #expect(root.namespace == ResultSchema.namespace)
    let day = try #require(root.children.first)
    let venues = day.children.filter { $0.name == "venue" }
    #expect(venues.map { $0["id"] } == (try SampleAnswer().venues().map(\.venue.id)))
    let hotel = try #require(venues.first { $0["id"] == "hotel-tojikiston" })
    #expect(hotel["verdict"] == "limited")
    let certain = try #require(hotel.children.first { $0.name == "certain" })
    #expect(certain["from"] == "2025-10-09T00:00:00+05:00")
    #expect(certain["to"] == "2025-10-09T14:00:00+05:00")
    let claims = hotel.children.filter { $0.name == "cause" }.flatMap(\.children).filter { $0.name == "claim" }
    #expect(claims.map { $0["id"] } == ["hotel"])
    #expect(day.children.filter { $0.name == "road" }.count == 4)
  }

  @Test("No day at all is a file, too")
  func empty() throws {
    let root = try XMLDocumentReader().read(bytes: ResultXML.document(for: []), fileName: "result.xml")
    #expect(root.children.isEmpty)
  }
}
