/// Reads fixed-width ASCII numbers and separators, as ISO 8601 writes them.
struct DigitReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether everything was read.
  var isAtEnd: Bool { position == bytes.count }

  /// The next byte, not consumed; nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Consumes the byte if it comes next, and says whether it did.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Consumes exactly `width` digits; nil, consuming nothing, when there are fewer.
  mutating func number(width: Int) -> Int? {
    guard position + width <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + width] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    position += width
    return value
  }
}
