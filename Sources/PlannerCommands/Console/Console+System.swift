internal import Foundation

extension Console {
  /// The console of this process.
  ///
  /// From then on the process ignores SIGPIPE: a reader that goes away must not kill it halfway through a file.
  static func system(environment: [String: String]) -> Console {
    signal(SIGPIPE, SIG_IGN)
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    let isErrorTerminal = isatty(STDERR_FILENO) == 1
    let start = ContinuousClock.now
    return Console(
      output: FileDescriptorStream(descriptor: STDOUT_FILENO), errors: FileDescriptorStream(descriptor: STDERR_FILENO),
      isOutputTerminal: isOutputTerminal, isErrorTerminal: isErrorTerminal,
      width: width(environment: environment, terminal: isOutputTerminal ? STDOUT_FILENO : STDERR_FILENO),
      style: Style(environment: environment, isTerminal: isOutputTerminal),
      errorStyle: Style(environment: environment, isTerminal: isErrorTerminal), environment: environment,
      uptime: { ContinuousClock.now - start })
  }

  /// The columns that `COLUMNS` or the terminal gives; 80 where neither does.
  static func width(environment: [String: String], terminal descriptor: Int32) -> Int {
    if let columns = environment["COLUMNS"].flatMap({ Int($0) }), (1...10_000).contains(columns) { return columns }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
