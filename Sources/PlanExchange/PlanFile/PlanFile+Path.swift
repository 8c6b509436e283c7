internal import Foundation

extension PlanFile {
  /// Reads the plan file at a path.
  ///
  /// - Throws: ``PlanFileError`` for a file that cannot be had or that cannot be a plan by its size, before it is read;
  ///   ``FileDiagnostics`` for one that is not a plan.
  public static func read(path: String) throws -> PlanDocument {
    try read(bytes: bytes(path: path), fileName: path)
  }

  /// The bytes of a file, which may also be a pipe.
  private static func bytes(path: String) throws(PlanFileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOENT || code == ENOTDIR
        ? .notFound(path: path) : .unreadable(path: path, reason: String(cString: strerror(code)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
    let isRegular = status.st_mode & S_IFMT == S_IFREG
    if isRegular, status.st_size > mostBytes {
      throw .tooLarge(path: path, bytes: Int(status.st_size), limit: mostBytes)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(isRegular ? Int(status.st_size) + 1 : 0)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(path: path, reason: String(cString: strerror(errno)))
      }
      if count == 0 { break }
      bytes += chunk[..<count]
      if bytes.count > mostBytes { throw .tooLarge(path: path, bytes: nil, limit: mostBytes) }
    }
    if bytes.isEmpty { throw .isEmpty(path: path) }
    return bytes
  }
}
