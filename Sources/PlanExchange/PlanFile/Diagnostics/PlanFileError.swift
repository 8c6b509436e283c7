/// A plan file that could not be had, or that is not looked into.
public enum PlanFileError: Error, Sendable, Hashable {
  /// There is no such file.
  case notFound(path: String)
  /// The system would not open or read it; its reason in words.
  case unreadable(path: String, reason: String)
  /// The path leads to a pipe or a device, which might never end; it was not opened.
  case notRegular(path: String)
  /// The path leads to a folder.
  case isDirectory(path: String)
  /// The file is larger than a plan can be; sizes in bytes, the found one nil where it was not known beforehand.
  case tooLarge(path: String, bytes: Int?, limit: Int)
  /// The file has no byte.
  case isEmpty(path: String)

  /// Whether the file could not be had at all, as opposed to one that is there and cannot be a plan.
  public var isInputOutput: Bool {
    switch self {
    case .notFound, .unreadable, .notRegular: true
    case .isDirectory, .tooLarge, .isEmpty: false
    }
  }

  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch self {
    case .notFound(let path): return "there is no file \"\(path)\""
    case .unreadable(let path, let reason): return "cannot read \"\(path)\": \(reason)"
    case .notRegular(let path): return "\"\(path)\" is a pipe or a device, not a file"
    case .isDirectory(let path): return "\"\(path)\" is a folder"
    case .isEmpty(let path): return "\"\(path)\" is empty"
    case .tooLarge(let path, let bytes, let limit):
      let size = bytes.map { "has \(Self.megabytes($0))" } ?? "is too large"
      return "\"\(path)\" \(size); plans of at most \(Self.megabytes(limit)) are read"
    }
  }

  /// What may help, in one sentence without a full stop.
  public var help: String? {
    switch self {
    case .notFound: "check the path; relative ones start at the working folder"
    case .unreadable: "is it yours to read, and do its links, if it has any, lead to a file?"
    case .notRegular: "save the plan to a file first"
    case .isDirectory: "name the plan file in it"
    case .tooLarge: "a map or a feed is not a plan: a plan refers to its map with <map href=\"…\"/>"
    case .isEmpty: "planner new writes a plan to start from"
    }
  }
}

extension PlanFileError: CustomStringConvertible {
  /// The message.
  public var description: String { message }

  private static func megabytes(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MB" }
}
