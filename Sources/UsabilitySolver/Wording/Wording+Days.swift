public import ClosurePlanning
public import OpeningHours

extension Wording {
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A day in full: "Thu 9 Oct 2025".
  public func fullDay(_ day: CalendarDay) -> String {
    "\(day.weekday.englishAbbreviation) \(day.day) \(Self.months[day.month - 1]) \(day.year)"
  }

  /// A day as short as it can be told: "9 Oct", with the year where it is not the one that goes without saying.
  public func day(_ day: CalendarDay) -> String {
    let text = "\(day.day) \(Self.months[day.month - 1])"
    return day.year == year ? text : "\(text) \(day.year)"
  }

  /// Days from the first to the last, both included: "8–10 Oct", "11 Oct", "28 Sep – 3 Oct".
  public func days(_ days: ClosedRange<CalendarDay>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    if first == last { return day(last) }
    if first.year == last.year {
      if first.month == last.month { return "\(first.day)–\(day(last))" }
      return "\(first.day) \(Self.months[first.month - 1]) – \(day(last))"
    }
    return "\(day(first)) – \(day(last))"
  }

  /// The number of a day as an end: "the 10th".
  static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }

  /// A point in time: "8 Oct", or "8 Oct, 18:00" where the time is known.
  public func moment(_ moment: Moment) -> String {
    switch moment {
    case .day(let day): self.day(day)
    case .instant(let instant): self.instant(instant)
    }
  }

  /// A date and a time of day: "8 Oct, 18:00".
  public func instant(_ instant: Instant) -> String {
    "\(day(calendar.day(containing: instant))), \(clock(calendar.minuteOfDay(at: instant)))"
  }

  /// Minutes since midnight as a clock shows them: "08:05"; 1440 is "24:00".
  public func clock(_ minute: Int) -> String {
    let (hours, minutes) = (minute / 60, minute % 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }

  /// What is printed where normal hours are not known and the whole day stands for them.
  public static let hoursNotKnown = "hours not known"

  /// The times of a local day: "08:00–17:00, 19:00–24:00".
  ///
  /// The whole day is "all day", or "hours not known" where they were only taken to be the whole day; no time at all is
  /// "at no time". What lies outside the day is left out.
  public func times(_ times: TimeSet, on day: CalendarDay, hoursAreKnown: Bool = true) -> String {
    let bounds = calendar.bounds(of: day)
    let times = times.clipped(to: bounds)
    if times.isEmpty { return "at no time" }
    if times == TimeSet(bounds) { return hoursAreKnown ? "all day" : Self.hoursNotKnown }
    return times.ranges.map { range in
      let end = range.upperBound == bounds.upperBound ? 1440 : calendar.minuteOfDay(at: range.upperBound)
      return "\(clock(calendar.minuteOfDay(at: range.lowerBound)))–\(clock(end))"
    }.joined(separator: ", ")
  }

  /// Up to when notices were read, for the head of every output: "notices read to 8 Oct".
  public func reportedAs(_ noticesReadTo: Moment?) -> String {
    guard let noticesReadTo else { return "no notice says when it was read" }
    return "notices read to \(moment(noticesReadTo))"
  }
}
