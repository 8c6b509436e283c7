/// A text that cannot be written as XML.
package enum XMLWriteError: Error, Sendable, Equatable {
  /// The text has a character outside the `Char` production of XML 1.0 (§2.2), which no escape makes legal.
  ///
  /// The context names the element, and the attribute where it is one: `venue/@name`.
  case forbiddenCharacter(Unicode.Scalar, context: String)
}

extension XMLWriteError: CustomStringConvertible {
  /// The character and the place, in a sentence.
  package var description: String {
    switch self {
    case .forbiddenCharacter(let scalar, let context):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return "the character U+\(padded) in \(context) cannot be written as XML"
    }
  }
}
