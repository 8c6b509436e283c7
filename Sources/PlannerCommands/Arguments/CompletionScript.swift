/// Completion scripts for shells, made from the table.
///
/// The scripts ask nobody at run time: the words stand in them.
struct CompletionScript {
  /// The shells that are served.
  enum Shell: String, CaseIterable, Sendable {
    case bash, zsh, fish
  }

  let table: CommandTable

  init(_ table: CommandTable) { self.table = table }

  /// The script, to be read by the shell at its start.
  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash()
    case .zsh: zsh()
    case .fish: fish()
    }
  }

  /// All places of the command line: the program, groups, commands.
  var paths: [[String]] {
    var seen: Set<[String]> = [[]]
    var paths: [[String]] = [[]]
    for command in table.commands {
      for length in 1...command.path.count where seen.insert(Array(command.path.prefix(length))).inserted {
        paths.append(Array(command.path.prefix(length)))
      }
    }
    return paths
  }

  /// The text within single quotes, fit for every shell served.
  func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

  /// A name for shell functions.
  var functionName: String { "_" + String(table.program.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }) }
}
