/// Why a map could not be read: what went wrong, with which file, and what the library said.
public struct OSMReadError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Code: String, Sendable, CaseIterable {
    /// There is no such file.
    case notFound
    /// The path names a folder.
    case isDirectory
    /// The file exists but may not be read, or reading failed.
    case unreadable
    /// The file has no bytes.
    case empty
    /// The file's name ends in none of the supported ways.
    case unknownFormat
    /// The file is no OpenStreetMap data, or is damaged or cut off.
    case damaged
    /// The file has no road that anybody may use.
    case noRoads
    /// The file is larger, or holds more, than the caller allows.
    case tooLarge
  }

  /// What went wrong.
  public let code: Code
  /// The file as the caller named it.
  public let path: String
  /// What libosmium or the system said, or `""`.
  public let detail: String
  /// The line of an XML file where it broke off, where known, counted from 1.
  public let line: Int?

  /// Creates an error.
  public init(_ code: Code, path: String, detail: String = "", line: Int? = nil) {
    self.code = code
    self.path = path
    self.detail = detail
    self.line = line
  }

  /// A sentence for a log; user interfaces word it themselves.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(code.rawValue)\(detail.isEmpty ? "" : ": \(detail)")"
  }

  /// Errors are equal if code and path are: the library's wording changes with its version.
  public static func == (a: OSMReadError, b: OSMReadError) -> Bool { a.code == b.code && a.path == b.path }
}
