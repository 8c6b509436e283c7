/// One cell of a table, with its place.
struct TableCell {
  /// The content without the white space around it and without quotation marks.
  let text: String
  /// The line, counted from 1.
  let line: Int
  /// The column of the content's first character, counted from 1 in Unicode scalars.
  let column: Int

  /// A problem at this cell.
  func problem(expected: String) -> TableProblem {
    TableProblem(line: line, column: column, found: text.isEmpty ? nil : text, expected: expected)
  }
}
