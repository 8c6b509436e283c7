extension String {
  /// Columns on a terminal; see `DisplayWidth`.
  var displayWidth: Int { DisplayWidth.columns(self) }

  /// The text with spaces after it up to a width in columns; wider text stays as it is.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth))
  }

  /// The text with spaces before it up to a width in columns, for numbers.
  func paddedLeft(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - displayWidth)) + self
  }

  /// The text cut to a width in columns, an ellipsis standing for what is left out.
  func truncated(to columns: Int) -> String {
    if displayWidth <= columns { return self }
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    for character in self {
      let width = DisplayWidth.columns(character)
      if used + width > columns - 1 { break }
      result.append(character)
      used += width
    }
    return result + "…"
  }

  /// Lines of at most `columns` columns, broken at spaces.
  ///
  /// A word that is wider by itself stays whole: paths and links must be copied in one piece. A line feed ends a line;
  /// runs of spaces within a line become one. No-break spaces do not break.
  /// - Complexity: O(length).
  func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var used = 0
      for word in paragraph.split(separator: " ") {
        let width = DisplayWidth.columns(String(word))
        if !line.isEmpty, used + 1 + width > columns {
          lines.append(line)
          (line, used) = (String(word), width)
        } else if line.isEmpty {
          (line, used) = (String(word), width)
        } else {
          line += " " + word
          used += 1 + width
        }
      }
      lines.append(line)
    }
    return lines
  }
}
