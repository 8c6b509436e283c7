/// A run of years, `2024-2026`, `2024-2030/2` or `2024+`.
struct YearRange: Sendable, Hashable {
  /// The last year that a text can name, and the end of an open range.
  static let lastYear: Int16 = 9999

  let first: Int16
  /// Not before `first`; ``lastYear`` for an open range.
  let last: Int16
  /// Every so many years, from the first on; 1 … 9999.
  var step: Int16 = 1
  /// Whether it is written with a `+`.
  var isOpenEnded = false

  /// Whether the run has the year.
  func contains(_ year: Int) -> Bool {
    year >= first && year <= last && (step == 1 || (year - Int(first)) % Int(step) == 0)
  }
}
