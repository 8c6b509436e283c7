/// Text from files, made harmless.
enum SafeText {
  /// Whether a character does harm wherever it is shown: controls, and those that turn the reading direction of what
  /// follows (U+200E, 200F, 202A–202E, 2066–2069, 061C).
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The text on one line, harmful characters left out, at most so many characters.
  static func line(_ text: String, atMost limit: Int = .max) -> String {
    var result = text
    if text.unicodeScalars.contains(where: isHarmful) {
      var kept = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if !isHarmful(scalar) {
          kept.append(scalar)
        } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
          kept.append(" ")
        }
      }
      result = String(kept)
    }
    guard result.utf8.count > limit, result.count > limit else { return result }
    return result.prefix(max(1, limit - 1)) + "…"
  }
}
