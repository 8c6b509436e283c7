public import UsabilitySolver

/// Writes what changed between two versions of a plan as JSON, for software.
///
/// The format is `closure-planner/changes`, version 1; `Documentation/changes-json.md` tells every key. Keys are sorted and
/// the same changes give the same bytes.
public enum ChangesJSON {
  /// The file, UTF-8 with a line feed at the end.
  /// - Throws: what the encoder throws where a number is not finite.
  public static func document(for changes: PlanChanges) throws -> [UInt8] {
    try ResultJSON.bytes(of: ChangesRecorder(changes).record())
  }
}
