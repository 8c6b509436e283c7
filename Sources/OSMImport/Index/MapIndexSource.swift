#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import RoadNetwork

/// The bytes of an index file, read one after the other straight to where they are kept.
///
/// They are digested when they are there, so that what was checked is what is used, whoever changes the file meanwhile.
///
/// A source is read by one thread at a time; parts of it may be read by several.
final class MapIndexSource: @unchecked Sendable {
  private enum Bytes {
    case memory(UnsafeRawBufferPointer)
    case file(OpenFile)
  }

  /// A file, closed when no source needs it any more.
  private final class OpenFile: Sendable {
    let descriptor: Int32

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
    }

    deinit { close(descriptor) }
  }

  /// How many bytes there are.
  let count: Int
  /// Where they start in the memory or the file.
  private let start: Int
  /// How many were read.
  private(set) var offset = 0
  private(set) var digest = ContentDigest()
  private let bytes: Bytes

  /// Reads memory, which must outlive the source.
  init(_ memory: UnsafeRawBufferPointer) {
    bytes = .memory(memory)
    count = memory.count
    start = 0
  }

  private init(_ bytes: Bytes, start: Int, count: Int) {
    self.bytes = bytes
    self.start = start
    self.count = count
  }

  /// Some of the bytes as a source of their own.
  func part(_ range: Range<Int>) -> MapIndexSource {
    precondition(
      (0...count).contains(range.lowerBound) && range.upperBound <= count, "\(range) is beyond \(count) bytes")
    return MapIndexSource(bytes, start: start + range.lowerBound, count: range.count)
  }

  /// Opens a file; `nil` where there is none.
  init?(path: String) throws(IndexDamage) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable
    }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .unreadable
    }
    bytes = .file(OpenFile(file))
    count = Int(status.st_size)
    start = 0
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
    let first = start + offset
    switch bytes {
    case .memory(let memory):
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[first..<first + buffer.count]))
    case .file(let file): try Self.read(file.descriptor, at: first, into: buffer)
    }
    offset += buffer.count
  }

  private static func read(
    _ file: Int32, at start: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(IndexDamage) {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count = pread(file, rest.baseAddress, rest.count, off_t(start + done))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable }
      guard count > 0 else { throw .cutShort }
      done += count
    }
  }
}
