package import Foundation

/// The folder in which what was learned of maps is kept: one place that makes it and writes into it.
package enum IndexFolder {
  /// Puts a file into its folder, which is made if need be and is the user's alone: whole or not at all.
  ///
  /// - Returns: why that could not be done, as the system says it, or `nil` where it was.
  package static func put(_ data: Data, at file: URL) -> String? {
    do {
      try FileManager.default.createDirectory(
        atPath: file.deletingLastPathComponent().path, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try data.write(to: file, options: .atomic)
      return nil
    } catch CocoaError.fileWriteFileExists {
      return String(cString: strerror(EEXIST))
    } catch {
      return reason(error)
    }
  }

  /// Removes what a cache need not keep: files that are out of date, and all but the newest.
  ///
  /// Only files of the cache's own making are looked at, by their names: sixteen hexadecimal digits and the extension. A file
  /// is removed whole; whoever has it open reads on undisturbed, and one that cannot be removed stays.
  ///
  /// - Parameters:
  ///   - count: how many are kept, by the time at which they were written.
  ///   - isOutOfDate: whether the file at a path is of no use to this version of the planner.
  package static func prune(
    _ folder: String, extension ending: String, keeping count: Int, isOutOfDate: (String) -> Bool
  ) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var current: [(path: String, written: Date)] = []
    for name in files where isOwn(name, ending) {
      let path = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent(name).path
      if isOutOfDate(path) {
        try? FileManager.default.removeItem(atPath: path)
      } else if let attributes = try? FileManager.default.attributesOfItem(atPath: path) {
        current.append((path, attributes[.modificationDate] as? Date ?? .distantPast))
      }
    }
    current.sort { ($1.written, $1.path) < ($0.written, $0.path) }
    for file in current.dropFirst(count) { try? FileManager.default.removeItem(atPath: file.path) }
  }

  private static func isOwn(_ name: String, _ ending: String) -> Bool {
    name.hasSuffix(".\(ending)") && name.utf8.count == 17 + ending.utf8.count
      && name.utf8.prefix(16).allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }

  /// The first bytes of a file, as many as there are up to a count; empty where it cannot be read.
  package static func head(of path: String, _ count: Int) -> Data {
    guard let file = FileHandle(forReadingAtPath: path) else { return Data() }
    defer { try? file.close() }
    return (try? file.read(upToCount: count)) ?? Data()
  }

  /// Foundation's own sentence names a number where the system knows the words.
  private static func reason(_ error: any Error) -> String {
    guard let system = (error as? CocoaError)?.underlying as? POSIXError else { return error.localizedDescription }
    return String(cString: strerror(system.code.rawValue))
  }
}
