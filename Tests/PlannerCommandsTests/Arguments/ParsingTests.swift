import Testing

@testable import PlannerCommands

@Suite("Reading command lines") struct ParsingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var words: [String]
    var arguments: [String] = []
    var values: [String: [String]] = [:]
    var testDescription: String { words.joined(separator: " ") }
  }

  static let understood = [
    Case(words: ["plan", "a.xml", "--date", "D"], arguments: ["a.xml"], values: ["date": ["D"]]),
    Case(words: ["plan", "--date=D", "a.xml"], arguments: ["a.xml"], values: ["date": ["D"]]),
    Case(words: ["plan", "-d", "D", "a.xml"], arguments: ["a.xml"], values: ["date": ["D"]]),
    Case(words: ["plan", "-dD", "a.xml"], arguments: ["a.xml"], values: ["date": ["D"]]),
    Case(words: ["plan", "a", "-jsdD"], arguments: ["a"], values: ["json": [""], "strict": [""], "date": ["D"]]),
    Case(words: ["plan", "a", "-jsd", "D"], arguments: ["a"], values: ["json": [""], "strict": [""], "date": ["D"]]),
    Case(words: ["plan", "--date=D=E", "a"], arguments: ["a"], values: ["date": ["D=E"]]),
    Case(words: ["plan", "--date=", "a"], arguments: ["a"], values: ["date": [""]]),
    Case(words: ["plan", "-d", "D", "--", "--json", "-x"], arguments: ["--json", "-x"], values: ["date": ["D"]]),
    Case(words: ["plan", "-d", "D", "-"], arguments: ["-"], values: ["date": ["D"]]),
    Case(words: ["plan", "-d", "-5", "-7.5"], arguments: ["-7.5"], values: ["date": ["-5"]]),
    Case(words: ["plan", "-d", "-", "a", "b", "c"], arguments: ["a", "b", "c"], values: ["date": ["-"]]),
    Case(
      words: ["plan", "-dD", "a", "--venue-kind", "hall", "--venue-kind=mosque"], arguments: ["a"],
      values: ["date": ["D"], "venue-kind": ["hall", "mosque"]]),
    Case(words: ["-q", "map", "find", "Rudaki"], arguments: ["Rudaki"], values: ["quiet": [""]]),
    Case(words: ["map", "--quiet", "find", "Рӯдакӣ"], arguments: ["Рӯдакӣ"], values: ["quiet": [""]]),
    Case(words: ["map", "info"]),
    Case(words: ["plan", "-j", "-j", "-dD", "a"], arguments: ["a"], values: ["json": ["", ""], "date": ["D"]]),
  ]

  @Test("Understood", arguments: understood) func understands(_ test: Case) throws {
    guard case .command(let command) = try SampleTable.table.parse(test.words) else {
      Issue.record("not a command")
      return
    }
    #expect(command.arguments == test.arguments)
    let names = (command.specification.options + SampleTable.table.sharedOptions).map(\.long)
    let given = names.filter { command.flag($0) }
    #expect(Dictionary(uniqueKeysWithValues: given.map { ($0, command.options($0)) }) == test.values)
  }

  static let refused: [([String], String, String?)] = [
    ([], "no command given", "choose from: plan, map, completions"),
    (["paln"], "unknown command 'paln'", "did you mean 'plan'?"),
    (["zzzzz"], "unknown command 'zzzzz'", "known are: plan, map, completions"),
    (["map"], "'map' needs a further word", "choose from: find, info"),
    (["map", "fnd"], "unknown command of 'map' 'fnd'", "did you mean 'find'?"),
    (["plan", "--dat", "D", "a"], "unknown option '--dat' for 'plan'", "did you mean '--date'?"),
    (["plan", "--venue", "D", "a"], "unknown option '--venue' for 'plan'", "did you mean '--venue-kind'?"),
    (["plan", "-x"], "unknown option '-x' for 'plan'", nil),
    (["plan", "-limit", "3"], "unknown option '-l' for 'plan'", "did you mean '--limit'?"),
    (["--json", "plan"], "unknown option '--json'", "'planner plan' has it: write it after the command"),
    (["plan", "a", "--date"], "option '--date' needs DATE after it", nil),
    (["plan", "a", "-d"], "option '-d' needs DATE after it", nil),
    (
      ["plan", "a", "--date", "--json"], "option '--date' needs DATE after it, not another option",
      "write --date=--json if that is meant"
    ),
    (["plan", "a", "-dA", "--date", "B"], "option '--date' is given more than once", nil),
    (["plan", "a", "--json=yes"], "option '--json' takes no value", nil),
    (["plan", "a", "-dD", "-m", "fot"], "option '--mode' cannot be 'fot'", "did you mean 'foot'?"),
    (["plan", "a", "-dD", "-m", "zzzzz"], "option '--mode' cannot be 'zzzzz'", "choose from: foot, bicycle, car"),
    (["plan", "a"], "option '--date DATE' is required: The day, as 2025-10-09", nil),
    (["plan", "-dD"], "FILE is missing: The plan", nil),
    (["map", "find", "a", "b"], "'b' is one argument too many", nil),
    (["completions", "bsh"], "SHELL cannot be 'bsh'", "did you mean 'bash'?"),
    (["pl\u{1B}an\u{202E}"], #"unknown command 'pl\u{1B}an\u{202E}'"#, nil),
    (["help", "help"], "unknown command 'help'", nil),
    (["plan", "--version"], "unknown option '--version' for 'plan'", nil),
  ]

  @Test("Refused", arguments: refused) func refuses(_ words: [String], _ message: String, _ help: String?) {
    let error = #expect(throws: UsageError.self) { try SampleTable.table.parse(words) }
    #expect(error?.message == message)
    if let help { #expect(error?.help == help) }
  }

  @Test(
    "Help and version at every level",
    arguments: [
      (["-h"], []), (["--help"], []), (["help"], []), (["help", "plan"], ["plan"]), (["plan", "-h"], ["plan"]),
      (["plan", "--json", "--help", "--bogus"], ["plan"]), (["map", "--help"], ["map"]), (["help", "map"], ["map"]),
      (["map", "find", "-h"], ["map", "find"]), (["help", "map", "find"], ["map", "find"]),
      (["plan", "-jh"], ["plan"]),
    ] as [([String], [String])])
  func helps(_ words: [String], _ path: [String]) throws {
    #expect(try SampleTable.table.parse(words) == .help(path))
  }

  @Test("Version") func version() throws {
    #expect(try SampleTable.table.parse(["--version"]) == .version)
  }

  @Test("Help is an argument after --") func helpAfterDashes() throws {
    guard case .command(let command) = try SampleTable.table.parse(["plan", "-dD", "--", "-h"]) else {
      Issue.record("help was taken for an option")
      return
    }
    #expect(command.arguments == ["-h"])
  }

  /// A parser that trips over odd words would trap here; every line ends in a value or a usage error.
  @Test("Random lines never crash", arguments: 0..<8) func random(seed: UInt64) {
    let pieces = [
      "plan", "map", "find", "--", "-", "", "--date", "--date=", "-d", "-jsd", "--=", "---", "-=", "-\u{301}", "é",
      "-5",
      "help", "\u{0}", "--quiet=", "-qq", "--venue-kind", "-mcar", "\u{202E}",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<500 {
      let words = (0..<6).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }
      do { _ = try SampleTable.table.parse(words) } catch { #expect(!error.message.isEmpty, "\(words)") }
    }
  }
}
