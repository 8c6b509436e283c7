import Testing

@testable import PlannerCommands

@Suite("Diagnostics as printed") struct DiagnosticPrinterTests {
  /// Diagnostics are drawn on a line 41 of the source.
  private func source(_ line: String) -> SourceText { SourceText(String(repeating: "\n", count: 40) + line + "\n") }

  @Test("The example of the design, byte for byte") func example() {
    let diagnostic = Diagnostic(
      .error, file: "dushanbe.xml", line: 41, column: 15, length: 13, "no street \"Rudoki Avenue\" in the map",
      help: "did you mean \"Rudaki Avenue\" (Хиёбони Рӯдакӣ)?")
    let text = DiagnosticPrinter().text(
      diagnostic, source: source(#"  <road name="Rudoki Avenue" from="Ayni" to="Bukhoro"/>"#))
    #expect(
      text == """
        dushanbe.xml:41:15: error: no street "Rudoki Avenue" in the map
         41 |   <road name="Rudoki Avenue" from="Ayni" to="Bukhoro"/>
            |               ^~~~~~~~~~~~~
        help: did you mean "Rudaki Avenue" (Хиёбони Рӯдакӣ)?

        """)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var line: String
    var column: Int
    var length: Int?
    var shown: String
    var mark: String
  }

  static let cases = [
    Case(
      testDescription: "Cyrillic", line: "<road name=\"Хиёбони Рӯдакӣ\"/>", column: 13, length: 14,
      shown: " 41 | <road name=\"Хиёбони Рӯдакӣ\"/>", mark: "    |             ^~~~~~~~~~~~~~"),
    // Combining macrons take a column in the file and none on the terminal.
    Case(
      testDescription: "decomposed letters", line: "и\u{304}у\u{304} X", column: 6, length: 1,
      shown: " 41 | и\u{304}у\u{304} X", mark: "    |    ^"),
    Case(
      testDescription: "wide letters", line: "杜尚别 X市", column: 5, length: 2, shown: " 41 | 杜尚别 X市",
      mark: "    |        ^~~"),
    Case(
      testDescription: "tabs", line: "\ta\tb X", column: 6, length: 1, shown: " 41 |     a   b X",
      mark: "    |           ^"),
    Case(
      testDescription: "reordering controls", line: "a\u{202E}b\u{1B}[31m", column: 3, length: 1,
      shown: #" 41 | a\u{202E}b\u{1B}[31m"#, mark: "    |          ^"),
    Case(
      testDescription: "a marked control is marked as it is shown", line: "a\u{7}b", column: 2, length: 1,
      shown: #" 41 | a\u{7}b"#, mark: "    |  ^~~~~"),
    Case(testDescription: "past the end", line: "abc", column: 4, shown: " 41 | abc", mark: "    |    ^"),
    Case(testDescription: "far past the end", line: "abc", column: 4_000_000, shown: " 41 | abc", mark: "    |    ^"),
    Case(
      testDescription: "longer than the line", line: "abc", column: 2, length: .max, shown: " 41 | abc",
      mark: "    |  ^~"),
    Case(testDescription: "column below 1", line: "abc", column: .min, length: -3, shown: " 41 | abc", mark: "    | ^"),
    Case(testDescription: "empty line", line: "", column: 1, length: 3, shown: " 41 |", mark: "    | ^"),
    Case(testDescription: "carriage return", line: "abc\r", column: 3, shown: " 41 | abc", mark: "    |   ^"),
    Case(
      testDescription: "emoji joined", line: "👩‍🏫 X", column: 5, length: 1, shown: " 41 | 👩‍🏫 X",
      mark: "    |    ^"),
  ]

  @Test("Marks stand under what they mean", arguments: cases) func marks(_ test: Case) {
    let diagnostic = Diagnostic(.warning, file: "f", line: 41, column: test.column, length: test.length, "m")
    let text = DiagnosticPrinter().text(diagnostic, source: source(test.line))
    #expect(text == "f:41:\(test.column): warning: m\n\(test.shown)\n\(test.mark)\n")
  }

  @Test("Very long lines are cut around the mark") func longLines() {
    let line = String(repeating: "абвгд", count: 60) + "<HERE>" + String(repeating: "x", count: 300)
    let text = DiagnosticPrinter(width: 50).text(
      Diagnostic(.error, file: "f", line: 41, column: 301, length: 6, "m"), source: source(line))
    #expect(
      text == """
        f:41:301: error: m
         41 | …бвгдабвгдабвгд<HERE>xxxxxxxxxxxxxxxxxxxxxx…
            |                ^~~~~~

        """)
  }

  /// Brute force over places, lengths and widths: the mark covers exactly the columns of the marked scalars, and no line
  /// is wider than the terminal.
  @Test("Marks hit their scalars wherever the line is cut", arguments: [24, 31, 40, 77]) func cutMarks(_ width: Int) {
    let letters = "0123456789абвгдежзиклмнопрстуфхцчшщъэюя杜尚别市街道路"
    let line = String((0..<9).map { Character(UnicodeScalar(0x3B1 + $0) ?? "?") }) + letters + letters + letters
    let scalars = Array(line.unicodeScalars)
    for place in 0..<scalars.count {
      for length in [1, 3, 200] {
        let excerpt = SourceExcerpt(line: line, column: place + 1, length: length, width: width)
        guard let mark = excerpt.mark else {
          Issue.record("no mark at \(place)")
          continue
        }
        #expect(excerpt.text.displayWidth <= max(width, 20), "\(place) \(length)")
        #expect(mark.upperBound <= max(width, 20), "\(place) \(length)")
        var column = 0
        var marked = ""
        for scalar in excerpt.text.unicodeScalars {
          if mark.contains(column) { marked.unicodeScalars.append(scalar) }
          column += DisplayWidth.columns(scalar)
        }
        let expected = String(String.UnicodeScalarView(scalars[place..<min(place + length, scalars.count)]))
        #expect(!marked.isEmpty && expected.hasPrefix(marked), "\(place) \(length): \(marked)")
        if length == 1 { #expect(marked == expected) }
      }
    }
  }

  @Test("A file that is one huge line", .timeLimit(.minutes(1))) func hugeLine() {
    let text = SourceText(String(repeating: "ab", count: 2_000_000) + "\u{301}" + String(repeating: "c", count: 1000))
    for column in [1, 2_000_000, 4_000_900, 9_000_000] {
      let printed = DiagnosticPrinter().text(Diagnostic(.error, file: "f", line: 1, column: column, "m"), source: text)
      #expect(printed.utf8.count < 1000)
    }
  }

  @Test("Places may be missing") func places() {
    let printer = DiagnosticPrinter()
    #expect(printer.text(.error("m")) == "error: m\n")
    #expect(printer.text(.warning("m", file: "f")) == "f: warning: m\n")
    #expect(printer.text(.note("m", help: "a\nb")) == "note: m\nhelp: a\n      b\n")
    #expect(printer.text(Diagnostic(.error, file: "f", column: 3, "m")) == "f: error: m\n")
    let lineOnly = Diagnostic(.error, file: "f", line: 1, "m")
    #expect(printer.text(lineOnly, source: SourceText("abc")) == "f:1: error: m\n 1 | abc\n")
    #expect(printer.text(lineOnly, source: nil) == "f:1: error: m\n")
    let beyond = Diagnostic(.error, file: "f", line: 9, column: 1, "m")
    #expect(printer.text(beyond, source: SourceText("abc")) == "f:9:1: error: m\n")
  }

  @Test("Text from files cannot pose as something else") func hostile() {
    let diagnostic = Diagnostic(
      .error, file: "a\u{1B}[2J\n", "x\nf:1:1: error: y\u{202E}", help: "did you mean\nerror: z\u{9B}1m?")
    #expect(
      DiagnosticPrinter().text(diagnostic)
        == #"a\u{1B}[2J\n: error: x\nf:1:1: error: y\u{202E}"# + "\n" + #"help: did you mean"# + "\n"
        + #"      error: z\u{9B}1m?"# + "\n")
  }

  @Test("At most twenty errors, then how many more") func limit() {
    var diagnostics: [Diagnostic] = []
    for number in 1...32 { diagnostics += [.error("e\(number)"), .note("n\(number)")] }
    diagnostics += [.warning("w1")]
    let lines = DiagnosticPrinter().text(diagnostics).split(separator: "\n")
    #expect(lines.count == 42)
    #expect(lines[38] == "error: e20" && lines[39] == "note: n20")
    #expect(lines[40] == "warning: w1")
    #expect(lines[41] == "12 more errors not shown")
    let warnings = (1...21).map { Diagnostic.warning("w\($0)") }
    #expect(DiagnosticPrinter().text(warnings).hasSuffix("warning: w20\n1 more warning not shown\n"))
    #expect(DiagnosticPrinter().text([]).isEmpty)
  }

  @Test("Sources are found by name, and the console's errors get the text") func report() {
    let (console, output, errors) = Console.capturing()
    let diagnostics = [Diagnostic(.error, file: "b", line: 1, column: 2, "m")]
    console.report(diagnostics, sources: ["a": SourceText("no"), "b": SourceText("yes")])
    #expect(errors.text == "b:1:2: error: m\n 1 | yes\n   |  ^\n")
    #expect(output.text.isEmpty)
  }

  @Test("Colours stand beside the same words") func colours() {
    let plain = Diagnostic(.note, file: "f", line: 1, column: 1, length: 2, "m", help: "h")
    for severity in [Diagnostic.Severity.error, .warning, .note] {
      var diagnostic = plain
      diagnostic.severity = severity
      let coloured = DiagnosticPrinter(style: Style(isEnabled: true)).text(diagnostic, source: SourceText("abc"))
      let bare = coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
      #expect(coloured.contains("\u{1B}["))
      #expect(bare == DiagnosticPrinter().text(diagnostic, source: SourceText("abc")))
    }
  }
}
