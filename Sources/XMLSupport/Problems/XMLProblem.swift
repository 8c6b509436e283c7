/// One thing that is wrong with an XML file, where it is, and what may help.
package struct XMLProblem: Error, Sendable, Equatable {
  /// What sort of thing is wrong; for tests and for callers that treat some sorts apart.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// The file has more bytes, elements, attributes or levels than are read.
    case limit
    /// The file is not UTF-8, or declares to be something else.
    case encoding
    /// The file is not well-formed XML.
    case malformed
    /// The file has a document type declaration, which could define entities.
    case documentType
    /// The schema knows no element of this name.
    case unknownElement
    /// The schema knows the element, but not here.
    case misplacedElement
    /// An element lacks one that it must contain.
    case missingElement
    /// The schema knows no such attribute of the element.
    case unknownAttribute
    /// An attribute that must be there is not.
    case missingAttribute
    /// A value has the wrong form or is none of those allowed.
    case badValue
    /// Text stands where only elements may.
    case unexpectedText
    /// A name is used twice, or a reference leads nowhere (`xs:unique`, `xs:key`, `xs:keyref`).
    case identity
    /// Anything else that the schema does not allow.
    case schema
  }

  /// What is wrong, in one sentence without a full stop.
  package let message: String
  /// Where it is, or nil when it concerns the whole file.
  package let location: SourceLocation?
  /// What may help, in one sentence without a full stop.
  package let help: String?
  /// What sort of thing is wrong.
  package let kind: Kind

  /// Creates a problem from its parts.
  package init(_ kind: Kind, _ message: String, at location: SourceLocation?, help: String? = nil) {
    self.message = message
    self.location = location
    self.help = help
    self.kind = kind
  }
}

extension XMLProblem: CustomStringConvertible {
  /// The problem as one line: `41:15: unknown element <foo>`.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    let advice = help.map { " (\($0))" } ?? ""
    return place + message + advice
  }
}
