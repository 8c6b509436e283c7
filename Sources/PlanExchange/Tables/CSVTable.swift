/// A table of comma-separated values (RFC 4180): what stands in it, and where.
///
/// Lines end in CRLF, LF or CR; a field in quotation marks may hold commas, line ends, and quotation marks written twice. A
/// byte order mark is passed over, and so are lines without any character.
struct CSVTable {
  /// A field with the place of its first character.
  struct Field: Equatable {
    var text: String
    var position: SourcePosition
  }

  private(set) var rows: [[Field]] = []
  /// A quotation mark that is never closed, or text after a closed one: where, and what is wrong.
  private(set) var problem: (position: SourcePosition, message: String)?

  /// Reads a table; after a problem nothing more is read.
  /// - Complexity: O(length)
  init(_ text: String) {
    var reader = Reader(Array(text.unicodeScalars))
    while problem == nil, !reader.isAtEnd {
      if reader.skipLineEnd() { continue }
      var row: [Field] = []
      repeat {
        let position = reader.position
        switch reader.field() {
        case .success(let text, let length):
          row.append(
            Field(text: text, position: SourcePosition(line: position.line, column: position.column, length: length)))
        case .failure(let message):
          problem = (position, message)
          return
        }
      } while reader.skip(",")
      rows.append(row)
    }
  }

  private struct Reader {
    enum Outcome {
      case success(String, length: Int)
      case failure(String)
    }

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var column = 1

    init(_ scalars: [Unicode.Scalar]) {
      self.scalars = scalars
      if scalars.first == "\u{FEFF}" { index = 1 }
    }

    var isAtEnd: Bool { index >= scalars.count }
    var position: SourcePosition { SourcePosition(line: line, column: column) }
    private var isAtLineEnd: Bool { isAtEnd || scalars[index] == "\n" || scalars[index] == "\r" }

    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
      guard !isAtEnd, scalars[index] == scalar else { return false }
      advance()
      return true
    }

    /// Goes over one end of a line.
    mutating func skipLineEnd() -> Bool {
      guard !isAtEnd, isAtLineEnd else { return false }
      advance()
      return true
    }

    /// One scalar on; CRLF counts as one.
    private mutating func advance() {
      let scalar = scalars[index]
      index += 1
      guard scalar == "\n" || scalar == "\r" else {
        column += 1
        return
      }
      if scalar == "\r", !isAtEnd, scalars[index] == "\n" { index += 1 }
      line += 1
      column = 1
    }

    mutating func field() -> Outcome {
      let start = index
      var text = String.UnicodeScalarView()
      guard skip("\"") else {
        while !isAtLineEnd, scalars[index] != "," {
          text.append(scalars[index])
          advance()
        }
        return .success(String(text), length: index - start)
      }
      while true {
        guard !isAtEnd else { return .failure("a quotation mark is not closed") }
        let (scalar, first) = (scalars[index], index)
        advance()
        if scalar != "\"" {
          text.append(contentsOf: scalars[first..<index])
        } else if skip("\"") {
          text.append("\"")
        } else {
          break
        }
      }
      guard isAtLineEnd || scalars[index] == "," else {
        return .failure("text follows a closed quotation mark; within a field write it twice")
      }
      return .success(String(text), length: index - start)
    }
  }
}
