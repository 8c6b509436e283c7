/// One rule of an expression: on which days, at what times, open or closed.
struct OpeningRule: Sendable, Hashable {
  /// Whether a comma, not a semicolon, stands before the rule: it then adds to the day instead of replacing it.
  var isAdditional = false
  /// Ranges of years; none means every year.
  ///
  /// A single year before a month is in ``dates`` instead.
  var years: [ClosedRange<Int>] = []
  /// Dates and months; none means every date.
  var dates: [DateRange] = []
  /// Weekdays; none means all.
  var weekdays: [WeekdayRange] = []
  /// Times of the day; none means the whole day.
  var times: [MinuteSpan] = []
  /// False for `off` and `closed`.
  var isOpen = true
  /// The quoted text after the state.
  var comment: String?

  /// Whether the rule says on which days it holds.
  var hasDaySelector: Bool { !(years.isEmpty && dates.isEmpty && weekdays.isEmpty) }

  /// Whether the rule replaces what earlier rules say about the days that it selects.
  ///
  /// A closing rule does not: it only takes its times away, as in the specification's example
  /// `Mo-Su 08:00-18:00; Jun 08:00-14:00 off`, which leaves June's afternoons open.
  var replacesDay: Bool { isOpen && !isAdditional }

  /// Whether the rule's selectors hold on the day.
  func matches(_ day: DayFacts) -> Bool {
    (years.isEmpty || years.contains { $0.contains(day.year) })
      && (dates.isEmpty || dates.contains { $0.contains(day) })
      && (weekdays.isEmpty || weekdays.contains { $0.contains(day.weekday) })
  }
}
