/// A place that only moves forwards through UTF-8 text and counts lines and columns on its way.
///
/// It counts once over the whole file: asking for the column of each of many places on one long line stays linear.
struct SourceCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int
  private(set) var line = 1
  private(set) var column = 1

  /// Starts at the first character behind a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    offset = Self.lengthOfMark(bytes)
  }

  /// The number of bytes that a UTF-8 byte order mark takes at the start: 3 or 0.
  static func lengthOfMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// Moves on to a byte offset; a target that is behind, or past the end, moves nowhere or to the end.
  ///
  /// - Complexity: O(bytes passed)
  mutating func advance(to target: Int) {
    let end = min(target, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 && byte != 0x0D {
        column += 1
      }
      offset += 1
    }
  }

  /// The place that starts at one byte offset and ends before another one; moves to its start.
  mutating func location(from start: Int, to end: Int) -> SourceLocation {
    advance(to: start)
    var length = 0
    var index = start
    while index < min(end, bytes.count) {
      if bytes[index] & 0xC0 != 0x80 { length += 1 }
      index += 1
    }
    return SourceLocation(line: line, column: column, length: length)
  }
}
