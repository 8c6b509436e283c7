extension ParsedCommand {
  /// Text for a plan file, where people read it: neither empty nor with characters that nobody sees.
  ///
  /// Refused are control characters, line ends, bidirectional controls and the like, as `printable` would spell them
  /// out; joiners, which Persian and emoji need, stay.
  /// - Parameter what: what the text is, for the message: `CITY`, `option '--by'`.
  /// - Throws: `UsageError` that names the first such character by its code point.
  func readable(_ text: String, _ what: String) throws(UsageError) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw usageError("\(what) is empty", help: "write some words")
    }
    guard let scalar = text.unicodeScalars.first(where: { !isReadable($0) }) else { return text }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let isLineEnd = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
    throw usageError(
      "\(what) holds the character \(name), which nobody sees",
      help: isLineEnd
        ? "write it on one line" : "it may hide or reorder what people read: leave it out, or type the text anew")
  }
}

/// Whether a character may stand in text that people are to read.
private func isReadable(_ scalar: Unicode.Scalar) -> Bool {
  escape(of: scalar) == nil && !scalar.properties.isNoncharacterCodePoint
}
