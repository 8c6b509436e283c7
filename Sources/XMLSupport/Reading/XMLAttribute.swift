/// An attribute of an element, with the place of its value.
package struct XMLAttribute: Sendable, Equatable {
  /// The local name, without a prefix.
  package let name: String
  /// The namespace's URI, or nil for a name without a prefix.
  package let namespace: String?
  /// The value, with references replaced and white space as XML normalises it.
  package let value: String
  /// Where the value stands, inside the quotes.
  package let location: SourceLocation

  /// Creates an attribute from its parts.
  package init(name: String, namespace: String? = nil, value: String, location: SourceLocation) {
    self.name = name
    self.namespace = namespace
    self.value = value
    self.location = location
  }
}
