import Foundation

/// The peers, in a process of their own that answers one question after the other.
final class PeerProcess {
  /// What a peer answered.
  enum Answer {
    case seconds(Double, checksum: Int)
    case absent(String)
  }

  private let process = Process()
  private let questions = Pipe()
  private let answers = Pipe()

  /// Starts `peers.py` with the interpreter that `PLANNER_PEERS_PYTHON` names, `python3` otherwise.
  init(folder: URL) throws {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    let python = ProcessInfo.processInfo.environment["PLANNER_PEERS_PYTHON"] ?? "python3"
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, package.appendingPathComponent("peers.py").path, folder.path]
    process.standardInput = questions
    process.standardOutput = answers
    // A peer that has gone is an answer, not an end.
    signal(SIGPIPE, SIG_IGN)
    try process.run()
  }

  /// Asks for a piece of work and waits for it.
  func ask(_ work: String) -> Answer {
    guard process.isRunning else { return .absent("the peers' process has ended") }
    questions.fileHandleForWriting.write(Data("\(work)\n".utf8))
    var line = Data()
    while let byte = try? answers.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte[0] != 0x0a {
      line.append(byte)
    }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
    guard words.count == 2, let seconds = Double(words[0]), let checksum = Int(words[1]) else {
      return .absent(words.count == 2 ? String(words[1]) : "no answer")
    }
    return .seconds(seconds, checksum: checksum)
  }

  func finish() {
    try? questions.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
