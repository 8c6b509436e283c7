/// Lays numbers, arrays and strings out one after the other, each at a multiple of eight bytes.
///
/// Numbers are in the order of bytes of the machine, whose caches are its own: see ``MapIndexFile``.
struct MapIndexWriter {
  private(set) var bytes: [UInt8] = []
  /// By bytes, since strings that look the same are equal in Swift and must come back as they were.
  private var numberOfString: [[UInt8]: UInt32] = [:]
  private var strings: [String] = []

  /// Adds one number.
  mutating func add(_ number: UInt64) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }

  /// Adds the number of elements and the elements.
  ///
  /// `Element` must be of plain bits, without padding.
  mutating func add<Element: BitwiseCopyable>(_ array: [Element]) {
    add(UInt64(array.count))
    array.withUnsafeBytes { bytes.append(contentsOf: $0) }
    while !bytes.count.isMultiple(of: 8) { bytes.append(0) }
  }

  /// The number by which a string is known in the table that ends the file; `noString` for none.
  mutating func number(of text: String?) -> UInt32 {
    guard let text else { return Self.noString }
    let key = Array(text.utf8)
    if let known = numberOfString[key] { return known }
    let number = UInt32(strings.count)
    numberOfString[key] = number
    strings.append(text)
    return number
  }

  /// Adds all strings that were given numbers.
  mutating func addStrings() {
    var first: [UInt64] = [0]
    var text: [UInt8] = []
    for string in strings {
      text.append(contentsOf: string.utf8)
      first.append(UInt64(text.count))
    }
    add(first)
    add(text)
  }

  static let noString = UInt32.max
}
