/// One thing that is wrong in a table read from text, and where.
public struct TableProblem: Sendable, Hashable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars; it points at the cell's first character.
  public let column: Int
  /// What stands there, or nil where something is missing.
  public let found: String?
  /// What would be right, for a message: "a time such as 05:10".
  public let expected: String

  /// A problem at a place.
  public init(line: Int, column: Int, found: String?, expected: String) {
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
  }
}

extension TableProblem: CustomStringConvertible {
  /// One English sentence without a full stop, fit for a terminal: control characters are shown as `�`.
  public var description: String {
    let what = found.map { "'\(TableProblem.printable($0))' is not understood here" } ?? "something is missing"
    return "line \(line), column \(column): \(what); expected \(expected)"
  }

  /// At most 40 scalars of a text, without controls and characters that turn the line around.
  private static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(40) {
      result.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result) + (text.unicodeScalars.count > 40 ? "…" : "")
  }

  /// Whether a character could change what a terminal shows instead of being shown.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // Persian spelling needs the two joiners.
    case .format where scalar == "\u{200C}" || scalar == "\u{200D}": false
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
