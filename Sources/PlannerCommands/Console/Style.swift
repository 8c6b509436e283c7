/// Emphasis on a terminal, always beside words that say the same.
///
/// ECMA-48 §8.3.117 (SGR). Switched off it returns every text unchanged.
struct Style: Sendable, Equatable {
  /// A way to emphasise; only the eight basic colours, which every theme adapts.
  enum Mark: String, Sendable, CaseIterable {
    case bold = "1"
    case dim = "2"
    case underline = "4"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
  }

  var isEnabled: Bool

  /// No emphasis at all.
  static let plain = Style(isEnabled: false)

  init(isEnabled: Bool) { self.isEnabled = isEnabled }

  /// Decides by the user's environment (no-color.org, bixense.com/clicolors).
  ///
  /// `NO_COLOR` wins over all, `CLICOLOR_FORCE` over the rest; then a terminal that is not `dumb` gets colour.
  init(environment: [String: String], isTerminal: Bool) {
    if let no = environment["NO_COLOR"], !no.isEmpty {
      isEnabled = false
    } else if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" {
      isEnabled = true
    } else {
      isEnabled = isTerminal && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
    }
  }

  /// The text with marks around it.
  func callAsFunction(_ text: String, _ marks: Mark...) -> String {
    guard isEnabled, !marks.isEmpty, !text.isEmpty else { return text }
    return "\u{1B}[\(marks.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}
