/// The header of a table: which column has which name.
struct TableColumns {
  private let places: [String: Int]
  private let header: [TableCell]

  /// Reads a header row, adding a problem for each name that is missing, unknown or doubled.
  ///
  /// - Parameters:
  ///   - header: The cells of the header.
  ///   - required: The names that must be there, in lower case.
  ///   - isOptional: Whether a further name, in lower case, may be there.
  ///   - expected: All names, for a message.
  ///   - problems: Where problems are added.
  init(
    _ header: [TableCell], required: [String], expected: String, problems: inout [TableProblem],
    isOptional: (String) -> Bool
  ) {
    var places: [String: Int] = [:]
    for (index, cell) in header.enumerated() {
      let name = cell.text.lowercased()
      if places[name] != nil {
        problems.append(cell.problem(expected: "each column once"))
      } else if required.contains(name) || isOptional(name) {
        places[name] = index
      } else {
        problems.append(cell.problem(expected: expected))
      }
    }
    for name in required where places[name] == nil {
      problems.append(
        TableProblem(
          line: header.first?.line ?? 1, column: header.first?.column ?? 1, found: nil,
          expected: "a column '\(name)' in the header"))
    }
    self.places = places
    self.header = header
  }

  /// The names of the columns, in lower case.
  var names: [String] { places.keys.sorted() }

  /// The cell of a row in a column; an empty one at the end of the row where the row is too short, nil where the table
  /// has no such column.
  func cell(_ name: String, of row: [TableCell]) -> TableCell? {
    guard let place = places[name] else { return nil }
    if place < row.count { return row[place] }
    let last = row[row.count - 1]
    return TableCell(text: "", line: last.line, column: last.column + last.text.unicodeScalars.count)
  }

  /// The problem of a row with more cells than the header, if it has any.
  func surplus(in row: [TableCell]) -> TableProblem? {
    guard row.count > header.count, row[header.count...].contains(where: { !$0.text.isEmpty }) else { return nil }
    return row[header.count].problem(expected: "no more than \(header.count) cells, as in the header")
  }
}
