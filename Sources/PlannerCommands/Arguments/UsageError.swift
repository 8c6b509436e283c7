/// A command line that cannot be understood; the program ends with `ExitCode.usage`.
///
/// Two errors are equal when their messages, hints and commands are.
struct UsageError: Error, Equatable, CustomStringConvertible {
  /// One sentence without a full stop, naming what was typed.
  var message: String
  /// What to write instead, if that can be guessed.
  var help: String?
  /// The command that was being read; empty for the program itself.
  var path: [String]

  init(_ message: String, help: String? = nil, path: [String] = []) {
    self.message = message
    self.help = help
    self.path = path
  }

  var description: String { help.map { "\(message); \($0)" } ?? message }
}
