/// Builds the small HTML of a balloon: `b`, `br` and `a` only, which is all that viewers agree on.
struct BalloonText {
  private(set) var html = ""

  /// Text with the characters escaped that mean something in HTML.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.legible.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\r", "\t": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Adds a line of plain text.
  mutating func line(_ text: String) {
    html += Self.escaped(text) + "<br/>"
  }

  /// Adds a line in bold.
  mutating func heading(_ text: String) {
    html += "<b>\(Self.escaped(text))</b><br/>"
  }

  /// Adds an empty line, unless there is nothing yet.
  mutating func gap() {
    if !html.isEmpty { html += "<br/>" }
  }

  /// Adds a line that is a link where the address is a web address; other schemes are shown as text.
  mutating func link(_ text: String, to address: String?) {
    guard let address, Self.isWebAddress(address) else { return line(text) }
    html += "<a href=\"\(Self.escaped(address))\">\(Self.escaped(text))</a><br/>"
  }

  /// Whether a viewer may follow it: `http` or `https`, no spaces.
  static func isWebAddress(_ address: String) -> Bool {
    let lower = address.lowercased()
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://"))
      && address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "<" && $0 != ">" }
  }
}
