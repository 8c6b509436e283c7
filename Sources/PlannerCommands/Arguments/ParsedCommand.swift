/// A command line that was understood: which command, and its values.
///
/// Asking for an option that the command's table does not declare traps: it is a slip in the program, not the user's.
struct ParsedCommand: Sendable, Equatable {
  let specification: CommandSpecification
  /// The positional arguments in order.
  let arguments: [String]
  private let values: [String: [String]]
  private let declared: Set<String>

  init(
    _ specification: CommandSpecification, arguments: [String], values: [String: [String]],
    sharedOptions: [OptionSpecification] = []
  ) {
    self.specification = specification
    self.arguments = arguments
    self.values = values
    declared = Set((specification.options + sharedOptions).map(\.long))
  }

  /// The command's words: `["map", "find"]`.
  var path: [String] { specification.path }

  /// The argument at a place of the table, nil if it was left out.
  func argument(_ index: Int) -> String? {
    precondition(
      specification.arguments.indices.contains(index) || specification.arguments.last?.isRepeating == true,
      "'\(specification.name)' declares no argument \(index)")
    return arguments.indices.contains(index) ? arguments[index] : nil
  }

  /// The argument at a place where the table requires one.
  func requiredArgument(_ index: Int) -> String {
    guard let argument = argument(index) else {
      preconditionFailure("Argument \(index) of '\(specification.name)' is not a required one")
    }
    return argument
  }

  /// The value of an option, the last one if it repeats; nil if it was not given.
  func option(_ name: String) -> String? { options(name).last }

  /// All values of an option in the order in which they were given.
  func options(_ name: String) -> [String] {
    precondition(declared.contains(name), "'\(specification.name)' declares no option --\(name)")
    return values[name] ?? []
  }

  /// Whether a flag, or any option, was given.
  func flag(_ name: String) -> Bool { !options(name).isEmpty }

  /// An error about this command's line, for checks that the table cannot express.
  func usageError(_ message: String, help: String? = nil) -> UsageError {
    UsageError(message, help: help, path: path)
  }
}
