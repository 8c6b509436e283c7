internal import CLibMD

/// A SHA-256 digest (FIPS 180-4), as `sha256sum` prints it.
public struct Fingerprint: Sendable, Hashable, Codable {
  /// 64 hexadecimal digits.
  public let text: String

  /// The digest of some bytes.
  public init(of bytes: [UInt8]) {
    self.init(parts: [bytes])
  }

  /// The digest of several texts; each is told apart from the next by its length.
  public init(ofTexts texts: [String]) {
    self.init(parts: texts.flatMap { [Array("\($0.utf8.count):".utf8), Array($0.utf8)] })
  }

  private init(parts: [[UInt8]]) {
    var builder = Builder()
    for part in parts { builder.add(part) }
    self = builder.finished()
  }

  /// Takes in bytes piece by piece, for what is too large to be held at once.
  public struct Builder {
    private var context = SHA2_CTX()

    public init() { SHA256Init(&context) }

    public mutating func add(_ bytes: [UInt8]) {
      bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    }

    public func finished() -> Fingerprint { Fingerprint(closing: context) }
  }

  private init(closing context: SHA2_CTX) {
    var context = context
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256Final(&digest, &context)
    let digits = Array("0123456789abcdef".utf8)
    text = String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
