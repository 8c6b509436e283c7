internal import Foundation

extension MapRecord {
  /// The record as JSON that may stand inside a page's `<script>`; keys are sorted.
  ///
  /// Strings hold no `<`, `>` or `&`, so that nothing in them ends the element or begins another, and neither line
  /// separators nor controls.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Self.escaped(try encoder.encode(self))
  }

  /// Spells out characters that have a meaning to HTML, end lines in scripts, or cannot be seen.
  ///
  /// In JSON they occur within strings only, so that `\u` may stand for them anywhere (RFC 8259 §7).
  static func escaped(_ json: Data) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + 64)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x3C, 0x3E, 0x26, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      case ..<0x80: bytes.append(UInt8(scalar.value))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
