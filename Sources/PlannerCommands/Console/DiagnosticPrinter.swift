/// Words and marks for diagnostics: place, message, source line, help.
///
/// ```
/// dushanbe.xml:41:15: error: no street "Rudoki Avenue" in the map
///  41 |   <road name="Rudoki Avenue" from="Ayni" to="Bukhoro"/>
///     |               ^~~~~~~~~~~~~
/// help: did you mean "Rudaki Avenue" (Хиёбони Рӯдакӣ)?
/// ```
struct DiagnosticPrinter: Sendable {
  /// Columns that a source line may take, with its number.
  var width: Int
  var style: Style
  /// How many errors, and how many warnings, are printed at most.
  var limit: Int

  init(width: Int = 80, style: Style = .plain, limit: Int = 20) {
    self.width = width
    self.style = style
    self.limit = limit
  }

  init(_ console: Console, limit: Int = 20) {
    self.init(width: console.width, style: console.errorStyle, limit: limit)
  }

  /// One diagnostic, ending in a line feed; the source line is shown if the text has it.
  func text(_ diagnostic: Diagnostic, source: SourceText? = nil) -> String {
    var result = place(of: diagnostic) + severity(diagnostic.severity) + ": "
    result += style(printable(diagnostic.message), .bold) + "\n"
    if let number = diagnostic.line, let line = source?.line(number) {
      let gutter = "\(number)".count
      let excerpt = SourceExcerpt(
        line: line, column: diagnostic.column, length: diagnostic.length, width: width - gutter - 4)
      result += " \(number) |\(excerpt.text.isEmpty ? "" : " ")\(excerpt.text)\n"
      if let mark = excerpt.mark {
        let sign = "^" + String(repeating: "~", count: mark.count - 1)
        let lead = String(repeating: " ", count: mark.lowerBound)
        result += " \(String(repeating: " ", count: gutter)) | \(lead)\(style(sign, .green))\n"
      }
    }
    if let help = diagnostic.help {
      // Further lines are set in, so that text from a file cannot pose as a diagnostic of its own.
      let lines = printable(help, keepingNewlines: true).split(separator: "\n", omittingEmptySubsequences: false)
      result += "\(style("help", .cyan)): \(lines.joined(separator: "\n      "))\n"
    }
    return result
  }

  /// All diagnostics in the given order, at most `limit` errors and as many warnings, then how many more there are.
  ///
  /// Notes belong to what stands before them and are left out with it.
  /// - Parameter sources: texts by the file names that the diagnostics carry.
  func text(_ diagnostics: [Diagnostic], sources: [String: SourceText] = [:]) -> String {
    var result = ""
    var counts: [Diagnostic.Severity: Int] = [:]
    var isShown = true
    for diagnostic in diagnostics {
      if diagnostic.severity != .note {
        counts[diagnostic.severity, default: 0] += 1
        isShown = counts[diagnostic.severity, default: 0] <= limit
      }
      if isShown { result += text(diagnostic, source: diagnostic.file.flatMap { sources[$0] }) }
    }
    for (severity, word) in [(Diagnostic.Severity.error, "error"), (.warning, "warning")] {
      let more = counts[severity, default: 0] - limit
      if more > 0 { result += "\(more) more \(word)\(more == 1 ? "" : "s") not shown\n" }
    }
    return result
  }

  private func place(of diagnostic: Diagnostic) -> String {
    guard let file = diagnostic.file else { return "" }
    let place = [diagnostic.line, diagnostic.line == nil ? nil : diagnostic.column].compactMap { $0 }
    return style(([printable(file)] + place.map { "\($0)" }).joined(separator: ":") + ":", .bold) + " "
  }

  private func severity(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: style(severity.rawValue, .bold, .red)
    case .warning: style(severity.rawValue, .bold, .yellow)
    case .note: style(severity.rawValue, .bold, .blue)
    }
  }
}
