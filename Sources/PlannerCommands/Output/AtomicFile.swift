internal import Foundation
internal import Synchronization

/// Writes files whole or not at all.
enum AtomicFile {
  private static let oneAtATime = Mutex(())

  /// Puts bytes into a file through a temporary one beside it, which then takes its place.
  ///
  /// A reader sees the old file or the new one, never half of it; after an error, or a signal under
  /// `PendingFile.removeOnSignals`, nothing is left behind. A replaced file keeps its permissions (its
  /// set-user and set-group bits go), a new one gets 0644 less the umask. A symbolic link stays and its target is
  /// replaced. What is no regular file (`/dev/stdout`, a pipe) is written straight.
  /// - Throws: `OutputError` with the path as given.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let destination = try OutputDestination(path: path)
    if destination.isSpecial { return try writeStraight(bytes, to: path) }
    let result = oneAtATime.withLock { _ in
      Result { () throws(OutputError) in
        try replace(destination, with: bytes)
      }
    }
    try result.get()
  }

  /// Writes text as UTF-8.
  static func write(_ text: String, to path: String) throws(OutputError) { try write(Array(text.utf8), to: path) }

  private static func replace(_ destination: OutputDestination, with bytes: [UInt8]) throws(OutputError) {
    let path = destination.path
    let (descriptor, temporary) = try create(for: destination)
    var failure: OutputError?
    if let code = Self.write(bytes, to: descriptor) {
      failure = OutputError(path: path, action: "write", code: code)
    } else if let mode = destination.mode, fchmod(descriptor, mode) != 0 {
      failure = OutputError(path: path, action: "set the mode of", code: errno)
    } else if fsync(descriptor) != 0, errno != EINVAL {
      failure = OutputError(path: path, action: "write", code: errno)
    }
    // Some file systems (NFS, quotas) only tell on closing that there was no room.
    if close(descriptor) != 0, failure == nil {
      failure = OutputError(path: path, action: "write", code: errno)
    }
    if failure == nil, rename(temporary, destination.target) != 0 {
      failure = OutputError(path: path, action: "replace", code: errno)
    }
    if failure != nil { unlink(temporary) }
    PendingFile.clear()
    if let failure { throw failure }
  }

  /// Creates the temporary file, which the signal handler knows from before it exists.
  ///
  /// In place of another it is for nobody else's eyes until it has that one's permissions.
  private static func create(for destination: OutputDestination) throws(OutputError) -> (Int32, String) {
    let path = destination.path
    for _ in 0..<16 {
      let temporary = "\(destination.folder).planner-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
      guard PendingFile.set(temporary) else { throw OutputError(path: path, action: "create", code: ENAMETOOLONG) }
      let descriptor = open(
        temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, destination.mode == nil ? 0o644 : 0o600)
      if descriptor >= 0 { return (descriptor, temporary) }
      let code = errno
      PendingFile.clear()
      if code == EEXIST || code == EINTR { continue }
      throw .creating(path, in: destination.folder, code: code)
    }
    throw OutputError(path: path, action: "create", code: EEXIST)
  }

  private static func writeStraight(_ bytes: [UInt8], to path: String) throws(OutputError) {
    // A named pipe that nobody reads would have us wait for ever: it is an error (ENXIO) where we do not wait.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      let code = errno
      throw OutputError(
        path: path, action: "open", code: code,
        help: code == ENXIO ? "if it is a pipe, nobody reads from it: start the reader first" : nil)
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    let code = write(bytes, to: descriptor)
    close(descriptor)
    // A reader that went away has seen what it wanted.
    if let code, code != EPIPE { throw OutputError(path: path, action: "write", code: code) }
  }

  /// The error number of the first failing write, nil when all bytes are out.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if written < 0, errno != EINTR { return errno }
      start += max(written, 0)
    }
    return nil
  }
}
