public import ClosurePlanning
public import UsabilitySolver

/// Writes whom plans cut off as JSON, for software.
///
/// The format is `closure-planner/separations`, version 1; `Documentation/separations-json.md` tells every key. Keys are
/// sorted and the same reports give the same bytes.
public enum SeparationJSON {
  /// The file for some plans' reports, in their order, UTF-8 with a line feed at the end.
  ///
  /// - Parameter reports: each with its plan, which gives the names of events and areas in sentences.
  /// - Throws: what the encoder throws where a number is not finite.
  public static func document(for reports: [(report: SeparationReport, plan: ClosurePlan)]) throws -> [UInt8] {
    try ResultJSON.bytes(
      of: SeparationsRecord(plans: reports.map { SeparationRecorder($0.report, plan: $0.plan).record() }))
  }
}
