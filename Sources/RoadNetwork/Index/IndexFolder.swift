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

  /// Foundation's own sentence names a number where the system knows the words.
  private static func reason(_ error: any Error) -> String {
    guard let system = (error as? CocoaError)?.underlying as? POSIXError else { return error.localizedDescription }
    return String(cString: strerror(system.code.rawValue))
  }
}
