/// The names that a schema declares, for better messages than libxml2's.
///
/// Names are local: a schema of ours has one namespace. Where a name is declared more than once, all that it may mean
/// is taken together, which is good enough for advice.
struct SchemaVocabulary: Sendable {
  /// What is known of an attribute of an element.
  struct Declaration: Sendable {
    /// The local name of its type, or nil when the type has none.
    let type: String?
    /// The first sentence of its documentation, or nil.
    let documentation: String?
  }

  /// The names of all elements that the schema declares.
  private(set) var elements: Set<String> = []
  /// The names of all attributes that the schema declares.
  private(set) var attributes: Set<String> = []
  /// The attributes of each element, by the element's name and the attribute's.
  private(set) var attributesOfElement: [String: [String: Declaration]] = [:]
  /// The namespace that the schema declares names for, or nil.
  let targetNamespace: String?
  /// The first sentence of each named type's documentation.
  private(set) var documentationOfType: [String: String] = [:]
  /// Named complex types and attribute groups, by name.
  private var definitions: [String: XMLElement] = [:]

  /// Collects the names of a schema, given as a tree.
  init(schema root: XMLElement) {
    targetNamespace = root["targetNamespace"]
    for child in root.children {
      guard let name = child["name"], child.name != "element" else { continue }
      if child.name == "complexType" || child.name == "attributeGroup" { definitions[name] = child }
      documentationOfType[name] = Self.documentation(of: child)
    }
    collect(root)
  }

  private mutating func collect(_ node: XMLElement) {
    if let name = node["name"] {
      if node.name == "attribute" { attributes.insert(name) }
      if node.name == "element" {
        elements.insert(name)
        var visited: Set<String> = []
        attributesOfElement[name, default: [:]].merge(attributes(in: node, &visited)) { first, _ in first }
      }
    }
    for child in node.children { collect(child) }
  }

  /// The attributes that a definition declares itself, or takes from a type, a base or a group.
  private func attributes(in node: XMLElement, _ visited: inout Set<String>) -> [String: Declaration] {
    var names: [String: Declaration] = [:]
    for reference in [node["type"], node["base"], node.name == "attributeGroup" ? node["ref"] : nil] {
      guard let reference, let definition = definitions[Self.local(reference)] else { continue }
      if visited.insert(Self.local(reference)).inserted {
        names.merge(attributes(in: definition, &visited)) { first, _ in first }
      }
    }
    for child in node.children where child.name != "element" {
      if child.name == "attribute" {
        if child["use"] != "prohibited", let name = child["name"] {
          names[name] = Declaration(type: child["type"].map(Self.local), documentation: Self.documentation(of: child))
        }
      } else {
        names.merge(attributes(in: child, &visited)) { first, _ in first }
      }
    }
    return names
  }

  /// A name without its prefix.
  static func local(_ name: String) -> String {
    name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private static func documentation(of node: XMLElement) -> String? {
    node.child("annotation")?.child("documentation").map { firstSentence($0.text) }
  }

  /// The words up to the first full stop that ends a sentence, on one line.
  private static func firstSentence(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let end = words.firstIndex(where: { $0.hasSuffix(".") }) else { return words.joined(separator: " ") }
    return String(words[...end].joined(separator: " ").dropLast())
  }
}
