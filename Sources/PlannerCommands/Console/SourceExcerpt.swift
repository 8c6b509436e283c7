/// One source line made fit for a terminal, and where the mark under it goes.
///
/// Tabs become spaces to the next multiple of four, unsafe characters are spelt out, and a line too wide for the
/// terminal is cut around the mark.
struct SourceExcerpt: Equatable {
  /// The line to print.
  private(set) var text: String
  /// Columns before the mark, and of the mark; nil without a place.
  private(set) var mark: Range<Int>?

  /// A scalar as it is shown.
  private struct Cell {
    var shown: String
    var columns: Int
  }

  /// - Parameters:
  ///   - column: counted from 1 in scalars; beyond the end it marks the place after the last.
  ///   - length: in scalars; the mark is at least one column and ends with the line.
  ///   - width: the columns that the line may take.
  /// - Complexity: O(length of the line), of which only a piece around the mark is laid out.
  init(line: String, column: Int?, length: Int?, width: Int) {
    let width = max(width, 20)
    let scalars = line.unicodeScalars
    // Lay out no more than can be seen: a file may be one line of many megabytes.
    let reach = 4 * width
    let target = max(column ?? 1, 1) - 1
    let skipped = max(target - reach, 0)
    let start = scalars.index(scalars.startIndex, offsetBy: skipped, limitedBy: scalars.endIndex)
    let from =
      start ?? scalars.index(scalars.endIndex, offsetBy: -reach, limitedBy: scalars.startIndex) ?? scalars.startIndex
    let to = scalars.index(from, offsetBy: 2 * reach, limitedBy: scalars.endIndex) ?? scalars.endIndex
    let cells = Self.cells(of: String(scalars[from..<to]))
    let first = column.map { _ in start == nil ? cells.count : min(target - skipped, cells.count) }
    let last = first.map { min($0 + min(max(length ?? 1, 1), 2 * reach), cells.count) }
    let piece = Self.cut(
      cells, around: (first ?? 0)..<(last ?? 0), width: width, cutBefore: from > scalars.startIndex,
      cutAfter: to < scalars.endIndex)
    text = (piece.before ? "…" : "") + cells[piece.range].map(\.shown).joined() + (piece.after ? "…" : "")
    if let first, let last {
      let lead = (piece.before ? 1 : 0) + cells[piece.range.lowerBound..<first].reduce(0) { $0 + $1.columns }
      let inside = cells[first..<max(first, min(last, piece.range.upperBound))].reduce(0) { $0 + $1.columns }
      mark = lead..<(lead + max(inside, 1))
    }
  }

  private static func cells(of line: String) -> [Cell] {
    var cells: [Cell] = []
    var used = 0
    for character in line {
      // A joined character is as wide as a whole: its first scalar takes the columns.
      let isSafe = character.unicodeScalars.allSatisfy { escape(of: $0) == nil }
      for (index, scalar) in character.unicodeScalars.enumerated() {
        var cell = Cell(shown: String(scalar), columns: index == 0 ? DisplayWidth.columns(character) : 0)
        if scalar == "\t" {
          let spaces = 4 - used % 4
          cell = Cell(shown: String(repeating: " ", count: spaces), columns: spaces)
        } else if let escaped = escape(of: scalar) {
          cell = Cell(shown: escaped, columns: escaped.count)
        } else if !isSafe {
          cell.columns = DisplayWidth.columns(scalar)
        }
        used += cell.columns
        cells.append(cell)
      }
    }
    return cells
  }

  /// The cells to show, with the mark's beginning well inside and room for an ellipsis on each side that is cut.
  private static func cut(
    _ cells: [Cell], around mark: Range<Int>, width: Int, cutBefore: Bool, cutAfter: Bool
  ) -> (range: Range<Int>, before: Bool, after: Bool) {
    let total = cells.reduce(0) { $0 + $1.columns }
    if total <= width, !cutBefore, !cutAfter { return (0..<cells.count, false, false) }
    // A third of the width stands before the mark, the rest shows it and what follows.
    var lower = mark.lowerBound
    var lead = 0
    while lower > 0, lead + cells[lower - 1].columns <= width / 3 {
      lower -= 1
      lead += cells[lower].columns
    }
    if lower > 0, !cutBefore {
      // Near the beginning nothing need be cut there.
      let before = cells[..<lower].reduce(0) { $0 + $1.columns }
      if before <= 1 { lower = 0 }
    }
    var used = lower > 0 || cutBefore ? 1 : 0
    var upper = lower
    while upper < cells.count, used + cells[upper].columns <= width - 1 {
      used += cells[upper].columns
      upper += 1
    }
    // What is left over may go to the front.
    while upper == cells.count, lower > 0, used + cells[lower - 1].columns <= width - 1 {
      lower -= 1
      used += cells[lower].columns
    }
    upper = max(upper, min(mark.lowerBound, cells.count))
    return (lower..<upper, lower > 0 || cutBefore, upper < cells.count || cutAfter)
  }
}
