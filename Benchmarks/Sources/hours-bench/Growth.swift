import OpeningHours

/// The time for reading one long text, and for a day of it, against its length: where twice the text takes more than twice the time, something is
/// quadratic.
struct Growth {
  private static let shapes = [
    ("rules", "Mo 10:00-12:00; "), ("rules without separators", "Mo 10:00-12:00 "),
    ("nights", "Mo 22:00-02:00; Tu 10:00-12:00; "),
    ("times", "10:00-12:00,"), ("open ends", "10:00+,"), ("sunsets", "sunset-(sunset+00:10),"),
    ("additional rules", "Mo-Su 10:00-12:00, "), ("weekdays", "Mo,"), ("dates", "Jan 01,"), ("years", "2025,"),
    ("comments", "Mo \"a\" || "),
    ("unknown words", "xyz "), ("one unknown word", "x"), ("letters with accents", "é"), ("phrases", "seven days a "),
    ("words that say nothing", "on the "), ("misspelt", "mon 9am-5pm; "), ("brackets", "(((("), ("hyphens", "- "),
    ("spaces", " "),
    ("digits", "9"), ("not closed", "Mo-Fr \""),
  ]

  /// 2025-10-09.
  private static let day = CalendarDay(daysSince1970: 20_370)

  let context: OpeningHoursContext

  /// Prints a line for each shape, and says whether all are linear.
  func run() -> Bool {
    var isLinear = true
    print("\nOne long text and a day of it, microseconds for 1, 2, 4 and 8 kB:")
    for (name, piece) in Self.shapes {
      let times = [1, 2, 4, 8].map { kilobytes in
        microseconds(for: Self.text(piece, bytes: kilobytes * 1000))
      }
      // Eight times the text: linear is 8, quadratic 64.
      let growth = times[3] / max(times[0], 0.5)
      if growth > 24 { isLinear = false }
      let columns = times.map { Row.number($0, 1) }.joined()
      print(
        "  \(Row.text(name, 26))\(columns)   × \(Row.number(growth, 1, width: 0))\(growth > 24 ? "  NOT LINEAR" : "")")
    }
    return isLinear
  }

  private static func text(_ piece: String, bytes: Int) -> String {
    String(repeating: piece, count: bytes / piece.utf8.count)
  }

  /// The least of a few rounds.
  private func microseconds(for text: String) -> Double {
    let rounds = 20
    return (0..<7).map { _ in
      timed {
        for _ in 0..<rounds {
          _ = (try? OpeningHoursReading(text))?.expression.openTimes(on: Self.day, in: context)
        }
      }.seconds / Double(rounds) * 1e6
    }.min() ?? .nan
  }
}
