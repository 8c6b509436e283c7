extension MarkupScanner {
  /// The refusal of the first character reference in text, or in an attribute's value, that stands for no character.
  ///
  /// Character references are those of XML 1.0 (§4.1), `&#27;` and `&#x1B;`; they cannot stand for characters that a
  /// file may not contain either. References to entities are left to libxml2.
  /// - Complexity: O(bytes of the range)
  mutating func badReference(in range: Range<Int>) -> Outcome? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x26, index + 1 < range.upperBound, bytes[index + 1] == 0x23 else {
        index += 1
        continue
      }
      let reference = reference(at: index, in: range)
      if let value = reference.value {
        if let scalar = Unicode.Scalar(value), XMLCharacter.isAllowed(scalar) {
          index = reference.end
          continue
        }
        return refuse(
          from: index, to: reference.end,
          "the reference \(text(index..<reference.end)) stands for a character that is not allowed in XML",
          help: "remove it")
      }
      return refuse(
        from: index, to: reference.end, "\(text(index..<reference.end)) is not a whole character reference",
        help: "write &#233; or &#xE9;, or &amp; for '&'")
    }
    return nil
  }

  /// The value of the reference that starts at an index, nil where it has no digits or does not end, and its end.
  ///
  /// A value beyond Unicode is given as `UInt32.max`.
  private func reference(at start: Int, in range: Range<Int>) -> (value: UInt32?, end: Int) {
    var index = start + 2
    let isHexadecimal = index < range.upperBound && bytes[index] == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < range.upperBound, let digit = Self.digit(bytes[index], isHexadecimal: isHexadecimal) {
      // Beyond Unicode it stays there, however many digits follow.
      value = value > 0x10FFFF ? .max : value * (isHexadecimal ? 16 : 10) + digit
      index += 1
    }
    guard index > first, index < range.upperBound, bytes[index] == 0x3B else { return (nil, index) }
    return (value, index + 1)
  }

  private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41) + 10
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61) + 10
    default: nil
    }
  }
}
