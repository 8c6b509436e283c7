extension OpeningHoursExpression {
  /// The hours in words, for people: "Mon–Fri 08:00–12:00 and 14:00–17:00; closed public holidays".
  ///
  /// Everything that the expression says is in them, if not so that it could be read back.
  public func words(in language: HoursLanguage = .english) -> String {
    let words = HoursWords(HoursPhrases.phrases(of: language))
    return rules.map(words.rule).joined(separator: "; ")
  }
}

/// Tells rules in one language.
private struct HoursWords {
  let phrases: HoursPhrases

  init(_ phrases: HoursPhrases) {
    self.phrases = phrases
  }

  func rule(_ rule: OpeningRule) -> String {
    var selectors: [String] = []
    if !rule.years.isEmpty { selectors.append(list(rule.years.map(year))) }
    if !rule.dates.isEmpty { selectors.append(list(rule.dates.map(range))) }
    if !rule.weeks.isEmpty { selectors.append(phrases.week + " " + list(rule.weeks.map(week))) }
    if !rule.days.isEmpty { selectors.append(days(rule.days)) }
    var when = selectors.joined(separator: ", ")
    if !rule.times.isEmpty { when += (when.isEmpty ? "" : " ") + list(rule.times.map(span)) }
    let body =
      switch rule.state {
      case .closed: when.isEmpty ? phrases.closed : phrases.closedDuring + when
      case .unknown: when.isEmpty ? phrases.unknown : phrases.unknownDuring + when
      default: when.isEmpty ? phrases.alwaysOpen : when + (rule.times.isEmpty ? " " + phrases.allDay : "")
      }
    let lead =
      switch rule.separator {
      case .normal: ""
      case .additional: rule.state == .open ? phrases.also + " " : ""
      case .fallback: phrases.otherwise + " "
      }
    return (rule.label.map { $0 + ": " } ?? "") + lead + body + (rule.comment.map { " (\($0))" } ?? "")
  }

  // MARK: Days

  private func year(_ range: YearRange) -> String {
    if range.isOpenEnded { return "\(range.first) \(phrases.onward)" }
    if range.first == range.last { return "\(range.first)" }
    return "\(range.first)–\(range.last)" + every(Int(range.step))
  }

  private func week(_ range: WeekRange) -> String {
    range.first == range.last && range.step == 1
      ? "\(range.first)" : "\(range.first)–\(range.last)" + every(Int(range.step))
  }

  private func every(_ step: Int) -> String { step == 1 ? "" : " (\(phrases.every) \(step))" }

  private func range(_ range: DateRange) -> String {
    if range.isOpenEnded { return "\(point(range.first, hasYear: true)) \(phrases.onward)" }
    if range.first == range.last, range.step == 1 { return point(range.first, hasYear: true) }
    let end = point(range.last, hasYear: true)
    let step = every(Int(range.step))
    if range.first.year != range.last.year { return "\(point(range.first, hasYear: true))–\(end)\(step)" }
    if range.first.month == range.last.month, range.first.isPlain, range.last.isPlain,
      case .day(let from) = range.first.anchor, case .day(let to) = range.last.anchor, from < to
    {
      return "\(from)–\(end)\(step)"
    }
    return "\(point(range.first, hasYear: false))–\(end)\(step)"
  }

  private func point(_ point: DatePoint, hasYear: Bool) -> String {
    let month = Int(point.month) - 1
    var text =
      switch point.anchor {
      case .month: phrases.monthNames[month]
      case .day(let day): "\(day) \(phrases.months[month])"
      case .nth(let weekday, let place): "\(nth(Int(place), Int(weekday))) \(phrases.months[month])"
      case .easter: phrases.easter
      }
    if hasYear, let year = point.year { text += " \(year)" }
    if point.weekday != 0 {
      text = "\(phrases.weekdays[Int(point.weekday) - 1]) \(point.goesBack ? phrases.before : phrases.after) \(text)"
    }
    return shifted(text, by: Int(point.shift))
  }

  private func shifted(_ text: String, by days: Int) -> String {
    days == 0 ? text : "\(abs(days)) \(phrases.days) \(days < 0 ? phrases.before : phrases.after) \(text)"
  }

  private func days(_ days: DaySelector) -> String {
    let runs = days.runs().map { first, last in
      first == last
        ? phrases.weekdays[Int(first) - 1] : "\(phrases.weekdays[Int(first) - 1])–\(phrases.weekdays[Int(last) - 1])"
    }
    let nths = days.nthWeekdays.map { weekday in
      let places = ((1...5).map { $0 } + (1...5).map { -$0 }).filter { weekday.places & NthWeekday.bit($0) != 0 }
      let text = placed(list(places.map(ordinal)), Int(weekday.weekday)) + " " + phrases.ofTheMonth
      return shifted(text, by: Int(weekday.shift))
    }
    let own = (days.weekdays == 0 ? [] : runs) + nths
    let off = days.holidays.map { holiday in
      shifted(holiday.isSchool ? phrases.schoolHolidays : phrases.publicHolidays, by: Int(holiday.shift))
    }
    return days.isBoth ? "\(list(off)) (\(list(own)))" : list(own + off)
  }

  private func nth(_ place: Int, _ weekday: Int) -> String { placed(ordinal(place), weekday) }

  private func placed(_ ordinal: String, _ weekday: Int) -> String {
    let name = phrases.weekdays[weekday - 1]
    return phrases.weekdayFirst ? "\(name) \(ordinal)" : "\(ordinal) \(name)"
  }

  private func ordinal(_ place: Int) -> String {
    if place > 0 { return phrases.ordinals[place - 1] }
    if place == -1 { return phrases.last }
    let parts = phrases.fromTheEnd.split(separator: "%", omittingEmptySubsequences: false)
    return "\(parts[0])\(-place)\(parts[1])"
  }

  // MARK: Times

  private func span(_ span: TimeSpan) -> String {
    guard let end = span.end else {
      return span.hasOpenEnd ? "\(phrases.from) \(point(span.start)) (\(phrases.openEnd))" : point(span.start)
    }
    var text: String
    if end.event == nil, end.minutes > 1440 {
      text = "\(point(span.start))–\(ClockText.clock(Int(end.minutes) - 1440)) \(phrases.nextDay)"
    } else {
      text = "\(point(span.start))–\(point(end))" + (span.start == end ? " \(phrases.nextDay)" : "")
    }
    if span.step > 0 { text += " (\(phrases.every) \(ClockText.clock(Int(span.step))))" }
    return span.hasOpenEnd ? "\(text) (\(phrases.openEnd))" : text
  }

  private func point(_ point: TimePoint) -> String {
    guard let event = point.event else { return ClockText.clock(Int(point.minutes)) }
    guard point.minutes != 0 else { return phrases.sun[Int(event.rawValue)] }
    let name = phrases.sunGenitive[Int(event.rawValue)]
    return "\(ClockText.clock(abs(Int(point.minutes)))) \(point.minutes < 0 ? phrases.before : phrases.after) \(name)"
  }

  /// Joins a list: "a", "a and b", "a, b and c".
  private func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(phrases.and) " + last
  }
}
