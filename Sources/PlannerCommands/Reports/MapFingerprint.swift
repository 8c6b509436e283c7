internal import OrganiserReports

/// The fingerprint of a map file.
enum MapFingerprint {
  /// - Throws: ``CommandFailure`` where it cannot be read.
  static func of(_ path: String) throws -> Fingerprint {
    let reader = try LineReader(path: path, what: "map")
    var builder = Fingerprint.Builder()
    while let chunk = try reader.chunk() { builder.add(chunk) }
    return builder.finished()
  }
}
