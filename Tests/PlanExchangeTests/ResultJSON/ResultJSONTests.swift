import ClosurePlanning
import Foundation
import OpeningHours
import Testing
import UsabilitySolver
import _PlannerTestSupport

@testable import PlanExchange

@Suite("Result JSON")
struct ResultJSONTests {
  private func document(_ edition: Edition = .public) throws -> [UInt8] {
    try ResultJSON.document(for: [SampleAnswer().answer(edition: edition)])
  }

  @Test("The reviewed file of the sample day")
  func snapshot() throws {
    try expectSnapshot("sample-day.json", try document())
  }

  @Test("Reads back as what was written", arguments: Edition.allCases)
  func roundTrip(edition: Edition) throws {
    let answer = try SampleAnswer().answer(edition: edition)
    let record = ResultRecord(days: [ResultRecorder(answer, plan: nil).day()])
    let read = try JSONDecoder().decode(ResultRecord.self, from: Data(try document(edition)))
    #expect(read == record)
    #expect(read.format == "closure-planner/result" && read.version == 1)
  }

  @Test("The public edition has no unconfirmed source and no guarded door")
  func publicEdition() throws {
    let text = String(decoding: try document(), as: UTF8.self)
    for secret in ["Partisan", "partisan", "City interior department", "Guarded door"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(String(decoding: try document(.restricted), as: UTF8.self).contains("Partisan Post"))
  }

  @Test("Every kind of doubt has a term of its own")
  func doubts() throws {
    var answer = try SampleAnswer().answer()
    let doubts: [Doubt] = [
      .disputed(with: ["a"]), .unconfirmed, .probability(.riskOf), .notNamed(.most), .dayOfItsOwn([answer.day]),
      .inferredExtent, .withheldExtent, .uncertainWindow,
    ]
    answer.venues[1].causes[0].doubts = doubts
    let record = ResultRecorder(answer, plan: nil).day()
    let written = record.venues[1].causes[0].doubts
    #expect(Set(written.map(\.kind)).count == doubts.count)
    #expect(written[0].claims == ["a"] && written[4].days == ["2025-10-09"] && written[2].value == "riskOf")
  }

  @Test("Every key is documented")
  func documentation() throws {
    let text = try String(
      contentsOf: packageRoot.appendingPathComponent("Documentation/result-json.md"), encoding: .utf8)
    var keys = Set<String>()
    func collect(_ value: Any) {
      if let object = value as? [String: Any] {
        for (key, value) in object {
          // Names are keyed by language, counts by verdict: those keys are data.
          if !["names", "originNames", "counts", "streets"].contains(key) { collect(value) }
          keys.insert(key)
        }
      }
      if let array = value as? [Any] { array.forEach(collect) }
    }
    var answer = try SampleAnswer().answer(edition: .restricted)
    answer.venues[1].causes[0].doubts = [.dayOfItsOwn([answer.day]), .notNamed(.most), .disputed(with: ["x"])]
    answer.venues[1].causes[0].claim.note = "note"
    answer.venues[1].venue.hours = try OpeningHoursExpression(parsing: "08:00-17:00")
    collect(try JSONSerialization.jsonObject(with: Data(ResultJSON.document(for: [answer]))))
    for key in keys.sorted() { #expect(text.contains("`\(key)`"), "\(key) is not in Documentation/result-json.md") }
    #expect(keys.count > 70)
  }
}
