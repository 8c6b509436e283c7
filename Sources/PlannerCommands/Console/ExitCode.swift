/// How the program ended, for scripts.
enum ExitCode: Int32, Sendable, Equatable {
  /// Done; a closed venue is an answer, not a failure.
  case done = 0
  /// A fault of the program or of reading and writing files.
  case failure = 1
  /// The command line was not understood.
  case usage = 2
  /// A plan, map or table has errors.
  case invalidInput = 3
  /// There were warnings, and `--strict` was given.
  case warnings = 4
  /// Some items of a batch failed, the others are written.
  case partlyFailed = 5
  /// The condition of `--fail-on` holds.
  case failOn = 6
  /// Stopped by the user (128 + SIGINT, as shells count).
  case interrupted = 130
}
