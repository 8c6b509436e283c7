/// What `plan` writes into a file, told by its extension.
enum PlanOutput: Equatable {
  /// The one day.
  case day(ExportFormat)
  /// A map of all days, to be opened in a browser.
  case page

  init?(path: String) {
    let lower = path.lowercased()
    if lower.hasSuffix(".html") || lower.hasSuffix(".htm") {
      self = .page
    } else if let format = ExportFormat(path: path) {
      self = .day(format)
    } else {
      return nil
    }
  }
}
