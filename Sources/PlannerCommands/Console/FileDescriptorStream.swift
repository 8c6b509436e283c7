internal import Foundation
internal import Synchronization

/// An open file descriptor, written without a buffer so that bytes arrive in order with those of other streams.
///
/// Text goes out as UTF-8 under every locale, `LANG=C` included. A reader that went away (`planner … | head`) ends the
/// output quietly.
final class FileDescriptorStream: ByteStream {
  private enum State { case open, closed, failed(Int32) }

  private let descriptor: Int32
  private let state = Mutex(State.open)

  /// A stream over a descriptor that the caller keeps open.
  ///
  /// The process must ignore SIGPIPE: `Console.system` sees to it.
  init(descriptor: Int32) { self.descriptor = descriptor }

  func write(_ bytes: [UInt8]) {
    state.withLock { state in
      guard case .open = state else { return }
      var start = 0
      while start < bytes.count {
        let written = bytes.withUnsafeBytes {
          Foundation.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
        }
        if written >= 0 {
          start += written
          continue
        }
        switch errno {
        case EINTR: continue
        case EAGAIN:
          // A terminal shared with a program that made it non-blocking: wait until it takes bytes again.
          var poller = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&poller, 1, 1000)
        case EPIPE:
          state = .closed
          return
        default:
          state = .failed(errno)
          return
        }
      }
    }
  }

  var failure: Int32? {
    state.withLock { if case .failed(let code) = $0 { code } else { nil } }
  }

  var isClosed: Bool {
    state.withLock { if case .open = $0 { false } else { true } }
  }
}
