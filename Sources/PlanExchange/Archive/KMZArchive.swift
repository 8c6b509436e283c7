internal import CLibZip

/// A KMZ file: a ZIP archive whose first entry is the KML document (OGC 12-007r2, annex C).
///
/// Made in memory through libzip, without temporary files. The same entries give the same bytes: every entry has the
/// time 1980-01-01 00:00, the first that DOS can tell, and the same compression level.
package enum KMZArchive {
  /// The name of the entry that viewers open.
  package static let documentName = "doc.kml"

  /// The level of deflate, 1 to 9; fixed, so that bytes do not depend on a default of the library.
  private static let level: UInt32 = 9

  /// The bytes of an archive of these entries: `doc.kml` first, then the others in the order given.
  ///
  /// PNG pictures are stored as they are, being compressed already; everything else is deflated.
  /// - Parameter entries: Relative names with `/` between folders, and contents.
  /// - Throws: `KMZError`.
  /// - Complexity: O(total bytes)
  package static func bytes(entries: [(name: String, bytes: [UInt8])]) throws(KMZError) -> [UInt8] {
    try check(names: entries.map(\.name))
    var ordered = entries.filter { $0.name == documentName }
    ordered += entries.filter { $0.name != documentName }

    // libzip reads the contents when it closes the archive: they stay where they are until then.
    let contents = ordered.map { entry in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, entry.bytes.count))
      _ = copy.initialize(from: entry.bytes)
      return copy
    }
    defer { for copy in contents { copy.deallocate() } }

    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else {
      throw .library(step: "create", reason: "memory")
    }
    defer { zip_source_free(target) }
    zip_source_keep(target)  // One reference for the archive, which closing takes, and one for reading the result.
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .library(step: "open", reason: "the archive could not be started")
    }
    do throws(KMZError) {
      for (entry, content) in zip(ordered, contents) { try add(entry.name, content, entry.bytes.count, to: archive) }
      guard zip_close(archive) == 0 else { throw failure("close", archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try read(target)
  }

  private static func check(names: [String]) throws(KMZError) {
    guard names.contains(documentName) else { throw .noDocument }
    var seen: Set<String> = []
    for name in names {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      let isSafe = parts.allSatisfy { !["", ".", ".."].contains($0) } && !name.contains("\\") && !name.contains("\0")
      guard isSafe, name.utf8.count < 65_536, seen.insert(name).inserted else { throw .badName(name) }
    }
  }

  private static func add(
    _ name: String, _ content: UnsafeMutableBufferPointer<UInt8>, _ count: Int, to archive: OpaquePointer
  ) throws(KMZError) {
    guard let source = zip_source_buffer(archive, content.baseAddress, UInt64(count), 0) else {
      throw failure("source", archive)
    }
    let index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      throw failure("add", archive)
    }
    let stored = name.hasSuffix(".png")
    let method = stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    // The DOS date 1980-01-01 is 0 years, month 1, day 1.
    guard zip_set_file_compression(archive, UInt64(index), method, stored ? 0 : level) == 0,
      zip_file_set_dostime(archive, UInt64(index), 0, 1 << 5 | 1, 0) == 0
    else { throw failure("settings", archive) }
  }

  private static func read(_ source: OpaquePointer) throws(KMZError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw .library(step: "read", reason: "the archive is not there")
    }
    defer { zip_source_close(source) }
    let size = Int(status.size)
    var bytesRead: Int64 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      bytesRead = zip_source_read(source, buffer.baseAddress, UInt64(size))
      count = max(0, Int(bytesRead))
    }
    guard bytesRead == Int64(size) else { throw .library(step: "read", reason: "\(bytesRead) of \(size) bytes") }
    return bytes
  }

  private static func failure(_ step: String, _ archive: OpaquePointer) -> KMZError {
    .library(step: step, reason: String(cString: zip_strerror(archive)))
  }
}
