/// `planner completions`: a script that lets the shell complete commands and options.
enum CompletionsCommand {
  static let specification = CommandSpecification(
    "completions", summary: "Print a completion script for the shell",
    arguments: [
      ArgumentSpecification("SHELL", help: "bash, zsh or fish", valueKind: .choice(["bash", "zsh", "fish"]))
    ],
    examples: [CommandExample("source <(planner completions bash)", "complete in this shell")])

  static func run(_ command: ParsedCommand, _ console: Console) throws -> ExitCode {
    guard let shell = CompletionScript.Shell(rawValue: command.requiredArgument(0)) else {
      throw command.usageError("no such shell", help: "bash, zsh or fish")
    }
    console.out(CompletionScript(PlannerTable.table).text(for: shell))
    return .done
  }
}
