import Foundation

/// The peer, `opening-hours-py`, reading strings in a process of its own.
enum Peer {
  /// What came of it.
  enum Answer {
    case seconds(Double, understood: Int)
    case absent(String)
  }

  /// Times the peer's reading of strings, with the interpreter that `PLANNER_PEERS_PYTHON` names, `python3` otherwise.
  static func read(_ texts: some Sequence<String>) -> Answer {
    let process = Process()
    let (questions, answers) = (Pipe(), Pipe())
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    let python = ProcessInfo.processInfo.environment["PLANNER_PEERS_PYTHON"] ?? "python3"
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, package.appendingPathComponent("hours-peer.py").path]
    process.standardInput = questions
    process.standardOutput = answers
    // A peer that has gone is an answer, not an end.
    signal(SIGPIPE, SIG_IGN)
    do {
      try process.run()
      try? questions.fileHandleForWriting.write(contentsOf: Data(texts.joined(separator: "\n").utf8))
      try questions.fileHandleForWriting.close()
      let line = try answers.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      guard words.count == 2, let seconds = Double(words[0]), let understood = Int(words[1]) else {
        return .absent(words.isEmpty ? "no answer" : words.joined(separator: " "))
      }
      return .seconds(seconds, understood: understood)
    } catch {
      return .absent("\(error)")
    }
  }
}
