/// Turns a report of libxml2's schema validation into a plain problem.
///
/// Element and value are taken from our own tree; of the library's text, only the fixed parts are looked at, so that a
/// value with quotes in it cannot mislead. Text that is not recognised is passed on as it is.
struct SchemaMessage {
  /// What makes two reports one problem.
  struct Key: Hashable {
    let ordinal: Int?
    let attribute: String?
    /// The text, or nil for all reports about the value.
    let text: String?
    /// Which of several equal reports without an element this is.
    let occurrence: Int
  }

  let ordinal: Int?
  let attribute: String?
  /// The local name of the element that the report starts with, or nil.
  let elementName: String?
  /// How many equal reports came before, for reports without an element.
  var occurrence = 0
  /// The report without the element and the attribute that it starts with.
  let body: String
  /// The name of the type that the value does not fit, when a report said it.
  private(set) var type: String?

  init(_ report: ErrorSink.Report) {
    var body = report.message.split(whereSeparator: \.isNewline).joined(separator: " ")[...]
    var attribute = report.attribute
    var elementName: String?
    if body.hasPrefix("Element '"), let name = body.between("Element '", "'") {
      elementName = Self.local(String(name))
      body = body[name.endIndex...].dropFirst()
      if body.hasPrefix(", attribute '"), let name = body.between(", attribute '", "'") {
        attribute = Self.local(String(name))
        body = body[name.endIndex...].dropFirst()
      }
      if body.hasPrefix(": ") { body = body.dropFirst(2) }
    }
    ordinal = report.ordinal
    self.attribute = attribute
    self.elementName = elementName
    self.body = String(body)
    type = Self.typeName(in: body)
  }

  /// What makes this report and another one the same problem.
  var key: Key { Key(ordinal: ordinal, attribute: attribute, text: concernsValue ? nil : body, occurrence: occurrence) }

  /// Takes over the name of the type from a second report about the same value.
  mutating func addType(of other: SchemaMessage) { type = type ?? other.type }

  /// Whether the report only says that an identity constraint suffers from a wrong or missing value.
  var isConsequence: Bool { body.hasPrefix("Not all fields of") || body.hasPrefix("Warning:") }

  /// Whether the report is about a value that its type does not allow.
  var concernsValue: Bool { body.hasPrefix("[facet ") || type != nil || body.contains("is not a valid value of") }

  /// A name without the namespace that libxml2 writes before it: `{urn:x}plan` is `plan`.
  static func local(_ name: String) -> String {
    name.lastIndex(of: "}").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private static func typeName(in body: Substring) -> String? {
    let marks = ["atomic type '", "list type '", "union type '"]
    return marks.lazy.compactMap { body.lastBetween("is not a valid value of the \($0)", "'") }.first.map(String.init)
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The text between the first occurrence of one string and the next of another, or nil.
  func between(_ start: String, _ end: String) -> Substring? {
    firstRange(of: start).flatMap { found in
      self[found.upperBound...].firstRange(of: end).map { self[found.upperBound..<$0.lowerBound] }
    }
  }

  /// The text between the last occurrence of one string and the last of another behind it, or nil.
  func lastBetween(_ start: String, _ end: String) -> Substring? {
    lastRange(of: start).flatMap { found in
      self[found.upperBound...].lastRange(of: end).map { self[found.upperBound..<$0.lowerBound] }
    }
  }

  private func firstRange(of text: String) -> Range<Index>? {
    indices.lazy.compactMap { self.range(of: text, at: $0) }.first
  }

  private func lastRange(of text: String) -> Range<Index>? {
    indices.reversed().lazy.compactMap { self.range(of: text, at: $0) }.first
  }

  private func range(of text: String, at start: Index) -> Range<Index>? {
    self[start...].hasPrefix(text) ? start..<index(start, offsetBy: text.count) : nil
  }
}
