/// Reads comma-separated values (RFC 4180) as people write them.
///
/// The separator is a comma, or a semicolon where the first line has one. White space around values, a byte-order mark, any
/// line ends, empty lines and lines that begin with `#` are tolerated. A value may stand in quotation marks, which are
/// doubled inside; it may not run over the end of its line.
struct TableReader {
  /// The longest text that is read, in UTF-8 bytes.
  static let mostBytes = 4_000_000
  /// The most rows that are read.
  static let mostRows = 10_000

  private let separator: Unicode.Scalar
  private(set) var rows: [[TableCell]] = []
  private(set) var problems: [TableProblem] = []

  /// Cuts a text into rows of cells; `rows` has the header first, and is empty where the text has no row.
  ///
  /// Throws only when the text is too large; what is wrong in single cells goes to `problems`.
  init(_ text: String) throws(TableError) {
    guard text.utf8.count <= TableReader.mostBytes else {
      throw TableError(tooLarge: "at most \(TableReader.mostBytes) bytes of text", line: 1)
    }
    let lines = TableReader.lines(of: text)
    let header = lines.first { !TableReader.isComment($0.scalars) }
    separator = header?.scalars.contains(";") == true ? ";" : ","
    for (scalars, number) in lines where !TableReader.isComment(scalars) {
      guard rows.count <= TableReader.mostRows else {
        throw TableError(tooLarge: "at most \(TableReader.mostRows) rows", line: number)
      }
      rows.append(cells(of: scalars, line: number))
    }
  }

  private static func lines(of text: String) -> [(scalars: ArraySlice<Unicode.Scalar>, number: Int)] {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var lines: [(scalars: ArraySlice<Unicode.Scalar>, number: Int)] = []
    var start = 0
    var index = 0
    while index <= scalars.count {
      if index == scalars.count || scalars[index] == "\n" || scalars[index] == "\r" {
        lines.append((scalars[start..<index], lines.count + 1))
        if index + 1 < scalars.count, scalars[index] == "\r", scalars[index + 1] == "\n" { index += 1 }
        start = index + 1
      }
      index += 1
    }
    return lines
  }

  private static func isComment(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = line.first(where: { !isBlank($0) }) else { return true }
    return first == "#"
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }

  private mutating func cells(of line: ArraySlice<Unicode.Scalar>, line number: Int) -> [TableCell] {
    var cells: [TableCell] = []
    var index = line.startIndex
    while true {
      cells.append(cell(in: line, from: &index, line: number))
      guard index < line.endIndex else { return cells }
      index += 1
    }
  }

  /// Reads one cell and leaves `index` at the separator or the end of the line.
  private mutating func cell(in line: ArraySlice<Unicode.Scalar>, from index: inout Int, line number: Int) -> TableCell
  {
    while index < line.endIndex, TableReader.isBlank(line[index]) { index += 1 }
    let column = index - line.startIndex + 1
    var content: [Unicode.Scalar] = []
    if index < line.endIndex, line[index] == "\"" {
      content = quoted(in: line, from: &index, line: number, column: column)
    }
    let rest = index
    while index < line.endIndex, line[index] != separator { index += 1 }
    content += line[rest..<index]
    while let last = content.last, TableReader.isBlank(last) { content.removeLast() }
    if let harmful = content.first(where: TableProblem.isHarmful) {
      problems.append(
        TableProblem(line: number, column: column, found: String(harmful), expected: "text without control characters"))
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: content)
    return TableCell(text: String(text), line: number, column: column)
  }

  private mutating func quoted(
    in line: ArraySlice<Unicode.Scalar>, from index: inout Int, line number: Int, column: Int
  ) -> [Unicode.Scalar] {
    var content: [Unicode.Scalar] = []
    index += 1
    while index < line.endIndex {
      if line[index] != "\"" {
        content.append(line[index])
        index += 1
      } else if index + 1 < line.endIndex, line[index + 1] == "\"" {
        content.append("\"")
        index += 2
      } else {
        index += 1
        return content
      }
    }
    problems.append(
      TableProblem(line: number, column: column, found: nil, expected: "a closing quotation mark on the same line"))
    return content
  }
}
