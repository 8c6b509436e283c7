/// A line on the terminal that shows how far a long job is, and how long it may still take.
///
/// It writes to `err` and only on a terminal, at most ten times a second, and clears its line at the end: logs and pipes
/// see nothing of it.
struct ProgressBar {
  private let console: Console
  private let title: String
  private let total: Int
  private let start: Duration
  private var lastDrawn: Duration?

  /// - Parameter total: the number of steps; 0 draws nothing.
  init(_ title: String, total: Int, console: Console) {
    self.console = console
    self.title = printable(title)
    self.total = total
    start = console.uptime()
  }

  /// Draws the line after `done` steps.
  mutating func update(_ done: Int) {
    guard console.isErrorTerminal, total > 0 else { return }
    let now = console.uptime()
    if let lastDrawn, now - lastDrawn < .milliseconds(100), done < total { return }
    lastDrawn = now
    console.err("\r" + line(done: min(max(done, 0), total), elapsed: now - start) + "\u{1B}[K")
  }

  /// Clears the line.
  mutating func finish() {
    guard lastDrawn != nil else { return }
    lastDrawn = nil
    console.err("\r\u{1B}[K")
  }

  /// Clears the line, prints another above it, and lets the next update draw again.
  mutating func interrupt(line: String) {
    finish()
    console.err(line: line)
  }

  private func line(done: Int, elapsed: Duration) -> String {
    let counts = " \(done)/\(total) \(done * 100 / total)%"
    let left = timeLeft(done: done, elapsed: elapsed).map { ", \($0) left" } ?? ""
    // The widest numbers decide, so that the bar does not jump while it grows.
    let widest = " \(total)/\(total) 100%, about 99 min left".count
    let room = console.width - 1 - title.displayWidth - widest - 3
    guard room >= 10 else { return (title + counts + left).truncated(to: console.width - 1) }
    let cells = min(room, 30)
    let full = cells * done / total
    return title + " [" + String(repeating: "#", count: full) + String(repeating: "-", count: cells - full) + "]"
      + counts + left
  }

  /// Says nothing in the first second: a guess from one step is worse than none.
  private func timeLeft(done: Int, elapsed: Duration) -> String? {
    guard done > 0, done < total, elapsed >= .seconds(1) else { return nil }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    let left = Int((seconds * Double(total - done) / Double(done)).rounded(.up))
    switch left {
    case ..<90: return "about \(left) s"
    case ..<5400: return "about \((left + 59) / 60) min"
    default: return "about \((left + 3599) / 3600) h"
    }
  }
}
