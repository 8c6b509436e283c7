/// Finds what no XML file in UTF-8 may contain, before anything else looks at the file.
enum ForbiddenBytes {
  /// The first problem with a file's encoding or characters, or nil.
  ///
  /// - Complexity: O(bytes)
  static func problem(in bytes: [UInt8]) -> XMLProblem? {
    if let other = otherEncoding(bytes) {
      return XMLProblem(
        .encoding, "the file is \(other); only UTF-8 is read", at: SourceLocation(line: 1, column: 1, length: 0),
        help: "save the file as UTF-8")
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      return XMLProblem(
        .encoding, "byte 0x\(hexadecimal(bytes[offset], digits: 2)) is not valid UTF-8",
        at: location(of: offset, length: 1, in: bytes), help: "save the file as UTF-8")
    }
    return forbiddenCharacter(in: bytes)
  }

  /// The first character that is outside the `Char` production of XML 1.0 (§2.2), in text that is UTF-8.
  private static func forbiddenCharacter(in bytes: [UInt8]) -> XMLProblem? {
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0xEF {
      let byte = bytes[index]
      var value = UInt32(byte)
      if byte == 0xEF {
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        guard bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else { continue }
        value = 0xFFC0 + UInt32(bytes[index + 2] & 0x3F)
      } else if byte == 0x09 || byte == 0x0A || byte == 0x0D {
        continue
      }
      return XMLProblem(
        .malformed, "the character U+\(hexadecimal(value, digits: 4)) is not allowed in XML",
        at: location(of: index, length: 1, in: bytes), help: "remove it")
    }
    return nil
  }

  /// The name of a wide encoding, seen from its byte order mark or its first characters (XML 1.0, appendix F).
  private static func otherEncoding(_ bytes: [UInt8]) -> String? {
    let wide: [(start: [UInt8], name: String)] = [
      ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
      ([0x3C, 0x00, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0x00, 0x3C], "UTF-32"),
      ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"), ([0x3C, 0x00], "UTF-16"), ([0x00, 0x3C], "UTF-16"),
      ([0x4C, 0x6F, 0xA7, 0x94], "EBCDIC"), ([0x1F, 0x8B], "compressed (gzip)"), ([0x50, 0x4B, 0x03], "a ZIP archive"),
    ]
    return wide.first { bytes.starts(with: $0.start) }?.name
  }

  /// The place of a byte.
  static func location(of offset: Int, length: Int, in bytes: [UInt8]) -> SourceLocation {
    bytes.withUnsafeBufferPointer { buffer in
      var cursor = SourceCursor(buffer)
      cursor.advance(to: offset)
      return SourceLocation(line: cursor.line, column: cursor.column, length: length)
    }
  }

  private static func hexadecimal(_ value: some BinaryInteger, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
