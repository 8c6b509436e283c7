internal import XMLSupport

/// A place in a plan file, as editors count it.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column of the first character, from 1, in Unicode scalars.
  public var column: Int
  /// The number of Unicode scalars that the place covers; 0 marks a point.
  public var length: Int

  /// Creates a place; line and column start at 1.
  public init(line: Int, column: Int, length: Int = 0) {
    self.line = line
    self.column = column
    self.length = length
  }

  init(_ location: SourceLocation) {
    self.init(line: location.line, column: location.column, length: location.length)
  }

  /// Whether a place starts before another one.
  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column, a.length) < (b.line, b.column, b.length)
  }
}
