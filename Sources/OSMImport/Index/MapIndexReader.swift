internal import RoadNetwork

/// Reads what ``MapIndexWriter`` laid out; every length is held against the bytes that are left.
struct MapIndexReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset: Int
  private var strings: [String] = []

  init(_ bytes: UnsafeRawBufferPointer, from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(IndexDamage) -> UInt64 {
    guard bytes.count - offset >= 8 else { throw .damaged }
    defer { offset += 8 }
    return bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// An array of plain bits.
  /// - Complexity: O(its elements)
  mutating func array<Element: BitwiseCopyable>(of type: Element.Type) throws(IndexDamage) -> [Element] {
    let count = try number()
    let stride = MemoryLayout<Element>.stride
    guard count <= UInt64((bytes.count - offset) / stride) else { throw .damaged }
    let length = Int(count) * stride
    let part = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    offset = min(bytes.count, (offset + length + 7) / 8 * 8)
    return [Element](unsafeUninitializedCapacity: Int(count)) { buffer, initialized in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: part)
      initialized = Int(count)
    }
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
