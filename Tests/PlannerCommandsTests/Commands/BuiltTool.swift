import Foundation

/// Runs programs as processes of their own: the built command, and outside tools that read what it writes.
enum BuiltTool {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The built command beside the tests, if it was built.
  static var planner: String? {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().path }
    let debug = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(".build/debug").path
    return ([beside] + bundles + [debug]).map { "\($0)/planner" }.first(where: isProgram)
  }

  /// An outside program, if it is installed.
  static func outside(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Starts a program whose streams go to files in a folder.
  static func start(
    _ program: String, _ arguments: [String], streams folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    // Nothing is left in the cache folder of whoever runs the tests.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["XDG_CACHE_HOME": folder.path("cache")]) { _, new in new }.merging(environment) { _, new in new }
    process.standardInput = FileHandle.nullDevice
    for name in ["output", "errors"] { _ = FileManager.default.createFile(atPath: folder.path(name), contents: nil) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("output")))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("errors")))
    try process.run()
    return process
  }

  /// Runs a program to its end.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let process = try start(program, arguments, streams: folder, environment: environment)
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: folder.text("output") ?? "", errors: folder.text("errors") ?? "")
  }
}
