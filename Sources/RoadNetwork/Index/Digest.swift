/// A fingerprint of numbers: FNV-1a (Fowler, Noll, Vo) over 32-bit words, with a last mixing of the bits.
///
/// It tells maps apart and finds flipped bits. It does not keep off anybody who makes collisions on purpose, and need
/// not: see ``IndexFile``.
struct Digest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ words: [UInt32]) {
    add(words)
  }

  mutating func add(_ word: UInt32) { value = (value ^ UInt64(word)) &* 0x0000_0100_0000_01b3 }

  mutating func add(_ words: [UInt32]) {
    for word in words { add(word) }
    value ^= value >> 32
  }
}

extension Topology {
  /// A fingerprint of the nodes and arcs.
  /// - Complexity: O(arcs)
  var digest: UInt64 {
    var digest = Digest()
    digest.add([UInt32(nodeCount), UInt32(arcCount)])
    digest.add(tail)
    digest.add(head)
    return digest.value
  }
}
