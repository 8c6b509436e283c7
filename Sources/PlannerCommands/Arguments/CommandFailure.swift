/// A reason to end a command with a message and an exit code other than that of a usage error.
struct CommandFailure: Error, Equatable, CustomStringConvertible {
  var exitCode: ExitCode
  /// One sentence without a full stop; empty if the command has already said what is wrong.
  var message: String
  /// The next step, if one is known.
  var help: String?

  init(_ message: String, help: String? = nil, exitCode: ExitCode = .failure) {
    self.message = message
    self.help = help
    self.exitCode = exitCode
  }

  /// A failure that has been explained already, by diagnostics for example.
  static func reported(_ exitCode: ExitCode) -> CommandFailure { CommandFailure("", exitCode: exitCode) }

  var description: String { message }
}
