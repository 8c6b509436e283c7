internal import Foundation

/// A fingerprint of bytes, eight at a time: multiply and mix, twice for each word, as MurmurHash3's last step does (Appleby).
///
/// Each step is a bijection of the state, so a change within any one word changes the result for certain. It tells files
/// apart and finds damage; it does not keep off anybody who makes collisions on purpose.
struct ContentDigest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ word: UInt64) { value = Self.mixed(value ^ word) }

  private static func mixed(_ word: UInt64) -> UInt64 {
    var word = word &* 0xff51_afd7_ed55_8ccd
    word ^= word >> 29
    word = word &* 0xc4ce_b9fe_1a85_ec53
    return word ^ word >> 32
  }

  /// Adds bytes, and their number.
  /// - Complexity: O(`bytes.count`)
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    // Four chains, since each step of one waits for the step before.
    var (a, b, c, d) = (value, value &+ 1, value &+ 2, value &+ 3)
    func word(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self) }
    let rounds = bytes.count / 32
    for round in 0..<rounds {
      a = Self.mixed(a ^ word(4 * round))
      b = Self.mixed(b ^ word(4 * round + 1))
      c = Self.mixed(c ^ word(4 * round + 2))
      d = Self.mixed(d ^ word(4 * round + 3))
    }
    for chain in [a, b, c, d] { add(chain) }
    for byte in bytes.dropFirst(rounds * 32) { add(UInt64(byte)) }
    add(UInt64(bytes.count))
  }

  /// The digest of a file's content and of the format that it is read as, or `nil` where it cannot be read.
  /// - Complexity: O(size of the file)
  static func ofFile(_ path: String, format: String) -> UInt64? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
    var digest = ContentDigest()
    data.withUnsafeBytes { digest.add($0) }
    Array(format.utf8).withUnsafeBytes { digest.add($0) }
    return digest.value
  }
}
