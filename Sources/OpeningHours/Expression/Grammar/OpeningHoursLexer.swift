/// Cuts the UTF-8 bytes of a text into tokens.
///
/// The grammar's own spelling is taken byte by byte; whatever else there is goes to ``Vocabulary``, which knows how
/// people write.
struct OpeningHoursLexer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var follows = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Fills the buffer with the tokens of the text, the last one `.end`, and gives their number.
  ///
  /// - Parameter tokens: room for one token more than the text has bytes.
  /// - Complexity: O(*n*) in the bytes of the text.
  static func fill(
    _ tokens: UnsafeMutableBufferPointer<OpeningHoursToken>, from bytes: UnsafeBufferPointer<UInt8>
  ) throws(OpeningHoursPlaceError) -> Int {
    var lexer = OpeningHoursLexer(bytes)
    var count = 0
    // What says nothing is left out; the token behind it answers for that.
    var firstFiller: OpeningHoursToken?
    while true {
      var token = try lexer.next()
      if token.kind == .filler {
        firstFiller = firstFiller ?? token
        continue
      }
      if let filler = firstFiller {
        token.isCorrected = true
        token.follows = token.follows || filler.follows
        token.lead = token.offset - filler.offset
        firstFiller = nil
      }
      tokens[count] = token
      count += 1
      if token.kind == .end { return count }
    }
  }

  private mutating func next() throws(OpeningHoursPlaceError) -> OpeningHoursToken {
    follows = false
    while position < bytes.count {
      let space = lengthOfSpace()
      if space == 0 { break }
      position += space
      follows = true
    }
    let start = position
    guard position < bytes.count else { return token(.end, from: start) }
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): return word()
    case UInt8(ascii: "\""): return try comment()
    case 0xE2 where Self.openingQuotes.contains(where: starts(with:)): return try foreignComment()
    case 0xC2 where starts(with: [0xC2, 0xAB]): return try foreignComment()
    case UInt8(ascii: ","): return sign(.comma)
    case UInt8(ascii: ";"): return sign(.semicolon)
    case UInt8(ascii: "-"): return sign(.hyphen)
    case UInt8(ascii: "/"): return sign(.slash)
    case UInt8(ascii: ":"): return sign(.colon)
    case UInt8(ascii: "+"): return sign(.plus)
    case UInt8(ascii: "["): return sign(.leftBracket)
    case UInt8(ascii: "]"): return sign(.rightBracket)
    case UInt8(ascii: "("): return sign(.leftParenthesis)
    case UInt8(ascii: ")"): return sign(.rightParenthesis)
    case UInt8(ascii: "|"):
      guard position + 1 < bytes.count, bytes[position + 1] == byte else { return sign(.other) }
      position += 2
      return token(.fallback, from: start)
    default: return foreign()
    }
  }

  // MARK: Numbers

  private mutating func number() -> OpeningHoursToken {
    let start = position
    var value = 0
    while position < bytes.count, let digit = digit(at: position) {
      value = min(value * 10 + digit, 1_000_000)
      position += 1
    }
    let digits = position - start
    if digits <= 2, let ordinal = lengthOfOrdinal() {
      position += ordinal
      return token(.number, from: start, value: value, digits: digits, isCorrected: true)
    }
    if digits <= 2, let minute = superscriptMinutes() {
      return token(.time, from: start, value: minute < 60 ? value * 60 + minute : -1, isCorrected: true)
    }
    if value == 7, digits == 1, let length = lengthOfDaysAWeek() {
      position += length
      return token(.everyDay, from: start, isCorrected: true)
    }
    // `8:00`, and as people write it `8.00`, `8h00`, `8：00`; `01.08.` is a date and nothing that we read.
    if digits <= 2, let (width, isCorrected) = clockSign(), let minute = twoDigits(at: position + width) {
      let isLong = digit(at: position + width + 2) != nil
      position += width + 2
      while digit(at: position) != nil { position += 1 }
      let isDate =
        bytes[start + digits] == UInt8(ascii: ".") && position < bytes.count
        && bytes[position] == UInt8(ascii: ".")
      if isDate {
        position += 1
        return token(.other, from: start)
      }
      let isTime = !isLong && minute < 60
      return token(.time, from: start, value: isTime ? value * 60 + minute : -1, isCorrected: isCorrected)
    }
    return token(.number, from: start, value: value, digits: digits)
  }

  /// The sign between hours and minutes that comes next, its bytes, and whether the grammar knows it.
  private func clockSign() -> (width: Int, isCorrected: Bool)? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: ":"): return (1, false)
    case UInt8(ascii: "."), UInt8(ascii: "h"), UInt8(ascii: "H"): return (1, true)
    // U+FF1A, the wide colon.
    case 0xEF where starts(with: [0xEF, 0xBC, 0x9A]): return (3, true)
    default: return nil
    }
  }

  /// The letters of `1st`, `2nd`, `3rd`, `25th` that come next.
  private func lengthOfOrdinal() -> Int? {
    guard position + 1 < bytes.count, position + 2 >= bytes.count || !isLetter(bytes[position + 2]) else { return nil }
    switch (bytes[position] | 0x20, bytes[position + 1] | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return 2
    default: return nil
    }
  }

  /// Minutes in two small raised digits, `8³⁰`, consumed; nil where none come next.
  private mutating func superscriptMinutes() -> Int? {
    guard position < bytes.count, bytes[position] >= 0xC2 else { return nil }
    var minutes = 0
    var place = position
    for _ in 0..<2 {
      if place + 1 < bytes.count, bytes[place] == 0xC2, let digit = [0xB9: 1, 0xB2: 2, 0xB3: 3][bytes[place + 1]] {
        minutes = minutes * 10 + digit
        place += 2
      } else if place + 2 < bytes.count, bytes[place] == 0xE2, bytes[place + 1] == 0x81,
        bytes[place + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[place + 2])
      {
        minutes = minutes * 10 + Int(bytes[place + 2] - 0xB0)
        place += 3
      } else {
        return nil
      }
    }
    position = place
    return minutes
  }

  /// The bytes of ` days a week` and the like behind a seven.
  private func lengthOfDaysAWeek() -> Int? {
    let phrases = [" days a week", " days per week", " days/week", " days week", "days/week", "days a week"]
    return phrases.first { phrase in
      position + phrase.utf8.count <= bytes.count
        && zip(phrase.utf8, bytes[position...]).allSatisfy { $0 == $1 || ($0 == $1 | 0x20 && isLetter($1)) }
    }?.utf8.count
  }

  private func twoDigits(at place: Int) -> Int? {
    guard let tens = digit(at: place), let ones = digit(at: place + 1) else { return nil }
    return tens * 10 + ones
  }

  private func digit(at place: Int) -> Int? {
    guard place < bytes.count, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9") else { return nil }
    return Int(bytes[place] - UInt8(ascii: "0"))
  }

  // MARK: Words

  private mutating func word() -> OpeningHoursToken {
    let start = position
    // The grammar's words have at most seven letters: they are compared as one number.
    var key: UInt64 = 0
    while position < bytes.count, isLetter(bytes[position]) {
      key = position - start < 8 ? key << 8 | UInt64(bytes[position]) : .max
      position += 1
    }
    // A letter of another alphabet goes on the word: `Jänner`.
    guard position == bytes.count || bytes[position] < 0x80 || !Vocabulary.isLetter(in: bytes, at: position),
      let (kind, value) = GrammarWord.token(key)
    else {
      position = start
      return foreign()
    }
    return token(kind, from: start, value: value)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  /// What the grammar has no word or sign for: as people write it, or nothing that is known.
  private mutating func foreign() -> OpeningHoursToken {
    let start = position
    guard let found = Vocabulary.shared.match(bytes, at: position) else {
      position += Vocabulary.lengthOfUnknown(bytes, at: position)
      return token(.other, from: start)
    }
    position += found.length
    return token(found.kind, from: start, value: Int(found.value), isCorrected: true)
  }

  // MARK: Comments and space

  private mutating func comment() throws(OpeningHoursPlaceError) -> OpeningHoursToken {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
    guard position < bytes.count else {
      throw OpeningHoursPlaceError(
        offset: start, length: bytes.count - start, code: .unterminatedComment, expected: "a closing '\"'")
    }
    position += 1
    return token(.comment, from: start)
  }

  /// The opening quotes “ and „, besides «.
  private static let openingQuotes: [[UInt8]] = [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E]]
  /// The closing quotes ” and “ and ».
  private static let closingQuotes: [[UInt8]] = [[0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9C], [0xC2, 0xBB]]

  /// A comment in the quotes of a printed text.
  private mutating func foreignComment() throws(OpeningHoursPlaceError) -> OpeningHoursToken {
    let start = position
    position += bytes[position] == 0xC2 ? 2 : 3
    while position < bytes.count {
      if let quote = Self.closingQuotes.first(where: starts(with:)) {
        position += quote.count
        return token(.comment, from: start, isCorrected: true)
      }
      position += 1
    }
    throw OpeningHoursPlaceError(
      offset: start, length: bytes.count - start, code: .unterminatedComment, expected: "a closing quote")
  }

  /// The bytes of the white space that comes next: ASCII's, and the no-break, thin and wide spaces.
  private func lengthOfSpace() -> Int {
    switch bytes[position] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where starts(with: [0xC2, 0xA0]): 2
    case 0xE2
    where starts(with: [0xE2, 0x80]) && position + 2 < bytes.count
      && (0x80...0x8A).contains(bytes[position + 2]):
      3
    case 0xE2 where starts(with: [0xE2, 0x80, 0xAF]): 3
    case 0xE3 where starts(with: [0xE3, 0x80, 0x80]): 3
    default: 0
    }
  }

  private func starts(with prefix: [UInt8]) -> Bool {
    position + prefix.count <= bytes.count && prefix.indices.allSatisfy { bytes[position + $0] == prefix[$0] }
  }

  // MARK: Tokens

  private mutating func sign(_ kind: OpeningHoursToken.Kind) -> OpeningHoursToken {
    position += 1
    return token(kind, from: position - 1)
  }

  private func token(
    _ kind: OpeningHoursToken.Kind, from start: Int, value: Int = 0, digits: Int = 0, isCorrected: Bool = false
  ) -> OpeningHoursToken {
    OpeningHoursToken(
      kind: kind, isCorrected: isCorrected, follows: follows, digits: UInt8(min(digits, 255)), value: Int32(value),
      offset: Int32(start),
      length: Int32(position - start))
  }
}
