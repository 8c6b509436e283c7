internal import Foundation
internal import OrganiserReports

/// The output folder of a batch: whose it is, what lies in it, and how files get there.
///
/// Files are put into their place whole, by renaming, so that a run that was killed leaves none by halves. They are not
/// forced to the disk one by one, as `AtomicFile` does: after a loss of power the fingerprints in the records tell which
/// have to be made again, and a batch has tens of thousands.
struct ReportFolder: Sendable {
  /// Without a slash at its end.
  let path: String

  /// Who made what is in a folder.
  struct Owner: Codable, Equatable {
    var madeBy = "planner report"
    var plan: String
    var edition: String
  }

  static let ownerPath = "records/owner.json"
  static let manifestPath = "records/manifest.json"

  /// Takes a folder for this plan and edition, making it where it is not there.
  ///
  /// - Parameter force: whether to write beside whatever is in it; even so nothing is written over but files of ours.
  /// - Throws: ``CommandFailure`` where it holds somebody else's files, or those of another plan or edition;
  ///   ``OutputError`` where it cannot be written.
  init(path: String, owner: Owner, force: Bool) throws {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    try makeFolder("")
    let found = (read(Self.ownerPath).flatMap { try? JSONDecoder().decode(Owner.self, from: Data($0)) })
    if !force {
      if let found, found != owner {
        throw CommandFailure(
          "'\(printable(path))' holds the \(printable(found.edition)) reports of the plan '\(printable(found.plan))'",
          help: "name another folder, or give --force", exitCode: .failure)
      }
      if found == nil, let stranger = firstEntry() {
        throw CommandFailure(
          "'\(printable(path))' holds files that are not ours, such as '\(printable(stranger))'",
          help: "name an empty folder, or give --force to write beside them", exitCode: .failure)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    if found != owner { try write(Array(try encoder.encode(owner)) + [0x0A], to: Self.ownerPath) }
  }

  /// A folder that is only read, such as that of an earlier run; nil where it is none of ours.
  init?(reading path: String) {
    self.path = path
    guard read(Self.ownerPath) != nil else { return nil }
  }

  /// A folder in which nothing is looked at, for a run that only lists its jobs.
  init(looking path: String) { self.path = path }

  // MARK: Files

  /// The bytes of a file of the folder; nil where it cannot be read.
  func read(_ relative: String) -> [UInt8]? {
    guard Self.isInside(relative) else { return nil }
    let descriptor = open(full(relative), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      count += got
    }
    return bytes
  }

  /// Puts bytes into a file of the folder.
  ///
  /// - Throws: ``OutputError``.
  func write(_ bytes: [UInt8], to relative: String) throws(OutputError) {
    let temporary = full(Self.partPath(relative))
    var descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    if descriptor < 0, errno == ENOENT, let slash = relative.lastIndex(of: "/") {
      try makeFolder(String(relative[..<slash]))
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    }
    guard descriptor >= 0 else { throw OutputError(path: full(relative), action: "create", code: errno) }
    var failure: Int32?
    var start = 0
    while start < bytes.count, failure == nil {
      let written = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
      }
      if written < 0, errno != EINTR { failure = errno }
      start += max(written, 0)
    }
    if close(descriptor) != 0, failure == nil { failure = errno }
    if failure == nil, rename(temporary, full(relative)) != 0 { failure = errno }
    guard let failure else { return }
    unlink(temporary)
    throw OutputError(path: full(relative), action: "write", code: failure)
  }

  /// Moves a file that some program made beside its place into it.
  func settle(_ relative: String) throws(OutputError) {
    guard rename(full(Self.partPath(relative)), full(relative)) != 0 else { return }
    throw OutputError(path: full(relative), action: "write", code: errno)
  }

  func remove(_ relative: String) {
    if Self.isInside(relative) { unlink(full(relative)) }
  }

  /// Whether a path, which may stand in a record that somebody has written into, stays in the folder.
  private static func isInside(_ relative: String) -> Bool {
    !relative.hasPrefix("/") && !relative.split(separator: "/").contains("..")
  }

  func full(_ relative: String) -> String { relative.isEmpty ? path : "\(path)/\(relative)" }

  /// Whether a file is there as a record has it.
  func holds(_ file: ReportRecord.File) -> Bool {
    guard let bytes = read(file.path), bytes.count == file.bytes else { return false }
    return Fingerprint(of: bytes) == file.sha256
  }

  /// The record of an organiser's reports; nil where there is none that can be read.
  func record(_ paths: ReportPaths) -> ReportRecord? { read(paths.record).flatMap(ReportRecord.init) }

  /// The names in a folder of the folder, in order.
  func names(in relative: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: full(relative))) ?? []).sorted()
  }

  /// Where a file is while it is being written.
  static func partPath(_ relative: String) -> String {
    guard let slash = relative.lastIndex(of: "/") else { return ".\(relative).part" }
    return "\(relative[...slash]).\(relative[relative.index(after: slash)...]).part"
  }

  private func makeFolder(_ relative: String) throws(OutputError) {
    let target = full(relative)
    var end = target.startIndex
    while end < target.endIndex {
      end = target[target.index(after: end)...].firstIndex(of: "/") ?? target.endIndex
      if mkdir(String(target[..<end]), 0o755) == 0 || errno == EEXIST || errno == EISDIR { continue }
      throw OutputError(path: target, action: "create the folder", code: errno)
    }
    var status = stat()
    guard stat(full(relative), &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw OutputError(path: full(relative), action: "create the folder", code: ENOTDIR)
    }
  }

  private func firstEntry() -> String? { names(in: "").first }
}
