/// An element of an XML file with all that is in it, as a value.
///
/// Comments and processing instructions are left out; texts among the children are joined.
package struct XMLElement: Sendable, Equatable {
  /// The local name, without a prefix.
  package let name: String
  /// The namespace's URI, or nil when the element is in none.
  package let namespace: String?
  /// The attributes in the order of the file, without the declarations of namespaces.
  package let attributes: [XMLAttribute]
  /// The elements directly inside, in the order of the file.
  package let children: [XMLElement]
  /// The text directly inside, joined; white space is kept as it is.
  package let text: String
  /// Where the element's name stands in its start tag.
  package let location: SourceLocation
  /// Where the end tag starts (at its `<`), or nil when the element is written `<name/>`.
  ///
  /// Text that is put there becomes the last of the element's content.
  package let endLocation: SourceLocation?

  /// Creates an element from its parts.
  package init(
    name: String, namespace: String? = nil, attributes: [XMLAttribute] = [], children: [XMLElement] = [],
    text: String = "", location: SourceLocation, endLocation: SourceLocation? = nil
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.text = text
    self.location = location
    self.endLocation = endLocation
  }

  /// The value of the attribute that has this name and no namespace, or nil.
  package subscript(_ name: String) -> String? { attribute(name)?.value }

  /// The attribute that has this name and namespace, or nil.
  ///
  /// - Complexity: O(attributes)
  package func attribute(_ name: String, namespace: String? = nil) -> XMLAttribute? {
    attributes.first { $0.name == name && $0.namespace == namespace }
  }

  /// The place of an attribute's value, or of the element's name when there is no such attribute.
  package func location(of attribute: String) -> SourceLocation {
    self.attribute(attribute)?.location ?? location
  }

  /// The children of this name, whatever their namespace.
  package func children(named name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first element, this one and its descendants in the order of the file, that satisfies a condition, or nil.
  ///
  /// - Complexity: O(elements)
  package func firstDescendant(where condition: (XMLElement) throws -> Bool) rethrows -> XMLElement? {
    if try condition(self) { return self }
    for child in children {
      if let found = try child.firstDescendant(where: condition) { return found }
    }
    return nil
  }

  /// The first child of this name, whatever its namespace, or nil.
  package func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}
