import Foundation

/// Reads an array of the reference work: raw little-endian elements without a header.
func rawArray<Element: BitwiseCopyable>(_ file: URL, of type: Element.Type) throws -> [Element] {
  let data = try Data(contentsOf: file)
  let count = data.count / MemoryLayout<Element>.stride
  return [Element](unsafeUninitializedCapacity: count) { buffer, written in
    data.copyBytes(to: UnsafeMutableRawBufferPointer(buffer))
    written = count
  }
}
