/// Where the parts of a file's elements stand, in document order.
struct MarkupPlaces: Sendable {
  /// The places of one element.
  struct Element: Sendable {
    /// The name in the start tag.
    var name: SourceLocation
    /// The start of the end tag; nil for `<name/>`.
    var end: SourceLocation?
    /// The place of the first of its attributes in ``MarkupPlaces/values``.
    var firstValue: Int
    /// How many attributes it has, declarations of namespaces not counted.
    var valueCount: Int
  }

  /// One entry for each start tag.
  var elements: [Element] = []
  /// The values of all attributes but the declarations of namespaces.
  var values: [SourceLocation] = []

  /// The places of the values of the n-th element's attributes.
  func values(ofElement ordinal: Int) -> ArraySlice<SourceLocation> {
    let element = elements[ordinal]
    return values[element.firstValue..<element.firstValue + element.valueCount]
  }
}
