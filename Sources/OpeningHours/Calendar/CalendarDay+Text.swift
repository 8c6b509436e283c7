extension CalendarDay: LosslessStringConvertible, Codable {
  /// Reads `yyyy-mm-dd`, ten ASCII characters and nothing else; nil for any other text or a day that does not exist.
  public init?(_ iso: String) {
    let bytes = Array(iso.utf8.prefix(11))
    guard bytes.count == 10 else { return nil }
    var digits = DigitReader(bytes)
    guard let year = digits.number(width: 4), digits.take(UInt8(ascii: "-")),
      let month = digits.number(width: 2), digits.take(UInt8(ascii: "-")),
      let day = digits.number(width: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The ISO 8601 form, `2025-10-09`.
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Decodes the text `yyyy-mm-dd`; throws `DecodingError.dataCorrupted` for any other.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = CalendarDay(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not a day; expected yyyy-mm-dd, for example 2025-10-09")
    }
    self = day
  }

  /// Encodes the text `yyyy-mm-dd`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Decimal text of at least `width` digits, the sign before the zeros.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.count))
  return (value < 0 ? "-" : "") + zeros + digits
}
