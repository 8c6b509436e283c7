extension MarkupScanner {
  /// The next offset, from one on, that holds a byte, or nil.
  func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether the characters at the offset are these.
  func starts(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    for index in 0..<count where bytes[offset + index] != text.utf8Start[index] { return false }
    return true
  }

  /// The name at an offset: everything up to a character that ends a name; empty when none starts there.
  ///
  /// Wider than the `Name` production of XML 1.0 (§2.3): libxml2 refuses what is not a name.
  func name(from start: Int) -> Range<Int> {
    var index = start
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    return start..<max(start, index)
  }

  /// Whether a byte is one of the four characters that XML counts as white space (XML 1.0, §2.3).
  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// Whether only white space stands in a range.
  func isBlank(_ range: Range<Int>) -> Bool { range.allSatisfy { isSpace(bytes[$0]) } }

  /// The text of a range, for messages, cut where it would flood them.
  func text(_ range: Range<Int>) -> String {
    let text = String(decoding: bytes[range], as: UTF8.self)
    return text.unicodeScalars.count > 60 ? String(text.unicodeScalars.prefix(60)) + "…" : text
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    // White space, and the characters " ' / < = > & that markup is made of.
    case 0x20, 0x0A, 0x09, 0x0D, 0x22, 0x27, 0x2F, 0x3C, 0x3D, 0x3E, 0x26: true
    default: false
    }
  }
}
