import Foundation
import Testing
import _PlannerTestSupport

@testable import PlannerCommands

/// One command line, run in this process as a user would run it.
struct CommandRun {
  /// The sample plan.
  static let sample = packageRoot.appendingPathComponent("Samples/dushanbe-2025.xml").path
  /// The map that the sample stands on.
  static let map = packageRoot.appendingPathComponent("Maps/dushanbe.osm").path

  var code: ExitCode
  var output: String
  var errors: String

  /// - Parameter isTerminal: Whether the output goes to a terminal without colours, or into a pipe.
  init(_ words: [String], isTerminal: Bool = false, width: Int = 80) {
    let (console, output, errors) = Console.capturing(isTerminal: isTerminal, width: width)
    code = PlannerTable.program.run(words, console: console)
    self.output = output.text
    self.errors = errors.text
  }

  init(_ words: String..., isTerminal: Bool = false, width: Int = 80) {
    self.init(words, isTerminal: isTerminal, width: width)
  }

  /// The lines of the output that are no remarks, split at their tabs.
  var rows: [[String]] {
    output.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The first word of each venue's row, by the venue's id.
  var verdicts: [String: String] {
    Dictionary(rows.filter { $0.count > 2 }.map { ($0[2], $0[0]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The widest line of the output, columns.
  var widest: Int { output.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0 }
}

/// Compares text with that which was reviewed, `Snapshots/NAME`.
///
/// `RECORD_SNAPSHOTS=1` rewrites it and fails, so that a recording never passes silently.
func expectSnapshot(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let url = packageRoot.appendingPathComponent("Tests/PlannerCommandsTests/Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try Data(text.utf8).write(to: url)
    Issue.record("recorded \(name): review it and run again without RECORD_SNAPSHOTS", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
  guard expected != text else { return }
  let (now, before) = (lines(text), lines(expected))
  let line =
    zip(now, before).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(now.count, before.count)
  let (ours, theirs) = (line < now.count ? now[line] : "", line < before.count ? before[line] : "")
  Issue.record("\(name):\(line + 1) is now\n\(ours)\nand was\n\(theirs)", sourceLocation: sourceLocation)
}

private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
