/// What a command line asks for.
enum Invocation: Sendable, Equatable {
  /// Run a command.
  case command(ParsedCommand)
  /// Show the help page of the words so far; no words for the program's own page.
  case help([String])
  /// Show the version.
  case version
}
