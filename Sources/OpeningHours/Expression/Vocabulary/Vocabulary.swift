/// How people write opening hours who do not know the grammar: its words in other spellings and languages.
///
/// Only the tolerant reading uses it, and each use is a warning that says what was understood. A word that two languages
/// use for different things has the meaning of the first list below that has it; a word that would be a guess is left out.
struct Vocabulary {
  /// What stands at a place of a text.
  struct Match {
    let kind: OpeningHoursToken.Kind
    let value: Int32
    /// UTF-8 bytes, from the place on.
    let length: Int
  }

  /// A token and the words for it, separated by `|`, in small letters.
  typealias Entry = (kind: OpeningHoursToken.Kind, value: Int, words: String)

  static let shared = Vocabulary(
    [signs, grammar, english, german, russian, tajik, french, spanish, italian, dutch, others].flatMap { $0 })

  private struct Meaning {
    let kind: OpeningHoursToken.Kind
    let value: Int32
  }

  private var meanings: [String: Meaning] = [:]
  /// The most words that a phrase has.
  private var longestPhrase = 1

  private init(_ entries: [Entry]) {
    for entry in entries {
      for word in entry.words.split(separator: "|") {
        let key = String(word)
        longestPhrase = max(longestPhrase, key.split(separator: " ").count)
        if meanings[key] == nil { meanings[key] = Meaning(kind: entry.kind, value: Int32(entry.value)) }
      }
    }
  }

  /// The grammar's own words in capital or small letters.
  private static let grammar: [Entry] = GrammarWord.all.map { ($0.kind, $0.value, $0.word.lowercased()) }

  /// The longest phrase, word or sign that starts at a place, or nil where nothing is known.
  ///
  /// - Precondition: the bytes are valid UTF-8 and the place is the start of a scalar.
  func match(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Match? {
    var position = start
    var phrase = ""
    var best: Match?
    for _ in 0..<longestPhrase {
      guard let word = WordSpan(bytes, at: position) else { break }
      phrase += phrase.isEmpty ? word.text : " " + word.text
      if let meaning = meanings[phrase] {
        best = Match(kind: meaning.kind, value: meaning.value, length: word.end - start)
      }
      position = word.end
      while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    }
    if best == nil, WordSpan(bytes, at: start) == nil, let sign = WordSpan(signIn: bytes, at: start),
      let meaning = meanings[sign.text]
    {
      best = Match(kind: meaning.kind, value: meaning.value, length: sign.end - start)
    }
    return best
  }

  /// Whether a letter of any alphabet stands at a place.
  static func isLetter(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    WordSpan(bytes, at: place) != nil
  }

  /// How many bytes to pass over where nothing is known: a whole word, else one scalar.
  static func lengthOfUnknown(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    (WordSpan(bytes, at: start) ?? WordSpan(signIn: bytes, at: start)).map { $0.end - start } ?? 1
  }
}

/// A word of a text: letters of any alphabet, with apostrophes and full stops between or behind them.
private struct WordSpan {
  /// In small letters, without the full stops.
  let text: String
  /// The place behind it.
  let end: Int

  /// The word that starts at a place; nil where no letter stands.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var scalars = String.UnicodeScalarView()
    var position = start
    var end = start
    while position < bytes.count, scalars.count < 40 {
      let (scalar, width) = Self.scalar(bytes, at: position)
      if Self.isLetter(scalar) {
        scalars.append(scalar)
        end = position + width
      } else if scalar == "." && !scalars.isEmpty {
        end = position + width
      } else if (scalar == "'" || scalar == "’" || scalar == "ʼ") && !scalars.isEmpty {
        scalars.append("'")
      } else {
        break
      }
      position += width
    }
    guard !scalars.isEmpty else { return nil }
    while scalars.last == "'" { scalars.removeLast() }
    text = String(scalars).lowercased()
    self.end = end
  }

  /// The single scalar at a place, whatever it is.
  init?(signIn bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start < bytes.count else { return nil }
    let (scalar, width) = Self.scalar(bytes, at: start)
    text = String(scalar)
    end = start + width
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    // Unicode's properties are looked up in tables; most words need none.
    if scalar.isASCII { return (UInt32(0x61)...0x7A).contains(scalar.value | 0x20) }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[start]
    guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard start + width <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for place in start + 1..<start + width { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

extension Vocabulary {
  /// A token's value for a modifier, in the lists of words.
  static func modifier(_ modifier: OpeningRule.Modifier) -> Int { Int(modifier.rawValue) }

  /// A token's value for a time of the sun.
  static func event(_ event: SunTime) -> Int { Int(event.rawValue) }
}
