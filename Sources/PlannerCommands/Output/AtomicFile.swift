internal import Foundation
internal import Synchronization

/// Writes files whole or not at all.
enum AtomicFile {
  private static let oneAtATime = Mutex(())

  /// Puts bytes into a file through a temporary one beside it, which then takes its place.
  ///
  /// A reader sees the old file or the new one, never half of it; after an error, or a signal under
  /// `PendingFile.removeOnSignals`, nothing is left behind. A replaced file keeps its mode, a new one gets 0644 less the
  /// umask. A symbolic link stays and its target is replaced. What is no regular file (`/dev/stdout`, a pipe) is
  /// written straight.
  /// - Throws: `OutputError` with the path as given.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw OutputError(path: path, action: "write", code: path.isEmpty ? ENOENT : EINVAL)
    }
    let target = try linkTarget(of: path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw OutputError(path: path, action: "write", code: EISDIR, help: "name a file in it")
    }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeStraight(bytes, to: path) }
    if exists, access(target, W_OK) != 0 { throw OutputError(path: path, action: "replace", code: errno) }
    let result = oneAtATime.withLock { _ in
      Result { () throws(OutputError) in
        try replace(target, with: bytes, mode: exists ? status.st_mode & 0o7777 : nil, named: path)
      }
    }
    try result.get()
  }

  /// Writes text as UTF-8.
  static func write(_ text: String, to path: String) throws(OutputError) { try write(Array(text.utf8), to: path) }

  private static func replace(
    _ target: String, with bytes: [UInt8], mode: mode_t?, named path: String
  ) throws(OutputError) {
    let slash = target.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(target[...$0]) } ?? "./"
    let (descriptor, temporary) = try create(in: folder, named: path)
    var failure: OutputError?
    if let code = Self.write(bytes, to: descriptor) {
      failure = OutputError(path: path, action: "write", code: code)
    } else if let mode, fchmod(descriptor, mode) != 0 {
      failure = OutputError(path: path, action: "set the mode of", code: errno)
    } else if fsync(descriptor) != 0, errno != EINVAL {
      failure = OutputError(path: path, action: "write", code: errno)
    }
    // Some file systems (NFS, quotas) only tell on closing that there was no room.
    if close(descriptor) != 0, failure == nil {
      failure = OutputError(path: path, action: "write", code: errno)
    }
    if failure == nil, rename(temporary, target) != 0 {
      failure = OutputError(path: path, action: "replace", code: errno)
    }
    if failure != nil { unlink(temporary) }
    PendingFile.clear()
    if let failure { throw failure }
  }

  /// Creates the temporary file, which the signal handler knows from before it exists.
  private static func create(in folder: String, named path: String) throws(OutputError) -> (Int32, String) {
    for _ in 0..<16 {
      let temporary = "\(folder).planner-\(getpid())-\(UInt32.random(in: 0 ... .max)).tmp"
      guard PendingFile.set(temporary) else { throw OutputError(path: path, action: "create", code: ENAMETOOLONG) }
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if descriptor >= 0 { return (descriptor, temporary) }
      let code = errno
      PendingFile.clear()
      if code == EEXIST || code == EINTR { continue }
      let isMissing = code == ENOENT
      throw OutputError(
        path: path, action: "create", code: code,
        help: isMissing ? "the folder '\(printable(folder))' does not exist: create it first" : nil)
    }
    throw OutputError(path: path, action: "create", code: EEXIST)
  }

  /// Follows symbolic links of the last part, also where they lead to no file yet.
  private static func linkTarget(of path: String) throws(OutputError) -> String {
    var target = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX) + 1)
      let count = buffer.withUnsafeMutableBytes { memory in
        memory.withMemoryRebound(to: CChar.self) { characters in
          characters.baseAddress.map { readlink(target, $0, characters.count) } ?? -1
        }
      }
      guard count > 0 else { return target }
      let link = String(decoding: buffer[..<count], as: UTF8.self)
      let slash = target.utf8.lastIndex(of: UInt8(ascii: "/"))
      target = link.hasPrefix("/") ? link : (slash.map { String(target[...$0]) } ?? "") + link
    }
    throw OutputError(path: path, action: "write", code: ELOOP)
  }

  private static func writeStraight(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, action: "open", code: errno) }
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
