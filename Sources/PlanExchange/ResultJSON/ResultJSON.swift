public import ClosurePlanning
internal import Foundation
public import UsabilitySolver

/// Writes answers as JSON: everything that the solver knows, for software.
///
/// The format is `closure-planner/result`, version 1; `Documentation/result-json.md` tells every key. Keys are sorted
/// and the same answers give the same bytes. The facts are those of ``ResultXML``; in the public edition an unconfirmed
/// source has no name, no address and no quotation.
public enum ResultJSON {
  /// The file for some days' answers, in their order, UTF-8 with a line feed at the end.
  ///
  /// - Parameter plan: gives the names of events and areas in sentences; nil prints their ids.
  /// - Throws: what the encoder throws where a number is not finite.
  public static func document(for answers: [DayAnswer], plan: ClosurePlan? = nil) throws -> [UInt8] {
    let record = ResultRecord(days: answers.map { ResultRecorder($0, plan: plan).day() })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(record)) + [0x0A]
  }
}
