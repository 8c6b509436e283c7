/// Lengths of time: `90` (minutes), `45m`, `2h`, `2h30m`, `3d`.
enum DurationText {
  /// The longest, minutes: ten years.
  static let mostMinutes = 3660 * 1440

  /// Reads a duration, minutes.
  static func minutes(_ text: String) throws(ValueProblem) -> Int {
    let text = WhiteSpace.collapsed(text)
    let wrong = ValueProblem(
      "\(text.quotedShort) is not a duration", help: "write minutes as 90, or 45m, 2h, 2h30m or 3d")
    var units = [(UInt8(ascii: "d"), 1440), (UInt8(ascii: "h"), 60), (UInt8(ascii: "m"), 1)][...]
    var total = 0
    var number: Int?
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        number = (number ?? 0) * 10 + Int(byte - 0x30)
        guard number ?? 0 <= mostMinutes else { throw tooLong(text) }
      } else {
        guard let count = number, let unit = units.firstIndex(where: { $0.0 == byte }) else { throw wrong }
        total += count * units[unit].1
        units = units[(unit + 1)...]
        number = nil
      }
    }
    if let count = number {
      // A bare number is minutes, and stands alone.
      guard total == 0, units.count == 3 else { throw wrong }
      total = count
    } else if units.count == 3 {
      throw wrong
    }
    guard total <= mostMinutes else { throw tooLong(text) }
    return total
  }

  private static func tooLong(_ text: String) -> ValueProblem {
    ValueProblem("\(text.quotedShort) is longer than ten years")
  }

  /// The shortest text of a duration, minutes; nil for one that cannot be read.
  static func text(ofMinutes minutes: Int) -> String? {
    guard (0...mostMinutes).contains(minutes) else { return nil }
    if minutes == 0 { return "0" }
    if minutes % 1440 == 0 { return "\(minutes / 1440)d" }
    if minutes < 60 { return "\(minutes)m" }
    return "\(minutes / 60)h" + (minutes % 60 == 0 ? "" : "\(minutes % 60)m")
  }
}
