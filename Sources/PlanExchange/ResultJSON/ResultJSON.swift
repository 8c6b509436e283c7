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
    try bytes(of: ResultRecord(days: answers.map { ResultRecorder($0, plan: plan).day() }))
  }

  /// A record as a file: keys sorted, a line feed at the end.
  static func bytes(of record: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Self.escapingInvisible(String(decoding: try encoder.encode(record), as: UTF8.self)) + [0x0A]
  }

  /// Spells out C1 controls and bidirectional controls, which JSON allows as they are and terminals obey.
  ///
  /// They occur within strings only, so that `\u` may stand for them anywhere (RFC 8259 §7).
  static func escapingInvisible(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
    return bytes
  }
}
