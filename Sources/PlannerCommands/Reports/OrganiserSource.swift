internal import ClosurePlanning
internal import PlanExchange

/// The organisers that reports are made for.
struct OrganiserSource {
  let command: ParsedCommand
  let console: Console

  /// Those of `--organisers`, else the plan's, else anyone.
  ///
  /// - Throws: ``CommandFailure`` after what is wrong with the table was printed.
  func organisers(of plan: ClosurePlan) throws -> [Organiser] {
    guard let path = command.option("organisers") else {
      return plan.organisers.isEmpty ? [.anyone] : plan.organisers
    }
    let bytes = try InputFile.read(path, what: "organisers")
    do throws(FileDiagnostics) {
      return try OrganiserTable(bytes, file: path, plan: plan).organisers
    } catch {
      let text = SourceText(error.source)
      console.report(
        error.diagnostics.map {
          Diagnostic(
            Diagnostic.Severity(rawValue: $0.severity.rawValue) ?? .error, file: $0.file, line: $0.line,
            column: $0.column, length: $0.length, $0.message, help: $0.help)
        }, sources: [path: text])
      throw CommandFailure.reported(.invalidInput)
    }
  }
}
