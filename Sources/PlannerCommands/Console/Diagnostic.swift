/// Something wrong, or worth knowing, at a place of a file.
struct Diagnostic: Sendable, Equatable {
  /// How bad it is.
  enum Severity: String, Sendable, Equatable {
    case error, warning, note
  }

  var severity: Severity
  /// The file as the user named it.
  var file: String?
  /// The line from 1.
  var line: Int?
  /// The column from 1, in Unicode scalars.
  var column: Int?
  /// How many scalars are meant, from `column` on.
  var length: Int?
  /// One sentence without a full stop.
  var message: String
  /// The next step, if one is known; line feeds start further lines.
  var help: String?

  init(
    _ severity: Severity, file: String? = nil, line: Int? = nil, column: Int? = nil, length: Int? = nil,
    _ message: String, help: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.message = message
    self.help = help
  }

  /// An error; the other factories likewise.
  static func error(_ message: String, file: String? = nil, help: String? = nil) -> Diagnostic {
    Diagnostic(.error, file: file, message, help: help)
  }

  static func warning(_ message: String, file: String? = nil, help: String? = nil) -> Diagnostic {
    Diagnostic(.warning, file: file, message, help: help)
  }

  static func note(_ message: String, file: String? = nil, help: String? = nil) -> Diagnostic {
    Diagnostic(.note, file: file, message, help: help)
  }
}
