/// A schema that cannot be compiled.
package struct XMLSchemaError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What libxml2 says is wrong with the schema.
  package let message: String

  /// The message, with what was tried.
  package var description: String { "the XML schema cannot be compiled: \(message)" }
}
