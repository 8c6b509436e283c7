internal import Foundation
internal import OpeningHours
internal import OrganiserReports

/// What a folder of reports holds, for programs: versions and fingerprints.
struct ReportManifest: Encodable {
  /// What all of it was made from.
  struct Summary: Encodable {
    var plan: String
    var planHash: Fingerprint
    var map: String?
    var mapHash: Fingerprint?
    var edition: String
    var noticesReadTo: String?
    var days: [CalendarDay]
  }

  /// One organiser's part.
  struct Part: Encodable {
    var organiser: String
    var version: Int
    var record: String
    var files: Int
    var bytes: Int
    /// Of the record, which has those of the files.
    var sha256: Fingerprint
  }

  var format = 1
  var program = "planner \(PlannerTable.version)"
  var madeFrom: Summary
  var organisers: [Part]
  /// Ids of those of whom there are no reports.
  var failed: [String]

  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
