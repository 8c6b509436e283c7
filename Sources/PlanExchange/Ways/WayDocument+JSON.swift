internal import Foundation
internal import Geodesy

extension WayDocument {
  private struct Record: Encodable {
    struct Way: Encodable {
      var name: String
      var seconds: Double
      var metres: Int
      var steps: [String]
      /// Longitude before latitude, as GeoJSON has it.
      var coordinates: [[Double]]
    }
    var format = "closure-planner/ways"
    var version = 1
    var verdict: Verdict
    var mode: String
    var day: String
    var time: String?
    var leadsBack: Bool
    var title: String
    var remarks: [String]
    var ways: [Way]
  }

  /// The ways as JSON: the keys sorted, a line feed at the end; the same ways give the same bytes.
  public func json() throws -> [UInt8] {
    let record = Record(
      verdict: facts.verdict, mode: facts.mode, day: facts.day, time: facts.time, leadsBack: facts.leadsBack,
      title: title,
      remarks: remarks,
      ways: ways.map { way in
        Record.Way(
          name: way.name, seconds: Double(way.deciseconds) / 10, metres: way.metres, steps: way.steps,
          coordinates: way.line.coordinates.map {
            [($0.longitude * 1e7).rounded() / 1e7, ($0.latitude * 1e7).rounded() / 1e7]
          })
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return ResultJSON.escapingInvisible(String(decoding: try encoder.encode(record), as: UTF8.self)) + [0x0A]
  }
}
