import Foundation
import Testing

@testable import PlannerCommands

@Suite("Completion scripts") struct CompletionScriptTests {
  /// Runs a script in a shell and returns its output; nil where the shell is not installed.
  private func run(_ shell: String, _ flags: [String], script: String) throws -> (status: Int32, output: String)? {
    let candidates = ["/bin/\(shell)", "/usr/bin/\(shell)", "/usr/local/bin/\(shell)"]
    guard let path = candidates.first(where: FileManager.default.isExecutableFile) else { return nil }
    let folder = try TemporaryFolder()
    let file = folder.path("script")
    try script.write(toFile: file, atomically: true, encoding: .utf8)
    try "x".write(toFile: folder.path("day.kmz"), atomically: true, encoding: .utf8)
    try "x".write(toFile: folder.path("day.txt"), atomically: true, encoding: .utf8)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = flags + [file]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  @Test("Every shell reads its script", arguments: CompletionScript.Shell.allCases)
  func syntax(_ shell: CompletionScript.Shell) throws {
    let script = CompletionScript(SampleTable.table).text(for: shell)
    #expect(script.contains("venue-kind"))
    guard let result = try run(shell.rawValue, ["-n"], script: script) else { return }
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.isEmpty)
  }

  static let completions: [([String], String)] = [
    (["p"], "plan"), ([""], "plan map completions"), (["--ver"], "--version"), (["map", ""], "find info"),
    (["-q", "map", "f"], "find"), (["plan", "--ve"], "--venue-kind"), (["plan", "-m", ""], "foot bicycle car"),
    (["plan", "--mode", "c"], "car"), (["plan", "-o", "day"], "day.kmz"), (["plan", "--date", ""], ""),
    (["completions", "z"], "zsh"), (["map", "info", "--out"], "--out-dir"),
  ]

  @Test("What bash offers", arguments: completions) func bash(_ words: [String], _ expected: String) throws {
    let line = (["planner"] + words).map { "'\($0)'" }.joined(separator: " ")
    let script =
      CompletionScript(SampleTable.table).text(for: .bash) + """
        COMP_WORDS=(\(line))
        COMP_CWORD=\(words.count)
        _planner
        echo "${COMPREPLY[*]}"
        """
    guard let result = try run("bash", ["--norc"], script: script) else { return }
    #expect(result.output == expected + "\n")
  }

  @Test("What fish offers", arguments: completions.filter { !$0.0.contains("-o") && $0.0 != ["plan", "--date", ""] })
  func fish(_ words: [String], _ expected: String) throws {
    let line = (["planner"] + words).joined(separator: " ")
    let script = CompletionScript(SampleTable.table).text(for: .fish) + "complete -C '\(line)'\n"
    guard let result = try run("fish", ["--no-config"], script: script) else { return }
    let offered = result.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(Set(offered) == Set(expected.split(separator: " ").map(String.init)), "\(result.output)")
  }

  @Test("A quotation mark in a help text does no harm") func quotation() {
    #expect(CompletionScript(SampleTable.table).quoted("it's") == #"'it'\''s'"#)
  }

  /// In parentheses a single extension would be glob qualifiers to zsh, and all completion fails.
  @Test("File patterns for zsh") func zshPatterns() {
    let script = CompletionScript(SampleTable.table).text(for: .zsh)
    #expect(script.contains(#"':FILE:_files -g "*.xml"'"#))
    #expect(script.contains(#":FILE:_files -g "*.(kml|kmz)"'"#))
  }
}
