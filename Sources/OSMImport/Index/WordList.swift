internal import RoadNetwork

/// The attributes of ways and venues as 32-bit words, read one after the other; strings stand by their numbers.
struct WordList {
  private let words: [UInt32]
  private let table: MapIndexReader
  private var next = 0

  init(_ words: [UInt32], strings: MapIndexReader) {
    self.words = words
    table = strings
  }

  var isAtEnd: Bool { next == words.count }

  mutating func word() throws(IndexDamage) -> UInt32 {
    guard next < words.count else { throw .damaged }
    defer { next += 1 }
    return words[next]
  }

  mutating func wide() throws(IndexDamage) -> UInt64 {
    let low = try word()
    return UInt64(try word()) << 32 | UInt64(low)
  }

  mutating func string() throws(IndexDamage) -> String { try table.string(try word()) }

  mutating func optionalString() throws(IndexDamage) -> String? { try table.optionalString(try word()) }

  mutating func strings() throws(IndexDamage) -> [String] {
    var result: [String] = []
    for _ in 0..<(try word()) { result.append(try string()) }
    return result
  }

  mutating func names() throws(IndexDamage) -> [String: String] {
    var result: [String: String] = [:]
    for _ in 0..<(try word()) {
      let language = try string()
      result[language] = try string()
    }
    return result
  }
}
