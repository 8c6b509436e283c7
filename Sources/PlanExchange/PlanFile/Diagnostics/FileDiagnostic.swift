public import ClosurePlanning

/// Something to say about a place of a file: data only, the words around it are the command's.
public struct FileDiagnostic: Error, Sendable, Hashable {
  /// How bad it is.
  public var severity: PlanProblem.Severity
  /// The file's name as the caller gave it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int
  /// The number of Unicode scalars meant; 0 marks a point, or the file as a whole at 1:1.
  public var length: Int
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What may help, in one sentence without a full stop.
  public var help: String?

  /// Creates a diagnostic from its parts.
  public init(
    _ severity: PlanProblem.Severity, file: String, at position: SourcePosition, _ message: String, help: String? = nil
  ) {
    self.severity = severity
    self.file = file
    line = position.line
    column = position.column
    length = position.length
    self.message = message
    self.help = help
  }

  /// Where it is.
  public var position: SourcePosition { SourcePosition(line: line, column: column, length: length) }
}

extension FileDiagnostic: CustomStringConvertible {
  /// The first line of what a terminal shows: `plan.xml:41:15: error: no venue has the id "korvn"`.
  public var description: String { "\(file):\(line):\(column): \(severity.rawValue): \(message)" }
}
