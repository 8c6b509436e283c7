/// XML's white space and the lists that it separates (XML 1.0, §2.3; XSD 1.0 part 2, §4.3.6 `collapse`).
enum WhiteSpace {
  /// A word of a list and the place where it starts, in Unicode scalars from the start of the text.
  struct Token: Sendable, Equatable {
    var text: String
    var offset: Int
    /// The number of its scalars.
    var length: Int { text.unicodeScalars.count }
    /// Its place in the text, half-open.
    var range: Range<Int> { offset..<offset + length }
  }

  /// Whether XML counts a character as white space; no-break spaces are not.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  /// The words between white space.
  ///
  /// - Complexity: O(scalars)
  static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var word = String.UnicodeScalarView()
    var offset = 0
    for scalar in text.unicodeScalars {
      if contains(scalar) {
        if !word.isEmpty { tokens.append(Token(text: String(word), offset: offset - word.count)) }
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
      offset += 1
    }
    if !word.isEmpty { tokens.append(Token(text: String(word), offset: offset - word.count)) }
    return tokens
  }

  /// The text with each stretch of white space as one space and none at its ends.
  static func collapsed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: contains) else { return text }
    return tokens(of: text).map(\.text).joined(separator: " ")
  }
}
