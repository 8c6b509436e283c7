/// The bytes of a UTF-8 file, addressed by line and column.
///
/// For diagnostics that show the line, and for edits that put text at a place the reader reported.
package struct SourceText: Sendable {
  /// The whole file, byte order mark included.
  package let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]

  /// Finds the lines of a file.
  ///
  /// - Complexity: O(bytes)
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices {
      let next = index + 1
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)) {
        starts.append(next)
      }
    }
    lineStarts = starts
  }

  /// The number of lines; an empty file has one.
  package var lineCount: Int { lineStarts.count }

  /// The byte offset at which a place starts, or nil when the file has no such line or column.
  ///
  /// The column just behind the last character of a line is a place, too: text can be inserted there.
  /// - Complexity: O(length of the line)
  package func offset(of location: SourceLocation) -> Int? {
    guard location.line <= lineStarts.count else { return nil }
    var offset = lineStarts[location.line - 1]
    let end = contentEnd(ofLine: location.line)
    for _ in 1..<location.column {
      guard offset < end else { return nil }
      offset += 1
      while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The text of a line without its end, or nil when there is no such line; bytes that are not UTF-8 show as U+FFFD.
  package func line(_ number: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    return String(decoding: bytes[lineStarts[number - 1]..<contentEnd(ofLine: number)], as: UTF8.self)
  }

  /// The offset behind the last byte of a line that is not part of the line's end.
  private func contentEnd(ofLine number: Int) -> Int {
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
