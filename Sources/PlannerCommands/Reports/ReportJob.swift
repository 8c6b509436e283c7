internal import Foundation

/// One job: an organiser's reports; a line of JSON.
struct ReportJob: Codable, Equatable {
  var organiser: String

  /// The line without its line feed.
  func line() -> String { ReportJobAnswer.text(self) }
}

/// What became of a job; a line of JSON.
struct ReportJobAnswer: Codable {
  struct File: Codable {
    var path: String
    var bytes: Int
    var sha256: String
  }

  var organiser: String?
  var ok: Bool
  /// Whether all was there already.
  var kept: Bool?
  var files: [File]?
  var error: String?

  func line() -> String { Self.text(self) }

  fileprivate static func text(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Nothing in it can fail to encode: texts, whole numbers and truths.
    guard let data = try? encoder.encode(value) else { preconditionFailure("A job cannot be encoded") }
    return String(decoding: data, as: UTF8.self)
  }
}
