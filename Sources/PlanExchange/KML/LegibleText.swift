internal import XMLSupport

extension String {
  /// The text with U+FFFD, the replacement character, in the place of characters that do harm.
  ///
  /// Those are the ones that XML cannot hold, that turn the reading direction of what follows (U+202A–202E,
  /// U+2066–2069), and C1 controls, which terminals obey.
  ///
  /// A name that hides such a character is shown to be damaged rather than refused: the day's other venues must not be
  /// lost for it.
  var legible: String {
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
}
