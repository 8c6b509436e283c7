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
  private static func spelled(_ word: String) -> String {
    var text = word
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for (spelling, sound) in spellings where text.contains(spelling) {
        text = text.replacingOccurrences(of: spelling, with: sound)
      }
      if text.hasPrefix("ie"), text.count > 3 { text.removeFirst() }
    }
    var result = ""
    for character in text where character != result.last || !"aeiou".contains(character) { result.append(character) }
    return result
  }

  private static let spellings: [(String, String)] = [
    ("shch", "sh"), ("sch", "sh"), ("dzh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("q", "k"), ("y", "i"),
    ("w", "v"),
  ]

  private static let transliteration: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e", "є": "e", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "h", "ҳ": "h", "һ": "h", "ц": "ts",
    "ч": "ch", "ҷ": "j", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ә": "a",
    "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "º": "", "ª": "",
  ]
}
