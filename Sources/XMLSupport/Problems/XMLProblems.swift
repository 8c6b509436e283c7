/// Everything that is wrong with one XML file, in the order of the file.
package struct XMLProblems: Error, Sendable, Equatable {
  /// The most problems that are kept of one file: a reader of messages stops there, too.
  package static let most = 20

  /// The file's name, as the caller gave it.
  package let fileName: String
  /// The problems, at least one and at most ``most``, in the order of the file.
  package let problems: [XMLProblem]
  /// Whether the file has problems beyond those kept.
  package let moreFollow: Bool

  /// Keeps the first of the problems given, which are not empty.
  package init(fileName: String, _ problems: [XMLProblem], moreFollow: Bool = false) {
    precondition(!problems.isEmpty, "An error without a problem")
    self.fileName = fileName
    self.problems = Array(problems.prefix(Self.most))
    self.moreFollow = moreFollow || problems.count > Self.most
  }
}

extension XMLProblems: CustomStringConvertible {
  /// One line for each problem: `plan.xml:41:15: unknown element <foo>`.
  package var description: String {
    let lines = problems.map { "\(fileName):\($0)" } + (moreFollow ? ["\(fileName): more problems follow"] : [])
    return lines.joined(separator: "\n")
  }
}
