/// The whole command line of a program, declared once.
struct CommandTable: Sendable, Equatable {
  /// The name that users type.
  var program: String
  var version: String
  /// One line, without a full stop.
  var summary: String
  var commands: [CommandSpecification]
  /// Summaries of the words that only lead to further commands: `["map": "Look into a map"]`.
  var groups: [String: String]
  /// Options that every command accepts, also before the command's name.
  var sharedOptions: [OptionSpecification]

  init(
    program: String, version: String, summary: String, commands: [CommandSpecification], groups: [String: String] = [:],
    sharedOptions: [OptionSpecification] = []
  ) {
    let names = commands.map(\.name)
    precondition(Set(names).count == names.count, "Two commands have the same name")
    for command in commands {
      let isGroup = commands.contains { $0.path.count > command.path.count && $0.path.starts(with: command.path) }
      precondition(!isGroup, "'\(command.name)' cannot be both a command and a group")
      for shared in sharedOptions {
        let clash = command.options.contains {
          $0.long == shared.long || ($0.short != nil && $0.short == shared.short)
        }
        precondition(!clash, "'\(command.name)' and all commands both have --\(shared.long) or its letter")
      }
    }
    self.program = program
    self.version = version
    self.summary = summary
    self.commands = commands
    self.groups = groups
    self.sharedOptions = sharedOptions
  }

  /// The command with exactly these words.
  ///
  /// - Complexity: O(number of commands); so are the other look-ups.
  func command(_ path: [String]) -> CommandSpecification? { commands.first { $0.path == path } }

  /// Whether further words must follow these.
  func isGroup(_ path: [String]) -> Bool {
    commands.contains { $0.path.count > path.count && $0.path.starts(with: path) }
  }

  /// The words that may follow `path`, each once, in the table's order.
  func words(after path: [String]) -> [String] {
    var seen: Set<String> = []
    return commands.compactMap { command in
      guard command.path.count > path.count, command.path.starts(with: path) else { return nil }
      let word = command.path[path.count]
      return seen.insert(word).inserted ? word : nil
    }
  }

  /// The one-line summary of a command or group.
  func summary(of path: [String]) -> String {
    if path.isEmpty { return summary }
    return command(path)?.summary ?? groups[path.joined(separator: " ")] ?? words(after: path).joined(separator: ", ")
  }

  /// All options that hold at `path`, the command's own first.
  func options(at path: [String]) -> [OptionSpecification] {
    (command(path)?.options ?? []) + sharedOptions + [.help] + (path.isEmpty ? [.version] : [])
  }
}
