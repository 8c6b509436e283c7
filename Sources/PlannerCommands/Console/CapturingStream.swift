internal import Synchronization

/// Keeps what is written, for tests.
final class CapturingStream: ByteStream {
  private let kept = Mutex<[UInt8]>([])

  func write(_ bytes: [UInt8]) { kept.withLock { $0 += bytes } }

  var failure: Int32? { nil }
  var isClosed: Bool { false }

  var bytes: [UInt8] { kept.withLock { $0 } }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
