/// A set of atoms, as bits.
struct AtomSet: Sendable, Hashable {
  private(set) var words: [UInt64]

  /// The empty set, with room for atoms `0..<count`.
  init(count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  /// The set of all atoms `0..<count`.
  static func all(count: Int) -> AtomSet {
    var result = AtomSet(count: count)
    for atom in 0..<count { result.insert(atom) }
    return result
  }

  mutating func insert(_ atom: Int) { words[atom >> 6] |= 1 << UInt64(atom & 63) }

  mutating func remove(_ atom: Int) { words[atom >> 6] &= ~(1 << UInt64(atom & 63)) }

  func contains(_ atom: Int) -> Bool { words[atom >> 6] & (1 << UInt64(atom & 63)) != 0 }

  func union(_ other: AtomSet) -> AtomSet {
    var result = self
    for index in words.indices { result.words[index] |= other.words[index] }
    return result
  }

  func intersection(_ other: AtomSet) -> AtomSet {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  /// Keeps only what is in the other set, too.
  mutating func formIntersection(_ other: AtomSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  func subtracting(_ other: AtomSet) -> AtomSet {
    var result = self
    for index in words.indices { result.words[index] &= ~other.words[index] }
    return result
  }

  func isSubset(of other: AtomSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  /// The atoms in it, in order.
  var members: [Int] {
    var members: [Int] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        members.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return members
  }
}
