/// Writes comma-separated values as RFC 4180 has them: CRLF after each line, quotation marks where they are needed.
///
/// Text that a spreadsheet would take for a formula, as it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, gets an
/// apostrophe in front (OWASP, *CSV Injection*): names come from files that anybody may have written.
public struct CSVText {
  private var bytes: [UInt8] = []

  /// Creates an empty text.
  public init() {}

  /// The text so far, UTF-8.
  public var utf8: [UInt8] { bytes }

  /// Adds a line of texts and figures.
  public mutating func add(_ fields: [Field]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch field {
      case .figure(let text): bytes.append(contentsOf: text.utf8)
      case .text(let text): bytes.append(contentsOf: Self.quoted(Self.defused(text)).utf8)
      }
    }
    bytes.append(contentsOf: [13, 10])
  }

  /// What a field holds.
  public enum Field: Sendable, Equatable {
    /// A number that is ours, written as it is.
    case figure(String)
    /// Anything else.
    case text(String)
  }

  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    // By scalars: a mark that combines with a quotation mark would hide it from a search by characters.
    var result = "\"".unicodeScalars
    for scalar in text.unicodeScalars { result.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    result.append("\"")
    return String(result)
  }
}
