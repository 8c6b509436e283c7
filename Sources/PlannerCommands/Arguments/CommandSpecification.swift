/// One command: its words, its arguments and options, and what its help page says.
///
/// Help, completion scripts and the parser all read this one table, so they cannot disagree.
struct CommandSpecification: Sendable, Equatable {
  /// The words after the program's name: `["map", "find"]`.
  var path: [String]
  /// One line, without a full stop.
  var summary: String
  /// Paragraphs for the help page, separated by blank lines; lines within one are joined and wrapped.
  var discussion: String
  var arguments: [ArgumentSpecification]
  var options: [OptionSpecification]
  var examples: [CommandExample]

  init(
    _ path: String..., summary: String, discussion: String = "", arguments: [ArgumentSpecification] = [],
    options: [OptionSpecification] = [], examples: [CommandExample] = []
  ) {
    precondition(!path.isEmpty && path.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") }, "A command has a name")
    for (index, argument) in arguments.enumerated() where index < arguments.count - 1 {
      precondition(!argument.isRepeating, "Only the last argument of '\(path)' may repeat, not \(argument.name)")
      precondition(
        !argument.isOptional || arguments[index + 1].isOptional, "\(argument.name) of '\(path)' cannot be optional")
    }
    let longs = options.map(\.long) + ["help"]
    let shorts = options.compactMap(\.short) + ["h"]
    precondition(Set(longs).count == longs.count, "Two options of '\(path)' have the same name")
    precondition(Set(shorts).count == shorts.count, "Two options of '\(path)' have the same letter")
    self.path = path
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = examples
  }

  /// The command's words: `map find`.
  var name: String { path.joined(separator: " ") }
}
