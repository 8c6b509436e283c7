/// Columns that text takes on a terminal.
///
/// Wide characters by Unicode Standard Annex #11 take two columns, ambiguous ones (Cyrillic, ✓, ◐) one, combining marks
/// none. Terminals differ on joined emoji; one joined sequence counts as two columns.
enum DisplayWidth {
  /// The columns of a whole string without control characters.
  ///
  /// - Complexity: O(length).
  static func columns(_ text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns($1) }
  }

  /// The columns of one user-perceived character.
  static func columns(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return columns(first) }
    var isEmoji = false
    var isJoined = false
    var sum = 0
    for scalar in scalars {
      isEmoji = isEmoji || scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F
      isJoined = isJoined || scalar.value == 0x200D
      sum += columns(scalar)
    }
    if isEmoji || (isJoined && sum > 2) { return 2 }
    return sum
  }

  /// The columns of one scalar by itself.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: return 1
    case 0xAD: return 1
    case 0x1160...0x11FF: return 0  // medial and final Hangul letters join the one before
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Whether East_Asian_Width is W or F (UAX #11, blocks rounded to their assigned ends).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18CD5, 0x1AFF0...0x1B2FB, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      return true
    default: return scalar.properties.isEmojiPresentation
    }
  }
}
