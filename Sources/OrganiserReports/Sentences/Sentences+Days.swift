internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// A day in full: "Friday 10 October 2025".
  func fullDay(_ day: CalendarDay) -> String {
    book.dates.full(weekday(day), day.day, book.dates.months[day.month - 1], day.year)
  }

  func weekday(_ day: CalendarDay) -> String { book.dates.weekdays[day.weekday.rawValue - 1] }

  func shortWeekday(_ day: CalendarDay) -> String { book.dates.shortWeekdays[day.weekday.rawValue - 1] }

  /// "10 October", with the year where it does not go without saying.
  func day(_ day: CalendarDay) -> String { days(from: String(day.day), day) }

  /// Days from the first to the last, both included: "8–10 October", "28 September – 3 October".
  func days(_ days: ClosedRange<CalendarDay>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    if first == last { return day(last) }
    if first.year == last.year, first.month == last.month {
      return self.days(from: "\(first.day)–\(last.day)", last)
    }
    if first.year == last.year {
      return "\(book.dates.dayAndMonth(String(first.day), book.dates.months[first.month - 1])) – \(day(last))"
    }
    return "\(day(first)) – \(day(last))"
  }

  private func days(from number: String, _ last: CalendarDay) -> String {
    let text = book.dates.dayAndMonth(number, book.dates.months[last.month - 1])
    return last.year == year ? text : book.dates.withYear(text, last.year)
  }

  func moment(_ moment: Moment) -> String {
    switch moment {
    case .day(let day): self.day(day)
    case .instant(let instant): self.instant(instant)
    }
  }

  /// A date and a time of day.
  func instant(_ instant: Instant) -> String {
    book.dates.dateAndTime(day(calendar.day(containing: instant)), clock(at: instant))
  }

  func clock(at instant: Instant) -> String { Self.clock(calendar.minuteOfDay(at: instant)) }

  /// Minutes since midnight as a clock shows them: "08:05"; 1440 is "24:00".
  static func clock(_ minute: Int) -> String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// The times of a local day: "08:00–17:00, 19:00–24:00".
  func times(_ times: TimeSet, on day: CalendarDay, hoursAreKnown: Bool = true) -> String {
    let bounds = calendar.bounds(of: day)
    let times = times.clipped(to: bounds)
    if times.isEmpty { return book.dates.atNoTime }
    if times.ranges.count == 1, times.ranges[0] == bounds {
      return hoursAreKnown ? book.dates.allDay : book.dates.hoursNotKnown
    }
    return times.ranges.map { range in
      let end = range.upperBound == bounds.upperBound ? 1440 : calendar.minuteOfDay(at: range.upperBound)
      return "\(clock(at: range.lowerBound))–\(Self.clock(end))"
    }.joined(separator: ", ")
  }

  /// The hours that can be used, with what is in doubt about the others.
  func hours(_ venueDay: VenueDay) -> String {
    func told(_ set: TimeSet) -> String { times(set, on: venueDay.day, hoursAreKnown: venueDay.hoursAreKnown) }
    let doubtful = venueDay.possibleHours.subtracting(venueDay.certainHours)
    switch (venueDay.certainHours.isEmpty, doubtful.isEmpty) {
    case (true, true): return book.verdicts.noHours
    case (false, true): return told(venueDay.certainHours)
    case (true, false):
      let hours = told(doubtful)
      return hours == book.dates.hoursNotKnown ? hours : book.verdicts.perhaps(hours)
    case (false, false): return book.verdicts.hoursBoth(told(venueDay.certainHours), told(doubtful))
    }
  }

  /// "be inside by 07:00, out after 10:00"; nil where nothing is cut off.
  func insideBy(_ venueDay: VenueDay) -> String? {
    guard !venueDay.cutOffHours.isEmpty else { return nil }
    let whole = calendar.bounds(of: venueDay.day)
    return venueDay.cutOffHours.ranges.map { range in
      let inside =
        range.lowerBound == whole.lowerBound ? nil : book.causes.insideBy(clock(at: range.lowerBound))
      let out =
        range.upperBound == whole.upperBound
        ? book.causes.noWayOut : book.causes.outAfter(clock(at: range.upperBound))
      return [inside, out].compactMap { $0 }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// Up to when notices were read.
  func noticesRead(_ moment: Moment?) -> String {
    moment.map { book.headings.noticesRead(self.moment($0)) } ?? book.headings.noticesReadUnknown
  }

  /// A length: "2 h 30 min".
  func length(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    return [hours > 0 ? book.dates.hours(hours) : nil, rest > 0 || hours == 0 ? book.dates.minutes(rest) : nil]
      .compactMap { $0 }.joined(separator: " ")
  }
}
