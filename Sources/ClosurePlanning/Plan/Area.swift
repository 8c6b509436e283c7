public import Geodesy

/// A named area of the city: what a cordon encloses, or where a category's members lie.
///
/// Notices rarely draw a line. Where the extent is doubtful an area has two outlines: what is surely inside
/// (``inner``) and what may be (``outer``).
public struct Area: Sendable, Equatable {
  public var id: String
  public var names: LocalizedText
  /// What may be inside; the only outline where there is no doubt.
  public var outer: Polygon
  /// What is surely inside; nil where the outer outline is all there is.
  public var inner: Polygon?

  public init(id: String, names: LocalizedText = LocalizedText(), outer: Polygon, inner: Polygon? = nil) {
    self.id = id
    self.names = names
    self.outer = outer
    self.inner = inner
  }
}
