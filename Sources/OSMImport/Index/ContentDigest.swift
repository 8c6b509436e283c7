internal import Foundation

/// A fingerprint of bytes, eight at a time: multiply and mix, twice for each word, as MurmurHash3's last step does (Appleby).
///
/// Each step is a bijection of the state, so a change within any one word changes the result for certain. It tells files
/// apart and finds damage; it does not keep off anybody who makes collisions on purpose.
///
/// Words go to four chains in turn, since each step of a chain waits for the step before. Bytes may come in pieces: whole
/// words one after the other have the same digest as all at once.
struct ContentDigest {
  private var chains = SIMD4<UInt64>(
    0xcbf2_9ce4_8422_2325, 0xcbf2_9ce4_8422_2326, 0xcbf2_9ce4_8422_2327, 0xcbf2_9ce4_8422_2328)
  private var wordCount = 0

  /// The digest of all that was added.
  var value: UInt64 {
    var value = UInt64(wordCount)
    for chain in 0..<4 { value = Self.mixed(value ^ chains[chain]) }
    return value
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    var word = word &* 0xff51_afd7_ed55_8ccd
    word ^= word >> 29
    word = word &* 0xc4ce_b9fe_1a85_ec53
    return word ^ word >> 32
  }

  /// Adds one word.
  mutating func add(_ word: UInt64) {
    chains[wordCount & 3] = Self.mixed(chains[wordCount & 3] ^ word)
    wordCount += 1
  }

  /// Adds bytes, filled up with zeros to whole words.
  /// - Complexity: O(`bytes.count`)
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) }
    let whole = bytes.count / 8
    var next = 0
    while next < whole, wordCount & 3 != 0 {
      add(word(next))
      next += 1
    }
    var (a, b, c, d) = (chains[0], chains[1], chains[2], chains[3])
    let first = next
    while next + 4 <= whole {
      a = Self.mixed(a ^ word(next))
      b = Self.mixed(b ^ word(next + 1))
      c = Self.mixed(c ^ word(next + 2))
      d = Self.mixed(d ^ word(next + 3))
      next += 4
    }
    chains = SIMD4(a, b, c, d)
    wordCount += next - first
    while next < whole {
      add(word(next))
      next += 1
    }
    var rest: UInt64 = 0
    withUnsafeMutableBytes(of: &rest) { $0.copyBytes(from: bytes[(whole * 8)...]) }
    if bytes.count > whole * 8 { add(rest) }
  }

  /// The digest of a file's content and of the format that it is read as, or `nil` where it cannot be read.
  /// - Complexity: O(size of the file)
  static func ofFile(_ path: String, format: String) -> UInt64? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
    var digest = ContentDigest()
    data.withUnsafeBytes { digest.add($0) }
    digest.add(UInt64(data.count))
    Array(format.utf8).withUnsafeBytes { digest.add($0) }
    return digest.value
  }
}
