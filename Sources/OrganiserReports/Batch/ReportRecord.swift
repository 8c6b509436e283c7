internal import Foundation
public import OpeningHours

/// What is kept of an organiser's reports: from what they were made, which files they are, and what they said.
///
/// It is written when all the files are there, so that a run which finds it has nothing to do, and it is what the next
/// version compares itself with.
public struct ReportRecord: Sendable, Equatable, Codable {
  /// A file, and what should be in it.
  public struct File: Sendable, Equatable, Codable {
    /// Relative to the output folder.
    public var path: String
    public var bytes: Int
    public var sha256: Fingerprint

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes.count
      sha256 = Fingerprint(of: bytes)
    }
  }

  /// A version's changes, as the feed tells them.
  public struct Entry: Sendable, Equatable, Codable {
    public var version: ReportVersion
    /// When the notices of that version were read, seconds since 1970.
    public var updated: Instant
    /// By language: the lines.
    public var lines: [String: [String]]
  }

  /// The fingerprint of everything that the files were made from.
  public var key: Fingerprint
  public var organiser: String
  public var version: ReportVersion
  public var files: [File]
  public var days: [DayRecord]
  /// The newest first.
  public var entries: [Entry]

  /// The record as JSON, always the same for the same record.
  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }

  /// Reads a record; nil where the bytes are none, as after a fault of the disk.
  public init?(bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(ReportRecord.self, from: Data(bytes)) else { return nil }
    self = record
  }

  public init(
    key: Fingerprint, organiser: String, version: ReportVersion, files: [File], days: [DayRecord], entries: [Entry]
  ) {
    self.key = key
    self.organiser = organiser
    self.version = version
    self.files = files
    self.days = days
    self.entries = entries
  }
}
