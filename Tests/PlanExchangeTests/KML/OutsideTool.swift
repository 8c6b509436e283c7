import Foundation
import Testing
import _PlannerTestSupport

/// Runs programs that read what we write; a test that needs one that is missing says so and is skipped.
enum OutsideTool {
  /// Where a program is, if it is installed.
  static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The folder of the outside schemas: `PLANNER_SCHEMAS`, else `../shared/schemas` beside the package.
  static var schemas: String? { sharedFile("schemas/catalog.xml")?.deletingLastPathComponent().path }

  struct Outcome {
    var status: Int32
    var output: String
  }

  /// Runs a program in a folder of its own that holds the files; output and errors come back as one text.
  static func run(
    _ name: String, _ arguments: [String], files: [String: [UInt8]], environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (file, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(file)) }
    let log = folder.appendingPathComponent("output.txt")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path(of: name)))
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: try Data(contentsOf: log), as: UTF8.self))
  }
}

/// Compares a file with the one that was reviewed, `Snapshots/NAME`.
///
/// `RECORD_SNAPSHOTS=1` rewrites it and fails, so that a recording never passes silently.
func expectSnapshot(_ name: String, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
  let url = packageRoot.appendingPathComponent("Tests/PlanExchangeTests/Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try Data(bytes).write(to: url)
    Issue.record("recorded \(name): review it and run again without RECORD_SNAPSHOTS", sourceLocation: sourceLocation)
    return
  }
  let expected = try Data(contentsOf: url)
  let (ours, theirs) = (lines(bytes), lines(Array(expected)))
  guard Array(expected) != bytes else { return }
  let line =
    zip(ours, theirs).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(ours.count, theirs.count)
  let (now, before) = (line < ours.count ? ours[line] : "", line < theirs.count ? theirs[line] : "")
  Issue.record("\(name):\(line + 1) is now\n\(now)\nand was\n\(before)", sourceLocation: sourceLocation)
}

private func lines(_ bytes: [UInt8]) -> [Substring] {
  String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
}
