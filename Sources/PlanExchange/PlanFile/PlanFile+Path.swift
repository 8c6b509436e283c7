internal import Foundation

extension PlanFile {
  /// Reads the plan file at a path.
  ///
  /// - Throws: ``PlanFileError`` for a file that cannot be had or that cannot be a plan by its size, before it is read;
  ///   ``FileDiagnostics`` for one that is not a plan.
  public static func read(path: String) throws -> PlanDocument {
    try read(bytes: bytes(path: path), fileName: path)
  }

  /// The bytes of a file; what is none is not opened, since a pipe without a writer would never open.
  private static func bytes(path: String) throws(PlanFileError) -> [UInt8] {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(errno, path) }
    try check(status, path)
    // Should a pipe have taken the file's place meanwhile, this does not wait for its writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw failure(errno, path) }
    try check(status, path)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno, path)
      }
      if count == 0 { break }
      bytes += chunk[..<count]
      if bytes.count > mostBytes { throw .tooLarge(path: path, bytes: nil, limit: mostBytes) }
    }
    if bytes.isEmpty { throw .isEmpty(path: path) }
    return bytes
  }

  /// Refuses what cannot be a plan by its kind or its size.
  private static func check(_ status: stat, _ path: String) throws(PlanFileError) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isDirectory(path: path)
    case S_IFREG: break
    default: throw .notRegular(path: path)
    }
    if status.st_size > mostBytes { throw .tooLarge(path: path, bytes: Int(status.st_size), limit: mostBytes) }
  }

  private static func failure(_ code: Int32, _ path: String) -> PlanFileError {
    code == ENOENT || code == ENOTDIR
      ? .notFound(path: path) : .unreadable(path: path, reason: String(cString: strerror(code)))
  }
}
