/// One rule of an expression: on which days, at what times, in what state.
struct OpeningRule: Sendable, Hashable {
  /// What stands before a rule.
  enum Separator: UInt8, Sendable, Hashable {
    /// `;`, or the start of the text: the rule replaces what earlier ones say about its days.
    case normal
    /// `,`: it adds to its days.
    case additional
    /// `||`: it speaks where no earlier rule says open or unknown.
    case fallback
  }

  /// The state that a rule gives its times.
  enum Modifier: UInt8, Sendable, Hashable, CaseIterable {
    /// Nothing is written, which means open; so does `open` without a comment.
    case none
    case open
    /// `off`, and `closed`, which means the same.
    case off
    case unknown

    /// The word; nil where none need be written.
    var word: String? {
      switch self {
      case .none: nil
      case .open: "open"
      case .off: "off"
      case .unknown: "unknown"
      }
    }
  }

  var separator = Separator.normal
  /// A name in quotes before the rule, `"summer": …`; it changes nothing.
  var label: String?
  /// Years; none means every year.
  ///
  /// A single year before a month is in ``dates`` instead.
  var years: [YearRange] = []
  /// Dates and months; none means every date.
  var dates: [DateRange] = []
  /// Weeks of the year; none means all.
  var weeks: [WeekRange] = []
  /// Weekdays and holidays; empty means all days.
  var days = DaySelector()
  /// Times of the day; none means the whole day.
  var times: [TimeSpan] = []
  var modifier = Modifier.none
  /// The quoted text at the end.
  var comment: String?

  /// What the rule makes of its times.
  ///
  /// A comment without a word before it means unknown: the specification takes it for a condition, such as
  /// `"by appointment"`.
  var state: OpeningState {
    switch modifier {
    case .none: comment == nil ? .open : .unknown
    case .open: .open
    case .off: .closed
    case .unknown: .unknown
    }
  }

  /// Whether the rule says on which days it holds.
  var hasDaySelector: Bool { !(years.isEmpty && dates.isEmpty && weeks.isEmpty && days.isEmpty) }

  /// Whether nothing is selected at all, so that it speaks of all times.
  var isAlways: Bool { !hasDaySelector && times.isEmpty }
}
