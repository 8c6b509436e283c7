#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import RoadNetwork

/// The bytes of an index file, read one after the other straight to where they are kept.
///
/// They are digested when they are there, so that what was checked is what is used, whoever changes the file meanwhile.
final class MapIndexSource {
  private enum Bytes {
    case memory(UnsafeRawBufferPointer)
    /// An open file, closed in the end.
    case file(Int32)
  }

  /// How many bytes there are.
  let count: Int
  /// How many were read.
  private(set) var offset = 0
  private(set) var digest = ContentDigest()
  private let bytes: Bytes

  /// Reads memory, which must outlive the source.
  init(_ memory: UnsafeRawBufferPointer) {
    bytes = .memory(memory)
    count = memory.count
  }

  /// Opens a file; `nil` where there is none.
  init?(path: String) throws(IndexDamage) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable
    }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .unreadable
    }
    bytes = .file(file)
    count = Int(status.st_size)
  }

  deinit {
    if case .file(let file) = bytes { close(file) }
  }

  /// Reads as many bytes as fit.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(IndexDamage) {
    try copy(into: buffer)
    digest.add(UnsafeRawBufferPointer(buffer))
  }

  /// Passes over the zeros that fill bytes up to a multiple of eight; the digest counts them with what they follow.
  func skipPadding() throws(IndexDamage) {
    var padding: UInt64 = 0
    let length = min(count - offset, (8 - offset % 8) % 8)
    try withUnsafeMutableBytes(of: &padding) { (bytes) throws(IndexDamage) in
      try copy(into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<length]))
    }
    guard padding == 0 else { throw .damaged }
  }

  private func copy(into buffer: UnsafeMutableRawBufferPointer) throws(IndexDamage) {
    guard buffer.count <= count - offset else { throw .damaged }
    switch bytes {
    case .memory(let memory):
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[offset..<offset + buffer.count]))
    case .file(let file): try Self.read(file, into: buffer)
    }
    offset += buffer.count
  }

  private static func read(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) throws(IndexDamage) {
    var rest = UnsafeMutableRawBufferPointer(rebasing: buffer[...])
    while !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.read(file, rest.baseAddress, rest.count)
      #else
        let count = Darwin.read(file, rest.baseAddress, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      guard count > 0 else { throw .cutShort }
      rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Forgets the digest of what was read.
  func restartDigest() { digest = ContentDigest() }
}
