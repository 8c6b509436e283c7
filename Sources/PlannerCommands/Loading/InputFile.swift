internal import Foundation

/// Text files that options name.
enum InputFile {
  /// The most bytes of a table that is read as a whole.
  static let mostBytes = 16 << 20

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - what: what the file has, for messages: "holidays".
  ///   - help: what to do if there is no such file.
  /// - Throws: ``CommandFailure`` that says why the file cannot be had.
  static func read(_ path: String, what: String, help: String? = nil) throws -> [UInt8] {
    let lines = try LineReader(path: path, what: what, help: help)
    var bytes: [UInt8] = []
    while let chunk = try lines.chunk() {
      bytes += chunk
      guard bytes.count <= mostBytes else {
        throw CommandFailure(
          "'\(printable(path))' is too large for \(what)", help: "\(mostBytes >> 20) MiB are read at most",
          exitCode: .invalidInput)
      }
    }
    return bytes
  }
}

/// Reads a file, or the standard input, line by line.
final class LineReader {
  /// The longest line that is read, bytes.
  static let mostBytes = 1 << 20

  private let descriptor: Int32
  private let path: String
  private var waiting: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Opens a file; `-` is the standard input.
  ///
  /// - Throws: ``CommandFailure`` where there is no such file, or it is a folder, a pipe by name or a device.
  init(path: String, what: String, help: String? = nil) throws {
    self.path = path
    guard path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    // A named pipe would wait for its writer, and a device never end.
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw CommandFailure(
        "cannot read the \(what) '\(printable(path))': \(SystemError.text(errno))", help: help, exitCode: .failure)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure("'\(printable(path))' is not a file with \(what)", help: help, exitCode: .invalidInput)
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandFailure(
        "cannot read the \(what) '\(printable(path))': \(SystemError.text(errno))", help: help, exitCode: .failure)
    }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// A line, or word that it is longer than ``mostBytes`` and was passed over.
  enum Line: Equatable {
    case bytes([UInt8])
    case tooLong
  }

  /// The next line without its line feed; nil at the end.
  func line() throws -> Line? {
    var isTooLong = false
    while true {
      if let end = waiting[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return isTooLong ? .tooLong : .bytes(Array(waiting[position..<end]))
      }
      if isAtEnd {
        guard position < waiting.count || isTooLong else { return nil }
        defer { position = waiting.count }
        return isTooLong ? .tooLong : .bytes(Array(waiting[position...]))
      }
      if waiting.count - position > Self.mostBytes {
        isTooLong = true
        position = waiting.count
      }
      waiting.removeFirst(position)
      position = 0
      if let chunk = try chunk() { waiting += chunk } else { isAtEnd = true }
    }
  }

  /// The next bytes, as many as there are at the moment; nil at the end.
  func chunk() throws -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { return Array(bytes[..<count]) }
      if count == 0 { return nil }
      guard errno == EINTR else {
        throw CommandFailure("cannot read '\(printable(path))': \(SystemError.text(errno))", exitCode: .failure)
      }
    }
  }
}
