extension Console {
  /// Prints diagnostics on `err`.
  func report(_ diagnostics: [Diagnostic], sources: [String: SourceText] = [:]) {
    err(DiagnosticPrinter(self).text(diagnostics, sources: sources))
  }

  /// Prints one diagnostic on `err`.
  func report(_ diagnostic: Diagnostic, source: SourceText? = nil) {
    err(DiagnosticPrinter(self).text(diagnostic, source: source))
  }
}
