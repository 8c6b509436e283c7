/// Builds the small HTML of a balloon: `b`, `br` and `a` only, which is all that viewers agree on.
struct BalloonText {
  private(set) var html = ""

  /// Adds a line of plain text.
  mutating func line(_ text: String) {
    html += text.escapedForHTML + "<br/>"
  }

  /// Adds a line in bold.
  mutating func heading(_ text: String) {
    html += "<b>\(text.escapedForHTML)</b><br/>"
  }

  /// Adds an empty line, unless there is nothing yet.
  mutating func gap() {
    if !html.isEmpty { html += "<br/>" }
  }

  /// Adds a line that is a link where the address is a web address; other schemes are shown as text.
  mutating func link(_ text: String, to address: String?) {
    guard let address, address.isWebAddress else { return line(text) }
    html += "<a href=\"\(address.escapedForHTML)\">\(text.escapedForHTML)</a><br/>"
  }
}
