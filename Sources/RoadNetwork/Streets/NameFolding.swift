internal import Foundation

/// Writes names of any script in one plain Latin form, so that spellings of the same name meet.
///
/// Case, diacritics, apostrophes and punctuation go; Cyrillic is written in Latin letters, Tajik, Uzbek, Kazakh and
/// Ukrainian letters included; the usual ways of writing one sound in Latin letters become one (kh and х → h, gh and ғ → g,
/// q and қ → k, y, й and ӣ → i, dzh and ҷ → j); doubled vowels become single (Saadi, Sa'di). Other scripts stay as they are.
/// The outcome is a key to compare, never to be shown.
enum NameFolding {
  /// A word of a folded name.
  struct Token: Hashable {
    let text: String
    /// Whether a full stop followed, as after an initial or an abbreviation.
    let hasStop: Bool
  }

  /// The words of a name; `yo` is how the letter ё is to be read: `e` as in Russian practice, `io` as in Tajik.
  static func tokens(_ name: String, yo: String = "e") -> [Token] {
    var result: [Token] = []
    var word = ""
    func finish(stop: Bool) {
      if !word.isEmpty { result.append(Token(text: spelled(word), hasStop: stop)) }
      word = ""
    }
    var previous: Unicode.Scalar = " "
    for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar == "\u{308}", previous == "е" {
        word.removeLast()
        word += yo
      } else if let letters = transliteration[scalar] {
        word += letters
      } else if isMark(scalar) || isApostrophe(scalar) {
        // Dropped without parting the word.
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else {
        finish(stop: scalar == ".")
      }
      previous = scalar
    }
    finish(stop: false)
    return result
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    "'’‘ʼʻʹʺ`´′\"".unicodeScalars.contains(scalar)
  }

  /// Joins the Latin spellings of one sound and makes doubled vowels single.
  static func spelled(_ word: String) -> String {
    var bytes = Array(word.utf8)
    // Most names of a city are Latin, and every one is folded: bytes are many times quicker than characters.
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      var result = ""
      for character in word where character != result.last || !"aeiou".contains(character) { result.append(character) }
      return result
    }
    for (spelling, sound) in spellings { replace(spelling, with: sound, in: &bytes) }
    if bytes.starts(with: "ie".utf8), bytes.count > 3 { bytes.removeFirst() }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes where byte != result.last || !vowels.contains(byte) { result.append(byte) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Replaces all occurrences, from left to right.
  private static func replace(_ pattern: [UInt8], with replacement: [UInt8], in bytes: inout [UInt8]) {
    var start = 0
    while let index = bytes[start...].firstIndex(of: pattern[0]) {
      if bytes[index...].starts(with: pattern) {
        bytes.replaceSubrange(index..<index + pattern.count, with: replacement)
        start = index + replacement.count
      } else {
        start = index + 1
      }
    }
  }

  private static let vowels = Array("aeiou".utf8)

  /// Spellings of a sound, and the one that stands for all, in the order in which they are replaced.
  private static let spellings: [(spelling: [UInt8], sound: [UInt8])] = [
    ("shch", "sh"), ("sch", "sh"), ("dzh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("q", "k"), ("y", "i"),
    ("w", "v"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let transliteration: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "h", "ҳ": "h", "һ": "h", "ц": "ts",
    "ч": "ch", "ҷ": "j", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ә": "a",
    "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "º": "", "ª": "",
  ]
}
