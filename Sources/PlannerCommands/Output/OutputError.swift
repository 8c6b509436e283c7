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

  var description: String { "cannot \(action) '\(printable(path))': \(SystemError.text(code))" }
}
