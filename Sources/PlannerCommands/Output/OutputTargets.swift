internal import Foundation

/// The files that a command is to write, looked at together before the first of them is written.
struct OutputTargets {
  let paths: [String]

  /// Refuses targets that would destroy what the command reads, or each other, and folders that cannot be written to.
  ///
  /// - Parameter inputs: the files that the command reads.
  /// - Throws: `UsageError` or `OutputError`.
  func check(against inputs: [String], _ command: ParsedCommand) throws {
    let read = Set(inputs.compactMap { FileIdentity(path: $0) })
    var seen = Set<String>()
    for path in paths {
      if let identity = FileIdentity(path: path), read.contains(identity) {
        throw command.usageError(
          "'\(printable(path))' is a file that is being read", help: "writing there would destroy it; name another")
      }
      guard seen.insert(Self.place(of: path)).inserted else {
        throw command.usageError("'\(printable(path))' would be written twice", help: "name each file once")
      }
      let folder = Self.folder(of: path)
      guard access(folder, W_OK) == 0 || FileManager.default.fileExists(atPath: path) else {
        let code = errno
        let help = code == ENOENT ? "the folder '\(printable(folder))' does not exist: create it first" : nil
        throw OutputError(path: path, action: "create", code: code, help: help)
      }
    }
  }

  /// Where a file will lie: its folder's real path and its name.
  private static func place(of path: String) -> String {
    let folder = URL(fileURLWithPath: folder(of: path)).resolvingSymlinksInPath().path
    return folder + "/" + (path as NSString).lastPathComponent
  }

  private static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
