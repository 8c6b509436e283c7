internal import Foundation

/// Keeps other runs of the program from changing a file between our reading and our replacing it.
///
/// An advisory lock (`flock(2)`) on the file itself. Files are replaced by renaming, so whoever waited may have locked a
/// file that is no longer there under its name: then it locks again.
enum FileLock {
  /// Does something while the file is ours; what is no file, or not there, needs no lock and is not opened.
  ///
  /// - Throws: `OutputError` if the file cannot be opened or locked, and whatever the body throws.
  static func holding<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return try body() }
    while true {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { throw OutputError(path: path, action: "open", code: errno) }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX) == 0 else { throw OutputError(path: path, action: "lock", code: errno) }
      if FileIdentity(descriptor: descriptor) == FileIdentity(path: path) { return try body() }
    }
  }
}
