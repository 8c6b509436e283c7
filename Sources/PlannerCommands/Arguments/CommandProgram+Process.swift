internal import Foundation

extension CommandProgram {
  /// Runs this process's command line on its own terminal; what the executable calls, once.
  ///
  /// From then on SIGINT, SIGTERM and SIGHUP remove a half-written file and end the process with 130, and a reader of
  /// the output that goes away ends it quietly.
  /// - Parameter words: the words after the program's name.
  /// - Returns: the status to exit with.
  func runProcess(
    words: [String] = Array(CommandLine.arguments.dropFirst()),
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Int32 {
    PendingFile.removeOnSignals()
    return run(words, console: Console.system(environment: environment)).rawValue
  }
}
