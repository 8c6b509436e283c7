/// How much of an XML file is read before it is refused.
///
/// The defaults fit a plan of a large city many times over and keep a hostile file within some hundred megabytes.
package struct XMLLimits: Sendable, Hashable {
  /// The most bytes.
  package var bytes = 16 << 20
  /// The most elements inside each other; never above 200, libxml2's own limit being 256.
  package var depth = 64
  /// The most elements.
  package var elements = 500_000
  /// The most attributes of one element; libxml2 takes time that grows with their square.
  package var attributesPerElement = 256
  /// The most bytes in one attribute's value.
  package var attributeBytes = 1 << 20

  /// The default limits.
  package init() {}

  /// Chosen limits; what is left out keeps its default.
  package init(bytes: Int? = nil, depth: Int? = nil, elements: Int? = nil, attributeBytes: Int? = nil) {
    self.bytes = bytes ?? self.bytes
    self.depth = min(200, depth ?? self.depth)
    self.elements = elements ?? self.elements
    self.attributeBytes = attributeBytes ?? self.attributeBytes
  }
}
