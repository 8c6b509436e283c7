/// A program made of commands: reads the command line, runs the command, turns errors into words and exit codes.
struct CommandProgram: Sendable {
  /// What a command does.
  ///
  /// It may throw `UsageError`, `CommandFailure`, `OutputError`, or anything else, which counts as a failure.
  typealias Action = @Sendable (ParsedCommand, Console) throws -> ExitCode

  let table: CommandTable
  private let actions: [[String]: Action]

  /// - Parameter actions: one for each command of the table, by its words.
  init(_ table: CommandTable, actions: [[String]: Action]) {
    for command in table.commands { precondition(actions[command.path] != nil, "'\(command.name)' does nothing") }
    self.table = table
    self.actions = actions
  }

  /// Runs one command line, without the program's name, and tells how it ended.
  ///
  /// Data that could not be written to `out` turns a success into a failure; a reader that went away does not.
  func run(_ words: [String], console: Console) -> ExitCode {
    let code = perform(words, console)
    guard let failure = console.output.failure else { return code }
    console.report(.error("cannot write to the standard output: \(SystemError.text(failure))"))
    return code == .done ? .failure : code
  }

  private func perform(_ words: [String], _ console: Console) -> ExitCode {
    do {
      switch try table.parse(words) {
      case .version:
        console.out(line: "\(table.program) \(table.version)")
        return .done
      case .help(let path):
        console.out(HelpPage(table, width: console.width, style: console.style).text(path))
        return .done
      case .command(let command):
        guard let action = actions[command.path] else { preconditionFailure("'\(command.path)' does nothing") }
        return try action(command, console)
      }
    } catch let error as UsageError {
      explain(error, console)
      return .usage
    } catch let error as CommandFailure {
      if !error.message.isEmpty { console.report(.error(error.message, help: error.help)) }
      return error.exitCode
    } catch let error as OutputError {
      console.report(.error("\(error)", help: error.help))
      return .failure
    } catch {
      console.report(.error("\(error)"))
      return .failure
    }
  }

  private func explain(_ error: UsageError, _ console: Console) {
    console.report(.error(error.message, help: error.help))
    if let command = table.command(error.path) {
      console.err(HelpPage(table, width: console.width, style: console.errorStyle).usage(of: command))
    }
    console.err(line: "Try '\(([table.program] + error.path).joined(separator: " ")) --help'.")
  }
}
