/// The characters and names of XML 1.0 (fifth edition, §2.2 and §2.3).
package enum XMLCharacter {
  /// Whether a character may stand in an XML file, as it is or escaped (the `Char` production).
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// The text without the characters that XML cannot hold.
  package static func removingForbidden(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
  }

  /// Whether a text is a name of ASCII letters, digits, `_`, `-`, `.`, with at most one prefix and colon.
  ///
  /// Narrower than XML's `Name`: the names that are written are constants of the program.
  static func isPlainName(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        guard let first = part.first, isLetter(first) || first == 0x5F else { return false }
        return part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || [0x5F, 0x2D, 0x2E].contains($0) }
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) && byte & 0x80 == 0 }
}
