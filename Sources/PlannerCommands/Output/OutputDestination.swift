internal import Foundation

/// Where the bytes for a path will go, once it is sure that nothing that can be told beforehand stands in the way.
struct OutputDestination {
  /// The path as the user gave it.
  let path: String
  /// The file that takes the bytes: the path with the symbolic links of its last part followed.
  let target: String
  /// The permissions of the file that will be replaced; nil where none is there yet.
  let mode: mode_t?
  /// Whether the path leads to a device or a pipe, which is written straight.
  let isSpecial: Bool

  /// Looks, and changes nothing.
  ///
  /// - Throws: `OutputError` for what the system would refuse later: a folder, a circle of links, a name that is too
  ///   long, a file or a folder that may not be written, a folder that is not there.
  init(path: String) throws(OutputError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw OutputError(path: path, action: "write", code: path.isEmpty ? ENOENT : EINVAL)
    }
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      guard code == ENOENT else {
        throw OutputError(path: path, action: code == ELOOP ? "write" : "create", code: code)
      }
      target = try Self.followed(path)
      (mode, isSpecial) = (nil, false)
      try checkFolder()
      return
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw OutputError(path: path, action: "write", code: EISDIR, help: "name a file in it") }
    isSpecial = kind != S_IFREG
    // What `/dev/stdout` stands for has no name that could be followed.
    target = isSpecial ? path : try Self.followed(path)
    // Who may run a program as whom is not for a result to inherit: the bits above these are left out.
    mode = isSpecial ? nil : status.st_mode & 0o777
    guard access(target, W_OK) == 0 else {
      throw OutputError(path: path, action: isSpecial ? "open" : "replace", code: errno)
    }
    if !isSpecial { try checkFolder() }
  }

  /// Which file it is, whatever it is called.
  ///
  /// Two destinations with the same place are one file: that which is there, or a name in a folder.
  var place: Place? {
    if let file = FileIdentity(path: target) { return Place(file: file, name: []) }
    let name = target.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    return FileIdentity(path: folder).map { Place(file: $0, name: name) }
  }

  /// A file, or a folder and the bytes of a name in it: file names differ where their bytes do.
  struct Place: Hashable {
    fileprivate let file: FileIdentity
    fileprivate let name: [UInt8]
  }

  /// The folder of the target, with a slash at its end.
  var folder: String {
    target.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(target[...$0]) } ?? "./"
  }

  private func checkFolder() throws(OutputError) {
    guard access(folder, W_OK | X_OK) != 0 else { return }
    throw .creating(path, in: folder, code: errno)
  }

  /// Follows symbolic links of the last part, also where they lead to no file yet.
  private static func followed(_ path: String) throws(OutputError) -> String {
    var target = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX) + 1)
      let count = buffer.withUnsafeMutableBytes { memory in
        memory.withMemoryRebound(to: CChar.self) { characters in
          characters.baseAddress.map { readlink(target, $0, characters.count) } ?? -1
        }
      }
      guard count > 0 else { return target }
      let link = String(decoding: buffer[..<count], as: UTF8.self)
      let slash = target.utf8.lastIndex(of: UInt8(ascii: "/"))
      target = link.hasPrefix("/") ? link : (slash.map { String(target[...$0]) } ?? "") + link
    }
    throw OutputError(path: path, action: "write", code: ELOOP)
  }
}
