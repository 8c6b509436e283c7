public import Foundation

/// The root of this package, found from where this file stands.
public let packageRoot: URL = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A file of the shared collection of maps and schemas, or `nil` where it is not there: skip the test, and say so.
///
/// `maps/porto.osm.pbf` is looked for in the folder that `PLANNER_MAPS` names, `schemas/…` in that of
/// `PLANNER_SCHEMAS`, and both in `../shared` beside the package.
public func sharedFile(_ relative: String) -> URL? {
  var candidates: [URL] = []
  for (prefix, variable) in [("maps/", "PLANNER_MAPS"), ("schemas/", "PLANNER_SCHEMAS")]
  where relative.hasPrefix(prefix) {
    if let folder = ProcessInfo.processInfo.environment[variable], !folder.isEmpty {
      candidates.append(URL(fileURLWithPath: folder).appendingPathComponent(String(relative.dropFirst(prefix.count))))
    }
  }
  candidates.append(packageRoot.deletingLastPathComponent().appendingPathComponent("shared/\(relative)"))
  return candidates.first { FileManager.default.fileExists(atPath: $0.path) }
}

/// A new, empty folder for one test's files; the system clears it away in time.
public func temporaryDirectory() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("planner-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder
}
