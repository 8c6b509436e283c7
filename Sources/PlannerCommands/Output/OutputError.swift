internal import Foundation

/// A file that could not be written.
struct OutputError: Error, Equatable, CustomStringConvertible {
  /// The path as the user gave it.
  var path: String
  /// What was being done: "create", "write", "replace".
  var action: String
  /// The system's error number.
  var code: Int32
  /// The next step, if one is known.
  var help: String?

  init(path: String, action: String, code: Int32, help: String? = nil) {
    (self.path, self.action, self.code) = (path, action, code)
    self.help = help ?? (code == ELOOP ? "symbolic links lead around in a circle: name a file that is none" : nil)
  }

  /// A file that could not be made in a folder.
  static func creating(_ path: String, in folder: String, code: Int32) -> OutputError {
    let isMissing = code == ENOENT
    return OutputError(
      path: path, action: "create", code: code,
      help: isMissing ? "the folder '\(printable(folder))' does not exist: create it first" : nil)
  }

  var description: String { "cannot \(action) '\(printable(path))': \(SystemError.text(code))" }
}
