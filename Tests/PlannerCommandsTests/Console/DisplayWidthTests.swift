import Testing

@testable import PlannerCommands

@Suite("Columns on a terminal") struct DisplayWidthTests {
  static let widths: [(String, Int)] = [
    ("", 0), ("plan", 4), ("Хиёбони Рӯдакӣ", 14), ("и\u{304}", 1), ("✓◐?✕⊘≈", 6), ("杜尚别", 6), ("ｆ", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍🏫", 2), ("🇹🇯", 2), ("☎️", 2), ("می‌خواهم", 7), ("\u{200B}", 0),
    ("a\u{AD}b", 3), ("…—–„“", 5), ("\u{301}", 0), ("।", 1), ("🚧", 2), ("⌚", 2), ("©", 1),
  ]

  @Test("Widths", arguments: widths) func width(_ text: String, _ expected: Int) {
    #expect(text.displayWidth == expected)
  }

  @Test("Padding goes by columns") func padding() {
    #expect("杜尚".padded(to: 6) == "杜尚  ")
    #expect("ӣ".padded(to: 3) == "ӣ  ")
    #expect("long".padded(to: 2) == "long")
    #expect("7".paddedLeft(to: 3) == "  7")
  }

  @Test(
    "Cutting",
    arguments: [("abcdef", 4, "abc…"), ("abc", 3, "abc"), ("杜尚别", 4, "杜…"), ("abc", 0, ""), ("abc", 1, "…")])
  func truncation(_ text: String, _ columns: Int, _ expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test("Wrapping") func wrapping() {
    #expect("one two three".wrapped(to: 7) == ["one two", "three"])
    #expect("one  two".wrapped(to: 80) == ["one two"])
    #expect("a\n\nb".wrapped(to: 80) == ["a", "", "b"])
    #expect("".wrapped(to: 10) == [""])
    #expect("x incomprehensible y".wrapped(to: 5) == ["x", "incomprehensible", "y"])
    #expect("a\u{A0}b c".wrapped(to: 4) == ["a\u{A0}b", "c"])
    #expect("杜尚别 市".wrapped(to: 8) == ["杜尚别", "市"])
    #expect("one two".wrapped(to: -1) == ["one", "two"])
  }

  @Test(
    "What is printable",
    arguments: [
      ("plain", "plain"), ("Рӯдакӣ ✓", "Рӯдакӣ ✓"), ("a\u{202E}b", #"a\u{202E}b"#), ("\u{1B}[31m", #"\u{1B}[31m"#),
      ("a\nb\tc\r", #"a\nb\tc\r"#), ("\u{9B}", #"\u{9B}"#), ("\u{7F}", #"\u{7F}"#),
      ("\u{2066}\u{200F}", #"\u{2066}\u{200F}"#),
      ("می‌خواهم", "می‌خواهم"), ("\u{E0041}", #"\u{E0041}"#), ("\u{2028}", #"\u{2028}"#), ("\0", #"\u{0}"#), ("", ""),
      ("\u{FEFF}", #"\u{FEFF}"#), ("\r\n", #"\r\n"#),
    ])
  func printing(_ text: String, _ expected: String) {
    #expect(printable(text) == expected)
    #expect(printable(printable(text)) == expected)
  }

  @Test("Line feeds may stay") func newlines() {
    #expect(printable("a\nb\u{1B}", keepingNewlines: true) == "a\nb\\u{1B}")
  }
}
