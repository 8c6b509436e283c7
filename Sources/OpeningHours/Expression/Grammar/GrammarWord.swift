/// The words of the grammar, by their ASCII bytes packed into one number.
///
/// The specification writes them just so: `Mo`, not `mo`. Whoever writes otherwise is understood by ``Vocabulary``.
enum GrammarWord {
  /// The token of a word, or nil for any other.
  ///
  /// - Complexity: O(1) on average.
  static func token(_ key: UInt64) -> (kind: OpeningHoursToken.Kind, value: Int)? {
    switch key {
    case 0x4D6F: (.weekday, 1)
    case 0x5475: (.weekday, 2)
    case 0x5765: (.weekday, 3)
    case 0x5468: (.weekday, 4)
    case 0x4672: (.weekday, 5)
    case 0x5361: (.weekday, 6)
    case 0x5375: (.weekday, 7)
    case 0x6F66_66: (.modifier, Int(OpeningRule.Modifier.off.rawValue))
    case 0x5048: (.publicHoliday, 0)
    default: byKey[key].map { ($0.kind, $0.value) }
    }
  }

  /// All words as they are printed, with their tokens.
  static let all: [(word: String, kind: OpeningHoursToken.Kind, value: Int)] =
    Weekday.allCases.map { ($0.abbreviation, .weekday, $0.rawValue) }
    + DatePoint.monthNames.enumerated().map { ($1, .month, $0 + 1) }
    + SunTime.allCases.map { ($0.word, .event, Int($0.rawValue)) }
    + OpeningRule.Modifier.allCases.compactMap { modifier in
      modifier.word.map { ($0, .modifier, Int(modifier.rawValue)) }
    }
    + [
      ("PH", .publicHoliday, 0), ("SH", .schoolHoliday, 0), ("easter", .easter, 0), ("week", .week, 0),
      ("day", .days, 0), ("days", .days, 0),
      ("closed", .modifier, Int(OpeningRule.Modifier.off.rawValue)),
    ]

  private static let byKey: [UInt64: (kind: OpeningHoursToken.Kind, value: Int)] = Dictionary(
    uniqueKeysWithValues: all.map { (key(of: $0.word), ($0.kind, $0.value)) })

  private static func key(of word: String) -> UInt64 {
    word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
