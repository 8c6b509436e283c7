internal import ClosurePlanning
internal import OpeningHours

/// Days and times as plan files write them, in one plan's zone.
///
/// A day is `2025-10-09`; a time is `2025-10-09T14:10`, local in the zone, or with an offset `2025-10-09T14:10+05:00`,
/// or `Z`. Seconds are optional. A local time that the zone's clock skips is refused, one that it shows twice is the first.
struct TimeText {
  /// The longest range of days that is read: a closure of more than a year is not dated by a range.
  static let mostDays = 400
  /// The longest range of times, in days: each is a list of quarter hours (DESIGN: decision 4).
  static let mostDaysOfTimes = 7

  let calendar: LocalCalendar

  /// One day or time of a range.
  enum Point {
    case day(CalendarDay)
    case instant(Instant)
  }

  /// Reads a day.
  func day(_ text: String) throws(ValueProblem) -> CalendarDay {
    let text = WhiteSpace.collapsed(text)
    guard let day = CalendarDay(text) else { throw Self.notADay(text) }
    return day
  }

  /// Reads a day, or a date and time.
  func moment(_ text: String) throws(ValueProblem) -> Moment {
    switch try point(WhiteSpace.collapsed(text)) {
    case .day(let day): return .day(day)
    case .instant(let instant): return .instant(instant)
    }
  }

  /// Reads a time of the day, `13:00`, minutes since midnight.
  func minuteOfDay(_ text: String) throws(ValueProblem) -> Int {
    let text = WhiteSpace.collapsed(text)
    guard text.utf8.count == 5, let seconds = Self.secondsOfDay(text), seconds < 86_400 else {
      throw ValueProblem("\(text.quotedShort) is not a time of the day", help: "write a time as 13:00")
    }
    return seconds / 60
  }

  /// Reads one end of a window: a day, a time, a range of either, a time by an event, or `unknown`.
  func bound(_ text: String) throws(ValueProblem) -> TimeBound {
    let text = WhiteSpace.collapsed(text)
    if text == "unknown" { return .unknown }
    if text.hasPrefix("(") { return .event(try EventAnchorText.anchor(text)) }
    guard let dots = text.range(of: "..") else {
      switch try point(text) {
      case .day(let day): return .day(day)
      case .instant(let instant): return .instant(instant)
      }
    }
    let (first, second) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    let split = first.unicodeScalars.count + 2
    let low = try part(first, at: 0)
    let high = try part(second, at: split)
    switch (low, high) {
    case (.day(let low), .day(let high)):
      guard low <= high else { throw Self.reversed(text, "\(second)..\(first)") }
      guard high.daysSince1970 - low.daysSince1970 < Self.mostDays else {
        throw ValueProblem("the range \(text.quotedShort) is longer than \(Self.mostDays) days")
      }
      return .days(low...high)
    case (.instant(let low), .instant(let high)):
      guard low <= high else { throw Self.reversed(text, "\(second)..\(first)") }
      guard high.secondsSince1970 - low.secondsSince1970 <= Self.mostDaysOfTimes * 86_400 else {
        throw ValueProblem(
          "the range \(text.quotedShort) is longer than \(Self.mostDaysOfTimes) days",
          help: "write days instead of times")
      }
      return .instants(low...high)
    default:
      throw ValueProblem(
        "the range \(text.quotedShort) has a day at one end and a time at the other",
        help: "write days, or times, at both")
    }
  }

  private func part(_ text: String, at offset: Int) throws(ValueProblem) -> Point {
    do throws(ValueProblem) { return try point(text) } catch {
      throw error.shifted(by: offset, length: text.unicodeScalars.count)
    }
  }

  private func point(_ text: String) throws(ValueProblem) -> Point {
    guard let mark = text.firstIndex(of: "T") else { return .day(try day(text)) }
    guard let day = CalendarDay(String(text[..<mark])) else { throw Self.notADay(String(text[..<mark])) }
    let clock = String(text[text.index(after: mark)...])
    if clock.hasSuffix("Z") || clock.contains("+") || clock.contains("-") {
      guard let instant = Instant(iso8601: text) else { throw Self.notATime(text) }
      return .instant(instant)
    }
    guard let seconds = Self.secondsOfDay(clock) else { throw Self.notATime(text) }
    do {
      let instant = try calendar.instant(day: day, minute: seconds / 60)
      return .instant(instant.adding(seconds: seconds % 60))
    } catch {
      throw ValueProblem(
        "there is no \(clock) on \(day) in \(calendar.identifier): the clock is put forward over it",
        help: "write a time that the clock shows, or one with an offset such as \(day)T\(clock)+01:00")
    }
  }

  /// The seconds since midnight of `14:10` or `14:10:30`, up to `24:00`; nil for other texts.
  private static func secondsOfDay(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.utf8.count == 2, part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    let seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
    guard numbers[1] < 60, numbers.count == 2 || numbers[2] < 60, seconds <= 86_400 else { return nil }
    return seconds
  }

  private static func notATime(_ text: String) -> ValueProblem {
    ValueProblem("\(text.quotedShort) is not a time", help: "write a time as 2025-10-09T14:10")
  }

  private static func reversed(_ text: String, _ other: String) -> ValueProblem {
    ValueProblem("the range \(text.quotedShort) ends before it starts", help: "did you mean \(other)?")
  }

  /// A day that does not exist, or another way of writing one.
  private static func notADay(_ text: String) -> ValueProblem {
    let numbers = text.split { $0 == "." || $0 == "/" || $0 == "-" }.map(String.init)
    if numbers.count == 3, let day = CalendarDay("\(numbers[2])-\(padded(numbers[1]))-\(padded(numbers[0]))") {
      return ValueProblem("\(text.quotedShort) is not a day", help: "did you mean \(day)?")
    }
    let shape = text.utf8.count == 10 && numbers.map(\.utf8.count) == [4, 2, 2]
    let what = shape ? "is not a day of the calendar" : "is not a day"
    return ValueProblem("\(text.quotedShort) \(what)", help: "write a day as 2025-10-09")
  }

  private static func padded(_ number: String) -> String { number.utf8.count == 1 ? "0\(number)" : number }
}
