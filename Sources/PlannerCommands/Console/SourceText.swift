/// A file's text, by lines, for diagnostics.
struct SourceText: Sendable, Equatable {
  private let bytes: [UInt8]
  /// Offsets of the first byte of each line, and one past the end.
  private let starts: [Int]

  /// Splits at line feeds; a byte order mark is no part of the first line.
  ///
  /// - Complexity: O(length).
  init(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes
    var starts = [bytes.starts(with: mark) ? mark.count : 0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    starts.append(bytes.count + 1)
    self.starts = starts
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// The text of a line, counted from 1, without its end; nil beyond the file.
  ///
  /// Bytes that are no UTF-8 show as U+FFFD. A carriage return before the line feed is left out.
  func line(_ number: Int) -> String? {
    guard number >= 1, number < starts.count else { return nil }
    var line = bytes[starts[number - 1]..<(starts[number] - 1)]
    if line.last == 0x0D { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
