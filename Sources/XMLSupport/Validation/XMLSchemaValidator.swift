internal import CLibXML2
internal import Synchronization

/// An XML schema (XSD 1.0), compiled once and held against any number of files.
///
/// The schema stands in one file: `xs:import` and `xs:include` of others are not followed, since nothing outside the
/// bytes handed in is read. Safe to share: one file is checked at a time.
package final class XMLSchemaValidator: @unchecked Sendable {
  // Unchecked because of the C pointer. It is used inside `lock` only: libxml2 keeps state in a compiled schema
  // (it may add components that an instance's xsi:schemaLocation names).
  private let lock = Mutex(())
  private let schema: xmlSchemaPtr
  private let vocabulary: SchemaVocabulary

  /// Compiles a schema.
  ///
  /// - Parameter schema: The file's bytes, UTF-8.
  /// - Throws: `XMLProblems` when the schema is not well-formed XML, `XMLSchemaError` when it is not a schema.
  package init(schema bytes: [UInt8]) throws {
    let root = try XMLDocumentReader().read(bytes: bytes, fileName: "schema")
    vocabulary = SchemaVocabulary(schema: root)
    let sink = ErrorSink()
    let compiled = bytes.withUnsafeBytes { buffer -> xmlSchemaPtr? in
      LibXML2.prepare()
      let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
      guard let context = xmlSchemaNewMemParserCtxt(start, Int32(buffer.count)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      return sink.collect { pointer in
        planner_xml_set_schema_parser_sink(context, pointer)
        return xmlSchemaParse(context)
      }
    }
    guard let compiled else {
      let message = sink.reports.first?.message ?? "unknown error"
      throw XMLSchemaError(message: message.split(whereSeparator: \.isNewline).joined(separator: " "))
    }
    schema = compiled
  }

  deinit { xmlSchemaFree(schema) }

  /// What the schema finds wrong with a document, in the order of the file.
  ///
  /// - Returns: At most ``XMLProblems/most`` problems, and whether there are more.
  func problems(
    of document: ParsedDocument, root: XMLElement, places: MarkupPlaces
  ) -> (problems: [XMLProblem], moreFollow: Bool) {
    let sink = ErrorSink()
    let result = lock.withLock { _ -> Int32 in
      guard let context = xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { xmlSchemaFreeValidCtxt(context) }
      return sink.collect { pointer in
        planner_xml_set_validity_sink(context, pointer)
        return xmlSchemaValidateDoc(context, document.pointer)
      }
    }
    if result == 0 { return ([], false) }
    let elements = ReportedElements(root, ordinals: Set(sink.reports.compactMap(\.ordinal)))
    var order: [SchemaMessage.Key] = []
    var messages: [SchemaMessage.Key: SchemaMessage] = [:]
    var placeless: [String: Int] = [:]
    let causes = Set(sink.reports.lazy.filter { !SchemaMessage($0).isConsequence }.compactMap(\.ordinal))
    for report in sink.reports {
      var message = SchemaMessage(report)
      if message.isConsequence, let ordinal = message.ordinal, causes.contains(ordinal) { continue }
      if message.ordinal == nil {
        message.occurrence = placeless[report.message, default: 0]
        placeless[report.message, default: 0] += 1
      }
      // A wrong value is reported by its facet and once more by its type: the first report says what is wrong with
      // the value, the second what the type is called.
      if messages[message.key] == nil {
        order.append(message.key)
        messages[message.key] = message
      } else {
        messages[message.key]?.addType(of: message)
      }
    }
    var rewritten = order.compactMap { messages[$0]?.problem(elements: elements, vocabulary: vocabulary, root: root) }
    if rewritten.isEmpty {
      rewritten = [XMLProblem(.schema, "the file could not be held against the schema", at: root.location)]
    }
    rewritten.sort { place($0) < place($1) }
    return (
      Array(rewritten.prefix(XMLProblems.most)), rewritten.count > XMLProblems.most || sink.dropped > 0
    )
  }

  private func place(_ problem: XMLProblem) -> (Int, Int) {
    (problem.location?.line ?? 0, problem.location?.column ?? 0)
  }
}
