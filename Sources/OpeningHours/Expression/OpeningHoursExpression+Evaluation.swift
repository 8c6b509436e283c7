extension OpeningHoursExpression {
  /// The open times of one local day, within ``LocalCalendar/bounds(of:)``.
  ///
  /// Times after midnight that belong to the day before are included. They stay when a rule for this day replaces
  /// others, for they are part of the evening before, but an `off` on this day takes them away. A time that the clock
  /// skips counts as the first moment after it; of a time that the clock shows twice, the first is meant.
  ///
  /// - Complexity: O(*s*²) in the time spans that hold on the day, which are few.
  public func openTimes(on day: CalendarDay, in calendar: LocalCalendar) -> TimeSet {
    TimeSet(instants(on: day, in: calendar))
  }

  /// The open times of all local days from the first through the last; none when the last precedes the first.
  ///
  /// - Complexity: linear in the number of days.
  public func openTimes(from first: CalendarDay, through last: CalendarDay, in calendar: LocalCalendar) -> TimeSet {
    guard first <= last else { return .empty }
    var ranges: [Range<Instant>] = []
    for day in first...last {
      ranges.append(contentsOf: instants(on: day, in: calendar))
    }
    return TimeSet(ranges)
  }

  private func instants(on day: CalendarDay, in calendar: LocalCalendar) -> [Range<Instant>] {
    minutes(on: day).map { range in
      let start = calendar.instantClamped(day: day, minute: range.lowerBound)
      return start..<max(start, calendar.instantClamped(day: day, minute: range.upperBound))
    }
  }

  /// The open minutes of the day's clock, sorted and disjoint, within 0 ..< 1440.
  func minutes(on day: CalendarDay) -> [Range<Int>] {
    let today = DayFacts(day)
    let yesterday = DayFacts(day.adding(days: -1))
    // Rules before the last one that replaces a day have no say in it.
    let firstToday = rules.lastIndex { $0.replacesDay && $0.matches(today) } ?? 0
    let firstYesterday = rules.lastIndex { $0.replacesDay && $0.matches(yesterday) } ?? 0
    var open: [Range<Int>] = []
    for index in min(firstToday, firstYesterday)..<rules.count {
      let rule = rules[index]
      if index >= firstYesterday, rule.times.contains(where: { $0.end > 1440 }), rule.matches(yesterday) {
        for span in rule.times where span.end > 1440 {
          OpeningHoursExpression.set(0..<span.end - 1440, open: rule.isOpen, in: &open)
        }
      }
      if index >= firstToday, rule.matches(today) {
        if rule.times.isEmpty { OpeningHoursExpression.set(0..<1440, open: rule.isOpen, in: &open) }
        for span in rule.times {
          OpeningHoursExpression.set(span.start..<min(span.end, 1440), open: rule.isOpen, in: &open)
        }
      }
    }
    return open
  }

  /// Adds a range to sorted, disjoint ranges or takes it away.
  private static func set(_ range: Range<Int>, open: Bool, in ranges: inout [Range<Int>]) {
    var result: [Range<Int>] = []
    result.reserveCapacity(ranges.count + 1)
    var added = range
    for other in ranges {
      if open, other.lowerBound <= added.upperBound, added.lowerBound <= other.upperBound {
        added = min(added.lowerBound, other.lowerBound)..<max(added.upperBound, other.upperBound)
      } else if open || !other.overlaps(range) {
        result.append(other)
      } else {
        if other.lowerBound < range.lowerBound { result.append(other.lowerBound..<range.lowerBound) }
        if other.upperBound > range.upperBound { result.append(range.upperBound..<other.upperBound) }
      }
    }
    if open {
      let place = result.firstIndex { $0.lowerBound > added.lowerBound } ?? result.count
      result.insert(added, at: place)
    }
    ranges = result
  }
}
