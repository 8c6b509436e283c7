internal import CLibXML2

/// Writes an XML file into memory: UTF-8, two spaces of indentation, the same calls giving the same bytes.
///
/// ```swift
/// let writer = XMLWriter()
/// try writer.startElement("plan", [("xmlns", "urn:example"), ("city", "Душанбе")])
/// try writer.element("note", text: "a & b")
/// writer.end()
/// let bytes = writer.finish()
/// ```
///
/// Names are constants of the program: one that is not a name traps, as does an end without a start. Text may come
/// from anywhere: what XML cannot hold throws. A start tag and an end tag of an element without content become `<name/>`.
package final class XMLWriter {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var open: [String] = []
  private var finished: [UInt8]?

  /// Starts a file.
  ///
  /// - Parameters:
  ///   - declaration: Whether the file starts with `<?xml version="1.0" encoding="UTF-8"?>`; a fragment does not.
  ///   - indents: Whether each element starts on a line of its own.
  package init(declaration: Bool = true, indents: Bool = true) {
    LibXML2.prepare()
    guard let buffer = xmlBufferCreate(), let writer = xmlNewTextWriterMemory(buffer, 0) else {
      preconditionFailure("No memory for an XML file")
    }
    self.buffer = buffer
    self.writer = writer
    if indents {
      check(xmlTextWriterSetIndent(writer, 1))
      check(xmlTextWriterSetIndentString(writer, "  "))
    }
    if declaration { check(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)) }
  }

  deinit {
    if finished == nil { xmlFreeTextWriter(writer) }
    xmlBufferFree(buffer)
  }

  /// Opens an element with attributes in the order given; a value of nil leaves its attribute out.
  ///
  /// Namespaces are attributes, too: `("xmlns", "…")`, `("xmlns:gx", "…")`.
  /// - Throws: `XMLWriteError.forbiddenCharacter`; the file is then of no use.
  package func startElement(_ name: String, _ attributes: [(name: String, value: String?)] = []) throws(XMLWriteError) {
    precondition(XMLCharacter.isPlainName(name), "'\(name)' is not a name")
    requireUnfinished()
    check(xmlTextWriterStartElement(writer, name))
    open.append(name)
    for case (let attribute, let value?) in attributes {
      precondition(XMLCharacter.isPlainName(attribute), "'\(attribute)' is not a name")
      try checkCharacters(of: value, "\(name)/@\(attribute)")
      check(xmlTextWriterStartAttribute(writer, attribute))
      // Raw, with escapes of our own: libxml2's would turn letters beyond ASCII into numbers.
      check(xmlTextWriterWriteRaw(writer, Self.escapedValue(value)))
      check(xmlTextWriterEndAttribute(writer))
    }
  }

  /// Writes text into the element that is open; markup characters are escaped.
  ///
  /// - Throws: `XMLWriteError.forbiddenCharacter`.
  package func text(_ text: String) throws(XMLWriteError) {
    precondition(!open.isEmpty, "Text outside the root element")
    requireUnfinished()
    try checkCharacters(of: text, open.last ?? "")
    check(xmlTextWriterWriteString(writer, text))
  }

  /// Writes a comment, on a line of its own where the file is indented.
  ///
  /// A comment cannot contain two hyphens in a row nor end in one (XML 1.0, §2.5): a space is put between them.
  /// - Throws: `XMLWriteError.forbiddenCharacter`.
  package func comment(_ text: String) throws(XMLWriteError) {
    requireUnfinished()
    try checkCharacters(of: text, "comment")
    var safe = ""
    for scalar in text.unicodeScalars {
      if scalar == "-", safe.unicodeScalars.last == "-" { safe += " " }
      safe.unicodeScalars.append(scalar)
    }
    check(xmlTextWriterWriteComment(writer, " \(safe) "))
  }

  /// Closes the element that was opened last.
  package func end() {
    requireUnfinished()
    precondition(open.popLast() != nil, "An end without a start")
    check(xmlTextWriterEndElement(writer))
  }

  /// Writes an element that contains only text, or nothing.
  ///
  /// - Throws: `XMLWriteError.forbiddenCharacter`.
  package func element(
    _ name: String, _ attributes: [(name: String, value: String?)] = [], text: String? = nil
  ) throws(XMLWriteError) {
    try startElement(name, attributes)
    if let text, !text.isEmpty { try self.text(text) }
    end()
  }

  /// Ends the file, whose elements have all been closed, and gives its bytes.
  ///
  /// A second call gives the same bytes.
  package func finish() -> [UInt8] {
    if let finished { return finished }
    precondition(open.isEmpty, "<\(open.last ?? "")> is still open")
    check(xmlTextWriterEndDocument(writer))
    xmlFreeTextWriter(writer)
    let count = Int(xmlBufferLength(buffer))
    let bytes = xmlBufferContent(buffer).map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    finished = bytes
    return bytes
  }

  /// A value as it stands between double quotes; white space that XML would turn into spaces is escaped, too (§3.3.3).
  private static func escapedValue(_ value: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(value.utf8.count)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private func checkCharacters(of text: String, _ context: String) throws(XMLWriteError) {
    if let scalar = text.unicodeScalars.first(where: { !XMLCharacter.isAllowed($0) }) {
      throw .forbiddenCharacter(scalar, context: context)
    }
  }

  private func requireUnfinished() { precondition(finished == nil, "The file is finished") }

  /// Traps at a failure: the calls were checked, so that only memory can have run out.
  private func check(_ result: Int32) { precondition(result >= 0, "libxml2 could not write") }
}
