import Foundation
import Testing

@testable import PlannerCommands

@Suite("Running commands") struct CommandProgramTests {
  struct Odd: Error, CustomStringConvertible { var description: String { "the sky fell" } }

  /// A console whose output fails as on a full disk.
  final class FullStream: ByteStream {
    func write(_ bytes: [UInt8]) {}
    var failure: Int32? { 28 }
    var isClosed: Bool { true }
  }

  static let program = CommandProgram(
    SampleTable.table,
    actions: [
      ["plan"]: { command, console in
        console.out(line: "planned \(command.requiredArgument(0)) on \(command.option("date") ?? "")")
        return .done
      },
      ["map", "find"]: { command, _ in
        switch command.argument(0) {
        case "odd": throw Odd()
        case "usage": throw command.usageError("no such street", help: "look again")
        case "reported": throw CommandFailure.reported(.invalidInput)
        case "output": throw OutputError(path: "a\u{1B}", action: "create", code: 2, help: "create the folder first")
        default: throw CommandFailure("nothing found", help: "try another", exitCode: .failOn)
        }
      },
      ["map", "info"]: { _, _ in .warnings },
      ["completions"]: { _, _ in .partlyFailed },
    ])

  private func run(_ words: String...) -> (code: ExitCode, output: String, errors: String) {
    let (console, output, errors) = Console.capturing()
    return (Self.program.run(words, console: console), output.text, errors.text)
  }

  @Test("Done") func done() {
    #expect(run("plan", "a.xml", "-d", "D") == (.done, "planned a.xml on D\n", ""))
    #expect(run("--version") == (.done, "planner 1.2.3\n", ""))
    #expect(run("map", "info").code == .warnings)
    #expect(run("map", "-h").output == HelpPage(SampleTable.table).text(["map"]))
  }

  @Test("Usage errors go to the errors, with the usage line") func usage() {
    let result = run("plan", "--dat", "x")
    #expect(result.code == .usage)
    #expect(result.output.isEmpty)
    #expect(
      result.errors == """
        error: unknown option '--dat' for 'plan'
        help: did you mean '--date'?
        Usage: planner plan FILE [VENUE…] --date DATE [options]
        Try 'planner plan --help'.

        """)
    #expect(run().errors.hasSuffix("Try 'planner --help'.\n"))
  }

  @Test("Errors become words and codes")
  func failures() {
    #expect(run("map", "find", "odd") == (.failure, "", "error: the sky fell\n"))
    #expect(run("map", "find", "reported") == (.invalidInput, "", ""))
    #expect(run("map", "find", "x") == (.failOn, "", "error: nothing found\nhelp: try another\n"))
    #expect(run("map", "find", "usage").code == .usage)
    let output = run("map", "find", "output")
    #expect(output.code == .failure)
    #expect(
      output.errors == #"error: cannot create 'a\u{1B}': No such file or directory"#
        + "\nhelp: create the folder first\n")
  }

  @Test("Lost output is a failure") func lostOutput() {
    let (console, _, errors) = Console.capturing()
    let full = Console(
      output: FullStream(), errors: console.errors, isOutputTerminal: false, isErrorTerminal: false, width: 80,
      style: .plain, errorStyle: .plain, environment: [:], uptime: { .zero })
    #expect(Self.program.run(["plan", "a", "-dD"], console: full) == .failure)
    #expect(errors.text == "error: cannot write to the standard output: No space left on device\n")
  }

  @Test("A whole process, with letters beyond ASCII under the C locale") func process() async {
    let result = await #expect(
      processExitsWith: .exitCode(2), observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      exit(Self.program.runProcess(words: ["Рӯдакӣ"], environment: ["LC_ALL": "C", "NO_COLOR": "1"]))
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("error: unknown command 'Рӯдакӣ'\n"))
  }
}
