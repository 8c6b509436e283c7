import Testing

@testable import PlannerCommands

@Suite("Values of a command line") struct ParsedCommandTests {
  enum Mode: String, CaseIterable { case foot, car }

  private func command(_ words: String...) throws -> ParsedCommand {
    guard case .command(let command) = try SampleTable.table.parse(["plan", "-dD"] + words) else {
      throw UsageError("not a command")
    }
    return command
  }

  @Test("Look-ups") func lookups() throws {
    let command = try command("a.xml", "x", "y", "--venue-kind=hall", "--venue-kind=market", "-j")
    #expect(command.path == ["plan"])
    #expect(command.argument(0) == "a.xml")
    #expect(command.requiredArgument(0) == "a.xml")
    #expect(command.argument(2) == "y")
    #expect(command.argument(3) == nil)
    #expect(command.option("date") == "D")
    #expect(command.option("output") == nil)
    #expect(command.options("venue-kind") == ["hall", "market"])
    #expect(command.flag("json"))
    #expect(!command.flag("strict"))
    #expect(!command.flag("quiet"))
    #expect(command.usageError("bad", help: "worse") == UsageError("bad", help: "worse", path: ["plan"]))
    #expect("\(command.usageError("bad", help: "worse"))" == "bad; worse")
  }

  @Test("Whole numbers") func integers() throws {
    #expect(try command("a").integer("limit") == nil)
    #expect(try command("a", "--limit=7").integer("limit", in: 1...7) == 7)
    #expect(try command("a", "--limit", "-7").integer("limit") == -7)
    let outside = try command("a", "--limit=8")
    #expect(throws: UsageError("option '--limit' is 8; allowed are 1 to 7", path: ["plan"])) {
      try outside.integer("limit", in: 1...7)
    }
    for text in ["", "7.0", "7x", "٧", "99999999999999999999"] {
      let wrong = try command("a", "--limit=\(text)")
      #expect(throws: UsageError.self) { try wrong.integer("limit") }
    }
  }

  @Test("Numbers") func numbers() throws {
    #expect(try command("a").number("limit", in: 0...1) == nil)
    #expect(try command("a", "--limit=0.5").number("limit", in: 0...1) == 0.5)
    for text in ["nan", "inf", "1.5", "-0.1", "x", ""] {
      let wrong = try command("a", "--limit=\(text)")
      #expect(throws: UsageError.self) { try wrong.number("limit", in: 0...1) }
    }
  }

  @Test("Choices by type") func choices() throws {
    #expect(try command("a", "-mcar").choice("mode", of: Mode.self) == .car)
    #expect(try command("a").choice("mode", of: Mode.self) == nil)
    let wrong = try command("a", "-mbicycle")
    let error = #expect(throws: UsageError.self) { try wrong.choice("mode", of: Mode.self) }
    #expect(error?.help == "choose from: foot, car")
  }

  @Test("Asking for what is not declared is the program's slip") func undeclared() async {
    await #expect(processExitsWith: .failure) {
      guard case .command(let command) = try SampleTable.table.parse(["map", "find", "x"]) else { return }
      _ = command.option("no-such-option")
    }
  }

  @Test("Suggestions")
  func suggestions() {
    let words = ["window", "plan", "explain", "venue"]
    #expect(Suggestion.nearest(to: "wndow", among: words) == "window")
    #expect(Suggestion.nearest(to: "PLNA", among: words) == "plan")
    #expect(Suggestion.nearest(to: "exp", among: words) == "explain")
    #expect(Suggestion.nearest(to: "e", among: words) == nil)
    #expect(Suggestion.nearest(to: "", among: words) == nil)
    #expect(Suggestion.nearest(to: "xyzzy", among: words) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "a", count: 100_000), among: words) == nil)
  }
}
