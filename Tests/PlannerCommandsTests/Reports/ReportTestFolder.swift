import Foundation
import Testing

@testable import PlannerCommands

/// All files below a folder with their bytes, hidden ones too.
func contents(of folder: String) throws -> [String: Data] {
  var files: [String: Data] = [:]
  for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
    let path = "\(folder)/\(name)"
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
    files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
  }
  return files
}

/// The names of files that are not the same in both.
func differences(_ a: [String: Data], _ b: [String: Data]) -> [String] {
  Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
}

/// Runs `planner report` on the sample.
func report(into folder: String, plan: String = CommandRun.sample, _ words: String...) -> CommandRun {
  CommandRun(["report", plan, "--out-dir", folder, "--no-cache"] + words)
}
