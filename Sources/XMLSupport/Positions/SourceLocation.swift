/// A place in a text file, as editors count it.
///
/// Lines end at LF, CR LF or a lone CR. A byte order mark takes no column.
package struct SourceLocation: Sendable, Hashable {
  /// The line, from 1.
  package let line: Int
  /// The column of the first character, from 1, in Unicode scalars.
  package let column: Int
  /// The number of Unicode scalars that the place covers, as written in the file; 0 marks a point.
  package let length: Int

  /// Creates a place; line and column start at 1, and the length is not negative.
  package init(line: Int, column: Int, length: Int) {
    precondition(line >= 1 && column >= 1 && length >= 0, "No such place: \(line):\(column), length \(length)")
    self.line = line
    self.column = column
    self.length = length
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The place as compilers write it: `41:15`.
  package var description: String { "\(line):\(column)" }
}
