internal import Spelling

extension SchemaMessage {
  /// The problem in plain words, at the element's name or the attribute's value.
  func problem(elements: ReportedElements, vocabulary: SchemaVocabulary, root: XMLElement) -> XMLProblem {
    guard let entry = elements[ordinal] else { return placeless(root) }
    let element = entry.element
    if body.hasPrefix("This element is not expected") || body.hasPrefix("No matching global") {
      return unexpected(entry, vocabulary)
    }
    if body.hasPrefix("Missing child element") {
      return XMLProblem(
        .missingElement, "<\(element.name)> lacks \(Self.choice(expected) ?? "an element")",
        at: element.location)
    }
    if body.hasPrefix("The attribute '"),
      let name = body.between("The attribute '", "'").map({ Self.local(String($0)) })
    {
      return attributeProblem(name, element, vocabulary)
    }
    if concernsValue { return valueProblem(element, vocabulary) }
    if body.hasPrefix("Character content") {
      return XMLProblem(.unexpectedText, "<\(element.name)> cannot contain text", at: element.location)
    }
    if body.hasPrefix("Element content is not allowed") {
      return XMLProblem(
        .misplacedElement, "<\(element.name)> cannot contain elements",
        at: element.children.first?.location ?? element.location)
    }
    if let identity = identityProblem(element) { return identity }
    return XMLProblem(
      .schema, "<\(element.name)>: \(plain)", at: attribute.map { element.location(of: $0) } ?? element.location)
  }

  /// An element that the schema does not know, or not at this place.
  private func unexpected(_ entry: ReportedElements.Entry, _ vocabulary: SchemaVocabulary) -> XMLProblem {
    let element = entry.element
    let inside = entry.parent.map { " in <\($0)>" } ?? " as the root"
    let choice = Self.choice(expected).map { "; expected \($0)" } ?? ""
    let written = Self.written(element)
    // Right name, wrong namespace: the most common slip with a root element.
    let atRoot = entry.parent == nil && vocabulary.elements.contains(element.name)
    let wanted =
      atRoot ? vocabulary.targetNamespace : expected.first { Self.local($0) == element.name }.flatMap(Self.namespace)
    if atRoot || wanted != nil, wanted != element.namespace {
      return XMLProblem(
        .unknownElement, "\(written) is in \(element.namespace.map { "the namespace '\($0)'" } ?? "no namespace")",
        at: element.location, help: wanted.map { "put it into xmlns=\"\($0)\"" } ?? "remove its namespace")
    }
    guard !vocabulary.elements.contains(element.name) else {
      return XMLProblem(.misplacedElement, "\(written) cannot stand here\(inside)\(choice)", at: element.location)
    }
    let known = expected.isEmpty ? Array(vocabulary.elements) : expected.map(Self.local)
    let nearest = NearestName.of(element.name, among: known) ?? NearestName.of(element.name, among: vocabulary.elements)
    return XMLProblem(
      .unknownElement, "unknown element \(written)\(inside)\(choice)", at: element.location,
      help: nearest.map { "did you mean <\($0)>?" })
  }

  /// An attribute that is missing or unknown.
  private func attributeProblem(_ name: String, _ element: XMLElement, _ vocabulary: SchemaVocabulary) -> XMLProblem {
    if body.hasSuffix("is required but missing.") {
      return XMLProblem(.missingAttribute, "<\(element.name)> lacks the attribute '\(name)'", at: element.location)
    }
    let known = vocabulary.attributesOfElement[element.name] ?? [:]
    let allowed = known.isEmpty ? "" : "; allowed are \(known.keys.sorted().joined(separator: ", "))"
    let nearest = NearestName.of(name, among: known.keys) ?? NearestName.of(name, among: vocabulary.attributes)
    return XMLProblem(
      .unknownAttribute, "unknown attribute '\(name)' of <\(element.name)>\(allowed)",
      at: element.attributes.first { $0.name == name }?.location ?? element.location,
      help: nearest.map { "did you mean '\($0)'?" })
  }

  /// A report that libxml2 ties to no element, as it does with references that lead nowhere.
  private func placeless(_ root: XMLElement) -> XMLProblem {
    if let elementName, let value = body.between("key-sequence ['", "']").map(String.init) {
      var left = occurrence
      let found = root.firstDescendant { element in
        guard element.name == elementName, element.attributes.contains(where: { $0.value == value }) else {
          return false
        }
        left -= 1
        return left < 0
      }
      if let problem = found.flatMap(identityProblem) { return problem }
    }
    return XMLProblem(.schema, plain, at: root.location)
  }

  /// A broken `xs:unique`, `xs:key` or `xs:keyref`.
  private func identityProblem(_ element: XMLElement) -> XMLProblem? {
    if body.hasPrefix("Not all fields of") {
      return XMLProblem(.identity, "<\(element.name)> lacks what identifies it", at: element.location)
    }
    guard let values = body.between("key-sequence [", "]") else { return nil }
    // The key's fields name an attribute as a rule: find the one that has the value.
    let first = values.between("'", "'").map(String.init)
    let place = element.attributes.first { $0.value == first }?.location ?? element.location
    let message =
      body.hasPrefix("Duplicate")
      ? "<\(element.name)>: \(values) is used a second time" : "<\(element.name)>: there is no \(values) to refer to"
    return XMLProblem(.identity, message, at: place)
  }

  /// The names that the report says are expected, as libxml2 writes them: `{namespace}name`.
  private var expected: [String] {
    guard let list = body.lastBetween("Expected is", ")"), let open = list.firstIndex(of: "(") else { return [] }
    return list[list.index(after: open)...].split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// The body without its full stop.
  var plain: String { body.trimmed.hasSuffix(".") ? String(body.trimmed.dropLast()) : body.trimmed }

  /// The names as a choice: `<a>, <b> or <c>`; wildcards count as one.
  static func choice(_ names: [String]) -> String? {
    var words: [String] = []
    for name in names {
      let word = name.hasPrefix("##") || name.hasSuffix("*") ? "an extension element" : "<\(local(name))>"
      if !words.contains(word) { words.append(word) }
    }
    guard let last = words.last else { return nil }
    return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func namespace(of name: String) -> String? {
    name.hasPrefix("{") ? name.between("{", "}").map(String.init) : nil
  }

  /// An element in angle brackets, cut where a hostile name would flood the message.
  private static func written(_ element: XMLElement) -> String {
    let scalars = element.name.unicodeScalars
    return "<" + (scalars.count > 60 ? String(scalars.prefix(60)) + "…" : element.name) + ">"
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
