internal import RoadNetwork

/// Reads what ``MapIndexWriter`` laid out; every length is held against the bytes that are left.
struct MapIndexReader {
  private let source: MapIndexSource
  private var strings: [String] = []

  init(_ source: MapIndexSource) {
    self.source = source
  }

  var isAtEnd: Bool { source.offset == source.count }

  mutating func number() throws(IndexDamage) -> UInt64 {
    var number: UInt64 = 0
    try withUnsafeMutableBytes(of: &number) { (bytes) throws(IndexDamage) in try source.read(into: bytes) }
    return number
  }

  /// An array of plain bits.
  /// - Complexity: O(its elements)
  mutating func array<Element: BitwiseCopyable>(of type: Element.Type) throws(IndexDamage) -> [Element] {
    let count = try number()
    let stride = MemoryLayout<Element>.stride
    guard count <= UInt64((source.count - source.offset) / stride) else { throw .damaged }
    let result = try [Element](unsafeUninitializedCapacity: Int(count)) { (buffer, written) throws(IndexDamage) in
      try source.read(into: UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: Int(count) * stride))
      written = Int(count)
    }
    try source.skipPadding()
    return result
  }

  mutating func words() throws(IndexDamage) -> [UInt32] { try array(of: UInt32.self) }

  /// Reads the table of strings, after which `string` knows them.
  mutating func readStrings() throws(IndexDamage) {
    let first = try array(of: UInt64.self)
    let text = try array(of: UInt8.self)
    guard first.first == 0, first.last == UInt64(text.count), zip(first, first.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw .damaged }
    strings = text.withUnsafeBytes { text in
      zip(first, first.dropFirst()).map { String(decoding: text[Int($0)..<Int($1)], as: UTF8.self) }
    }
  }

  func string(_ number: UInt32) throws(IndexDamage) -> String {
    guard number < strings.count else { throw .damaged }
    return strings[Int(number)]
  }

  func optionalString(_ number: UInt32) throws(IndexDamage) -> String? {
    number == MapIndexWriter.noString ? nil : try string(number)
  }
}
