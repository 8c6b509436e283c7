internal import ClosurePlanning
internal import XMLSupport

/// Plan files: XML in the namespace of ``PlanSchema``, read into a ``PlanDocument`` and written from a plan.
public enum PlanFile {
  /// The largest file that is read, bytes.
  public static let mostBytes = 16 << 20

  /// A plan is written by hand: more elements than these are not.
  private static let limits = XMLLimits(bytes: mostBytes, depth: 32, elements: 50_000)

  /// The schema, compiled once.
  private static let schema: XMLSchemaValidator = {
    do { return try XMLSchemaValidator(schema: Array(PlanSchema.text.utf8)) } catch {
      preconditionFailure("The schema of plan files is broken: \(error)")
    }
  }()

  /// Reads a plan file.
  ///
  /// It is checked as XML, against the schema, value by value, and then as a plan whose parts must fit together. Each
  /// of these steps reports all that it finds; a later one is not reached after an error. Warnings do not throw, they
  /// stand in ``PlanDocument/warnings``.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: The name for diagnostics; nothing is opened.
  /// - Throws: What is wrong, at most ``FileDiagnostics/most`` of it, at the very value or word of a list.
  public static func read(bytes: [UInt8], fileName: String) throws(FileDiagnostics) -> PlanDocument {
    let source = PlanSource(bytes)
    let root: XMLElement
    do throws(XMLProblems) {
      root = try XMLDocumentReader(limits: limits).read(bytes: bytes, fileName: fileName, validatingAgainst: schema)
    } catch {
      let found = refined(error, source: source, fileName: fileName)
      throw FileDiagnostics(found, source: source.string, moreFollow: error.moreFollow)
    }
    guard var reader = PlanReader(source: source) else { preconditionFailure("There is no universal time") }
    guard let plan = reader.plan(root), reader.findings.isEmpty else {
      throw FileDiagnostics(reader.findings.map { diagnostic($0, fileName) }, source: source.string)
    }
    let warnings = reader.warnings.map { diagnostic($0, fileName, .warning) }
    var document = PlanDocument(plan: plan, fileName: fileName, text: source, root: root, places: reader.places)
    let diagnostics = plan.problems().map { document.diagnostic(for: $0) } + warnings
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw FileDiagnostics(diagnostics, source: source.string)
    }
    document.warnings = diagnostics.sorted { $0.position < $1.position }
    return document
  }

  /// The schema's findings, with our words in place of its own where both speak of one value, and the other wrong values.
  ///
  /// A schema can say that a text has not the right form; the reader of values knows what is wrong with it. What the
  /// reader misses in an element that the schema refused is not told: the schema's message stands for it.
  private static func refined(_ error: XMLProblems, source: PlanSource, fileName: String) -> [FileDiagnostic] {
    var reader = PlanReader(source: source)
    if error.problems.contains(where: { !notWellFormed.contains($0.kind) }),
      let root = try? XMLDocumentReader(limits: limits).read(bytes: source.bytes, fileName: fileName)
    {
      _ = reader?.plan(root)
    }
    let findings = reader?.findings.filter { $0.isOfValue } ?? []
    let anchors = Set(findings.map(\.anchor))
    let kept = error.problems.filter { problem in
      problem.kind != .badValue || !(problem.location.map(anchors.contains) ?? false)
    }
    return kept.map { problem in
      let position = problem.location.map(SourcePosition.init) ?? SourcePosition(line: 1, column: 1)
      return FileDiagnostic(.error, file: fileName, at: position, problem.message, help: problem.help)
    } + findings.map { diagnostic($0, fileName) }
  }

  /// Problems of files that have no elements to look at.
  private static let notWellFormed: Set<XMLProblem.Kind> = [.limit, .encoding, .malformed, .documentType]

  private static func diagnostic(
    _ finding: PlanReader.Finding, _ fileName: String, _ severity: PlanProblem.Severity = .error
  ) -> FileDiagnostic {
    FileDiagnostic(
      severity, file: fileName, at: finding.position, finding.problem.message, help: finding.problem.help)
  }
}
