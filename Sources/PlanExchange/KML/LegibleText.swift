internal import XMLSupport

extension String {
  /// The text with U+FFFD, the replacement character, in the place of characters that do harm.
  ///
  /// Those are the ones that XML cannot hold, that turn the reading direction of what follows (U+202A–202E,
  /// U+2066–2069), and C1 controls, which terminals obey.
  ///
  /// A name that hides such a character is shown to be damaged rather than refused: the day's other venues must not be
  /// lost for it.
  package var legible: String {
    guard unicodeScalars.contains(where: Self.isIllegible) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(Self.isIllegible(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  private static func isIllegible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: !XMLCharacter.isAllowed(scalar)
    }
  }

  /// Whether a viewer may follow it as a link: `http` or `https`, without spaces, quotation marks and brackets.
  package var isWebAddress: Bool {
    let lower = lowercased()
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://"))
      && unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "<" && $0 != ">" }
  }

  /// The text made legible, with the characters escaped that mean something in HTML: for elements and attributes.
  package var escapedForHTML: String {
    var escaped = ""
    for scalar in legible.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
