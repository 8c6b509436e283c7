/// All that is wrong in a table read from text.
public struct TableError: Error, Sendable, Hashable {
  /// At most this many problems of one table are told.
  public static let mostProblems = 20

  /// The first problems in the order of the text; never empty, and at most ``mostProblems``.
  public let problems: [TableProblem]
  /// Whether there were more.
  public let isCutShort: Bool

  init(_ problems: [TableProblem]) {
    precondition(!problems.isEmpty, "An error needs a problem")
    let sorted = problems.enumerated().sorted { left, right in
      (left.element.line, left.element.column, left.offset) < (right.element.line, right.element.column, right.offset)
    }
    self.problems = sorted.prefix(TableError.mostProblems).map(\.element)
    isCutShort = problems.count > TableError.mostProblems
  }

  init(tooLarge expected: String, line: Int) {
    self.init([TableProblem(line: line, column: 1, found: nil, expected: expected)])
  }
}

extension TableError: CustomStringConvertible {
  /// One problem a line.
  public var description: String {
    let lines = problems.map(\.description) + (isCutShort ? ["and more"] : [])
    return lines.joined(separator: "\n")
  }
}
