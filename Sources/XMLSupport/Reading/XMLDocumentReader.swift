/// Reads an XML file into a tree of values that knows the place of everything in it.
///
/// Safe for files from anywhere: UTF-8 only, no document type (so no entities but the five of XML itself), nothing
/// read from outside the file, and limits on size, depth and number. Comments are allowed and left out; processing
/// instructions are ignored.
///
/// Not for files that do not fit into memory: OpenStreetMap extracts have a reader of their own.
package struct XMLDocumentReader: Sendable {
  /// How much is read before a file is refused.
  package let limits: XMLLimits

  /// Creates a reader with limits.
  package init(limits: XMLLimits = XMLLimits()) { self.limits = limits }

  /// Reads a file and, when a schema is given, holds the file against it.
  ///
  /// A file that is not well-formed is reported with the first problem only, since what follows would be guesses;
  /// one that is well-formed but breaks the schema with all of them, at most ``XMLProblems/most``.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: The name for messages; nothing is opened.
  ///   - schema: A compiled schema, or nil to take any well-formed file.
  /// - Returns: The root element.
  /// - Throws: What is wrong with the file.
  /// - Complexity: O(bytes), and the schema's own cost
  package func read(
    bytes: [UInt8], fileName: String, validatingAgainst schema: XMLSchemaValidator? = nil
  ) throws(XMLProblems) -> XMLElement {
    let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<XMLElement, XMLProblems> in
      if let problem = refusal(of: bytes) { return .failure(XMLProblems(fileName: fileName, [problem])) }
      return read(buffer, fileName: fileName, schema: schema)
    }
    return try outcome.get()
  }

  /// What speaks against a file before its markup is looked at, or nil.
  private func refusal(of bytes: [UInt8]) -> XMLProblem? {
    if bytes.count > limits.bytes {
      return XMLProblem(
        .limit, "the file has \(bytes.count) bytes; at most \(limits.bytes) are read", at: nil,
        help: "split the file or remove what is not needed")
    }
    if bytes.isEmpty {
      return XMLProblem(.malformed, "the file is empty", at: SourceLocation(line: 1, column: 1, length: 0))
    }
    return EncodingDeclaration.problem(in: bytes) ?? ForbiddenBytes.problem(in: bytes)
  }

  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, fileName: String, schema: XMLSchemaValidator?
  ) -> Result<XMLElement, XMLProblems> {
    var scanner = MarkupScanner(bytes, limits: limits)
    var stop: Int?
    switch scanner.scan() {
    case .complete: break
    case .stopped(let offset): stop = offset
    case .refused(let problem): return .failure(XMLProblems(fileName: fileName, [problem]))
    }

    let mark = SourceCursor.lengthOfMark(bytes)
    let sink = ErrorSink()
    let document = ParsedDocument.parse(UnsafeBufferPointer(rebasing: bytes[mark...]), sink: sink)
    if let report = sink.reports.first {
      let offset = report.offset >= 0 ? report.offset + mark : bytes.count
      let problem = ParserMessage(report).problem(at: offset, in: bytes)
      return .failure(XMLProblems(fileName: fileName, [problem]))
    }
    guard stop == nil, let document, let root = document.element(places: scanner.places) else {
      var cursor = SourceCursor(bytes)
      let place = cursor.location(from: stop ?? bytes.count, to: stop ?? bytes.count)
      return .failure(
        XMLProblems(fileName: fileName, [XMLProblem(.malformed, "the file cannot be read as XML", at: place)]))
    }
    guard let schema else { return .success(root) }
    let (problems, moreFollow) = schema.problems(of: document, root: root, places: scanner.places)
    return problems.isEmpty
      ? .success(root) : .failure(XMLProblems(fileName: fileName, problems, moreFollow: moreFollow))
  }
}
