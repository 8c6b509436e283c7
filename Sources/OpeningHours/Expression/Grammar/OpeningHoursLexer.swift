/// Cuts the text of an expression into tokens; no text makes it fail except one too long or an open quote.
struct OpeningHoursLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  private init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The tokens of a text, the last of them `.end`.
  ///
  /// - Complexity: O(*n*)
  static func tokens(of text: String) throws(OpeningHoursError) -> [OpeningHoursToken] {
    let limit = OpeningHoursExpression.maximumScalarCount
    let scalars = Array(text.unicodeScalars.prefix(limit + 1))
    guard scalars.count <= limit else {
      throw OpeningHoursError(offset: limit, length: 1, reason: .tooLong, expected: "at most \(limit) characters")
    }
    var lexer = OpeningHoursLexer(scalars)
    var tokens: [OpeningHoursToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    tokens.append(OpeningHoursToken(kind: .end, text: "", offset: scalars.count, length: 0))
    return tokens
  }

  private mutating func next() throws(OpeningHoursError) -> OpeningHoursToken? {
    skip { $0.properties.isWhitespace }
    guard position < scalars.count else { return nil }
    let start = position
    let first = scalars[position]
    switch first {
    case "\"":
      return try comment()
    case ",", ";", "-", "/", ":":
      position += 1
      return token(.sign(first), from: start)
    case "0"..."9":
      return numberOrTime()
    case "|":
      // Both bars are one sign, which the parser names whole.
      skip { $0 == "|" }
      return token(.other, from: start)
    default:
      skip(OpeningHoursLexer.isLetter)
      if position > start { return token(.word, from: start) }
      position += 1
      return token(.other, from: start)
    }
  }

  private mutating func comment() throws(OpeningHoursError) -> OpeningHoursToken {
    let start = position
    position += 1
    skip { $0 != "\"" }
    guard position < scalars.count else {
      throw OpeningHoursError(
        offset: start, length: scalars.count - start, reason: .unterminatedComment, expected: "a closing '\"'")
    }
    position += 1
    return token(.comment(text(start + 1..<position - 1)), from: start)
  }

  private mutating func numberOrTime() -> OpeningHoursToken {
    let start = position
    skip(OpeningHoursLexer.isDigit)
    let colon = position
    guard colon + 1 < scalars.count, scalars[colon] == ":", OpeningHoursLexer.isDigit(scalars[colon + 1]) else {
      let isNumber = colon - start <= 4
      return token(isNumber ? .number(value(start..<colon)) : .other, from: start)
    }
    position += 1
    skip(OpeningHoursLexer.isDigit)
    guard colon - start <= 2, position - colon == 3 else { return token(.other, from: start) }
    return token(.time(hour: value(start..<colon), minute: value(colon + 1..<position)), from: start)
  }

  private mutating func skip(_ isSkipped: (Unicode.Scalar) -> Bool) {
    while position < scalars.count, isSkipped(scalars[position]) { position += 1 }
  }

  /// The decimal value of at most four digits.
  private func value(_ range: Range<Int>) -> Int {
    scalars[range].reduce(0) { $0 * 10 + Int($1.value) - 48 }
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private func token(_ kind: OpeningHoursToken.Kind, from start: Int) -> OpeningHoursToken {
    OpeningHoursToken(kind: kind, text: text(start..<position), offset: start, length: position - start)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    "a"..."z" ~= scalar || "A"..."Z" ~= scalar
  }
}
