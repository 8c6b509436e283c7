import OpeningHours
import Testing

@Suite struct ExpressionEvaluationTests {
  struct Case: CustomTestStringConvertible {
    let expression: String
    let day: String
    /// Times of the day's clock in order; `?` before those that are unknown, nothing for those that are shut.
    let times: String
    var testDescription: String { "\(expression) on \(day)" }

    init(_ expression: String, _ day: String, _ times: String) {
      self.expression = expression
      self.day = day
      self.times = times
    }
  }

  // 2025-10-06 was a Monday.
  static let rules = [
    Case("24/7", "2025-10-06", "00:00-24:00"),
    Case("off", "2025-10-06", ""),
    Case("Mo-Fr 08:00-17:00", "2025-10-06", "08:00-17:00"),
    Case("Mo-Fr 08:00-17:00", "2025-10-11", ""),
    Case("Sa-Mo 10:00-12:00", "2025-10-06", "10:00-12:00"),
    Case("Sa-Mo 10:00-12:00", "2025-10-07", ""),
    Case("Mo,We 10:00-12:00", "2025-10-08", "10:00-12:00"),
    Case("10:00-12:00,12:00-13:00,09:00-09:30", "2025-10-06", "09:00-09:30,10:00-13:00"),
    // A later rule replaces the day, unless it is additional.
    Case("Mo-Fr 08:00-17:00; We 10:00-12:00", "2025-10-08", "10:00-12:00"),
    Case("Mo-Fr 08:00-17:00; We 10:00-12:00", "2025-10-07", "08:00-17:00"),
    Case("Mo-Fr 08:00-12:00, We 14:00-18:00", "2025-10-08", "08:00-12:00,14:00-18:00"),
    Case("08:00-09:00; 10:00-12:00", "2025-10-06", "10:00-12:00"),
    // One without days behind one with days adds: the reference reader has it so, and so do people.
    Case("Mo 08:00-12:00; 13:00-14:00", "2025-10-06", "08:00-12:00,13:00-14:00"),
    Case("Mo 08:00-12:00; 13:00-14:00", "2025-10-07", "13:00-14:00"),
    // Closing takes away only its own times, but the whole day when it has none.
    Case("Mo-Fr 08:00-17:00; We off", "2025-10-08", ""),
    Case("08:00-18:00; Oct 08:00-14:00 off", "2025-10-08", "14:00-18:00"),
    Case("08:00-17:00, 12:00-13:00 off", "2025-10-08", ""),
    Case("08:00-17:00; 12:00-13:00 off", "2025-10-08", "08:00-12:00,13:00-17:00"),
    Case("We off; 08:00-17:00", "2025-10-08", "08:00-17:00"),
    Case("08:00-17:00; We off, We 10:00-11:00", "2025-10-08", "10:00-11:00"),
    // States and comments.
    Case("Mo unknown", "2025-10-06", "?00:00-24:00"),
    Case("Mo 10:00-12:00 \"by appointment\"", "2025-10-06", "?10:00-12:00"),
    Case("Mo 10:00-12:00 open \"ring twice\"", "2025-10-06", "10:00-12:00"),
    Case("Mo 10:00-12:00, Mo 11:00-13:00 unknown", "2025-10-06", "10:00-11:00,?11:00-13:00"),
    Case("Mo 10:00-16:00; Mo 12:00-13:00 unknown", "2025-10-06", "?12:00-13:00"),
    // Fallback.
    Case("Mo 08:00-12:00 || \"call\"", "2025-10-06", "?00:00-08:00,08:00-12:00,?12:00-24:00"),
    Case("Mo 08:00-12:00 || \"call\"", "2025-10-07", "?00:00-24:00"),
    Case("Mo off || 10:00-11:00", "2025-10-06", "10:00-11:00"),
    Case("Mo 08:00-12:00 || Mo 10:00-14:00", "2025-10-06", "08:00-14:00"),
    Case("Mo unknown || Mo 10:00-14:00", "2025-10-06", "?00:00-24:00"),
    Case("Mo 08:00-12:00 || unknown; Mo 20:00-24:00 off", "2025-10-06", "?00:00-08:00,08:00-12:00,?12:00-20:00"),
    Case("off || off || unknown", "2025-10-06", "?00:00-24:00"),
  ]

  static let nights = [
    Case("Mo 22:00-02:00", "2025-10-06", "22:00-24:00"),
    Case("Mo 22:00-26:00", "2025-10-07", "00:00-02:00"),
    Case("Mo 22:00-02:00", "2025-10-08", ""),
    Case("22:00-02:00", "2025-10-07", "00:00-02:00,22:00-24:00"),
    Case("Mo 22:00-02:00, Tu 10:00-12:00", "2025-10-07", "00:00-02:00,10:00-12:00"),
    // A rule that replaces a day also ends the night before; one that closes it does, too.
    Case("Mo 22:00-02:00; Tu 10:00-12:00", "2025-10-07", "10:00-12:00"),
    Case("Mo 22:00-02:00; Tu off", "2025-10-07", ""),
    Case("Mo 00:00-48:00", "2025-10-07", "00:00-24:00"),
    Case("Mo 00:00-48:00", "2025-10-08", ""),
    Case("Mo 08:00-08:00", "2025-10-07", "00:00-08:00"),
    Case("24/7; Mo 23:00-01:00 off", "2025-10-07", "01:00-24:00"),
    Case("Mo 00:00-24:00", "2025-10-07", ""),
    Case("Mo 00:00-00:00", "2025-10-06", "00:00-24:00"),
    // Open ends: to midnight, ten hours from 17:00 on, eight from 22:00 on; or to the next time of the rule.
    Case("Mo 10:00+", "2025-10-06", "?10:00-24:00"),
    Case("Mo 16:59+", "2025-10-07", ""),
    Case("Mo 17:00+", "2025-10-07", "?00:00-03:00"),
    Case("Mo 22:00+", "2025-10-07", "?00:00-06:00"),
    Case("Mo 15:00+,10:00+,12:00-13:00", "2025-10-06", "?10:00-12:00,12:00-13:00,?15:00-24:00"),
    Case("Mo 10:00-12:00+,11:00-15:00", "2025-10-06", "10:00-15:00,?15:00-24:00"),
    Case("Mo 12:00-20:00+", "2025-10-06", "12:00-20:00,?20:00-24:00"),
    Case("Mo 12:00-20:00+", "2025-10-07", "?00:00-06:00"),
    Case("Mo 07:00+,12:00-16:00", "2025-10-06", "?07:00-12:00,12:00-16:00"),
  ]

  static let dates = [
    Case("Aug 26", "2025-08-26", "00:00-24:00"),
    Case("Aug 26", "2025-08-27", ""),
    Case("Aug 20-26", "2025-08-20", "00:00-24:00"),
    Case("Aug 20-26", "2025-08-19", ""),
    Case("Aug 20-Sep 3", "2025-09-03", "00:00-24:00"),
    Case("Aug 20-Sep 3", "2025-09-04", ""),
    Case("Dec 24-Jan 2", "2025-12-24", "00:00-24:00"),
    Case("Dec 24-Jan 2", "2026-01-02", "00:00-24:00"),
    Case("Dec 24-Jan 2", "2026-01-03", ""),
    Case("Oct-Mar", "2026-03-31", "00:00-24:00"),
    Case("Oct-Mar", "2026-04-01", ""),
    Case("Apr-Sep", "2026-09-30", "00:00-24:00"),
    Case("Feb", "2024-02-29", "00:00-24:00"),
    Case("Feb 29", "2024-02-29", "00:00-24:00"),
    Case("Feb 29", "2025-02-28", ""),
    Case("Feb 29", "2025-03-01", ""),
    Case("Feb 20-29", "2025-02-28", "00:00-24:00"),
    Case("Feb 29-Mar 02", "2025-03-01", "00:00-24:00"),
    Case("2025 Oct 8-10", "2025-10-10", "00:00-24:00"),
    Case("2025 Oct 8-10", "2026-10-10", ""),
    Case("2025 Dec 24-Jan 2", "2026-01-02", "00:00-24:00"),
    Case("2025 Dec 24-Jan 2", "2025-01-02", ""),
    Case("2025 Oct-Mar", "2026-03-31", "00:00-24:00"),
    Case("2025 Oct-Mar", "2025-09-30", ""),
    Case("2024,2026-2027", "2025-10-06", ""),
    Case("2024,2026-2027", "2027-10-06", "00:00-24:00"),
    Case("2020-2030/2", "2026-10-06", "00:00-24:00"),
    Case("2020-2030/2", "2025-10-06", ""),
    Case("2025+", "2024-12-31", ""),
    Case("2025+", "9999-12-31", "00:00-24:00"),
    Case("2024-2026 Oct Mo 10:00-12:00", "2025-10-06", "10:00-12:00"),
    Case("2024-2026 Oct Mo 10:00-12:00", "2025-09-29", ""),
    Case("2025 Oct 07+", "2025-10-06", ""),
    Case("2025 Oct 07+", "2031-01-01", "00:00-24:00"),
    Case("Oct 07+", "2025-12-31", "00:00-24:00"),
    Case("Oct 07+", "2026-01-01", ""),
    Case("Oct 01-31/7", "2025-10-08", "00:00-24:00"),
    Case("Oct 01-31/7", "2025-10-09", ""),
    Case("Dec 25,26 off; 24/7", "2025-12-26", "00:00-24:00"),
    Case("24/7; Dec 25,26 off", "2025-12-26", ""),
    // Shifts: the first Sunday of Advent is the fourth before Christmas, and Christmas 2022 was a Sunday.
    Case("Oct 01 +Su", "2025-10-05", "00:00-24:00"),
    Case("Oct 05 +Su", "2025-10-05", "00:00-24:00"),
    Case("Dec 24 -Su -21 days", "2025-11-30", "00:00-24:00"),
    Case("Dec 24 -Su -21 days", "2022-11-27", "00:00-24:00"),
    Case("Jan 01 -2 days", "2025-12-30", "00:00-24:00"),
    Case("Dec 31 +1 day", "2026-01-01", "00:00-24:00"),
    // Summer time in Europe, 2025-03-30 to 2025-10-26.
    Case("Mar Su[-1]-Oct Su[-1]", "2025-03-29", ""),
    Case("Mar Su[-1]-Oct Su[-1]", "2025-03-30", "00:00-24:00"),
    Case("Mar Su[-1]-Oct Su[-1]", "2025-10-26", "00:00-24:00"),
    Case("Mar Su[-1]-Oct Su[-1]", "2025-10-27", ""),
    // Easter Sunday was 2025-04-20, and is 2026-04-05.
    Case("easter", "2025-04-20", "00:00-24:00"),
    Case("easter -2 days", "2025-04-18", "00:00-24:00"),
    Case("easter -2 days-easter +1 day", "2025-04-21", "00:00-24:00"),
    Case("easter -2 days-easter +1 day", "2025-04-22", ""),
    Case("2026 easter", "2025-04-20", ""),
    Case("2026 easter", "2026-04-05", "00:00-24:00"),
    // Weeks: 2020 had 53, whose last began on 2020-12-28; 2025-12-29 is in week 1 of 2026.
    Case("week 53", "2021-01-03", "00:00-24:00"),
    Case("week 53", "2021-01-04", ""),
    Case("week 53", "2025-12-29", ""),
    Case("week 01", "2025-12-29", "00:00-24:00"),
    Case("week 41", "2025-10-06", "00:00-24:00"),
    Case("week 42-40", "2025-10-06", ""),
    Case("week 1-53/2", "2025-10-06", "00:00-24:00"),
    Case("week 2-53/2", "2025-10-06", ""),
    Case("week 40-42 Mo 10:00-12:00", "2025-10-06", "10:00-12:00"),
  ]

  static let weekdays = [
    // October 2025 has five Wednesdays, Thursdays and Fridays, and began on a Wednesday.
    Case("We[1]", "2025-10-01", "00:00-24:00"),
    Case("We[1]", "2025-10-08", ""),
    Case("We[5]", "2025-10-29", "00:00-24:00"),
    Case("We[-1]", "2025-10-29", "00:00-24:00"),
    Case("We[-5]", "2025-10-01", "00:00-24:00"),
    Case("Mo[5]", "2025-10-27", ""),
    Case("Mo[-1]", "2025-10-27", "00:00-24:00"),
    Case("Mo[1-2,4]", "2025-10-13", "00:00-24:00"),
    Case("Mo[1-2,4]", "2025-10-20", ""),
    Case("Sa[1] +1 day", "2025-10-05", "00:00-24:00"),
    Case("Su[1] -1 day", "2025-10-04", "00:00-24:00"),
    Case("Sa[5] +1 day", "2025-10-05", ""),
    Case("We[1] -1 day", "2025-09-30", "00:00-24:00"),
    Case("Mo,We[2] 10:00-12:00", "2025-10-06", "10:00-12:00"),
    Case("Mo,We[2] 10:00-12:00", "2025-10-08", "10:00-12:00"),
    Case("Mo,We[2] 10:00-12:00", "2025-10-15", ""),
    // 2025-10-07 is a public holiday here, and the 6th to the 10th are school holidays.
    Case("08:00-12:00; PH off", "2025-10-07", ""),
    Case("08:00-12:00; PH off", "2025-10-08", "08:00-12:00"),
    Case("PH 10:00-11:00", "2025-10-07", "10:00-11:00"),
    Case("PH -1 day 10:00-11:00", "2025-10-06", "10:00-11:00"),
    Case("PH +1 day 10:00-11:00", "2025-10-08", "10:00-11:00"),
    Case("Mo-Fr,PH 10:00-11:00", "2025-10-07", "10:00-11:00"),
    Case("PH,Sa 10:00-11:00", "2025-10-11", "10:00-11:00"),
    Case("PH Sa 10:00-11:00", "2025-10-11", ""),
    Case("SH Mo-We 10:00-11:00", "2025-10-08", "10:00-11:00"),
    Case("SH Mo-We 10:00-11:00", "2025-10-09", ""),
    Case("SH Mo-We 10:00-11:00", "2025-10-13", ""),
    Case("Mo-Fr 08:00-12:00; SH 10:00-11:00; PH off", "2025-10-09", "10:00-11:00"),
    Case("Mo-Fr 08:00-12:00; SH 10:00-11:00; PH off", "2025-10-07", ""),
  ]

  static let holidays = """
    kind,from,to,name
    PH,2025-10-07,,A day for tests
    SH,2025-10-06,2025-10-10,A week for tests
    """

  static func text(_ line: OpeningTimeline, _ midnight: Instant) -> String {
    func clock(_ instant: Instant) -> String {
      let minute = (instant.secondsSince1970 - midnight.secondsSince1970) / 60
      let (hours, rest) = (minute / 60, minute % 60)
      return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
    return line.intervals.filter { $0.state > .unstated }.map { interval in
      (interval.state == .unknown ? "?" : "")
        + "\(clock(interval.range.lowerBound))-\(clock(interval.range.upperBound))"
    }.joined(separator: ",")
  }

  @Test(arguments: rules + nights + dates + weekdays)
  func tells(test: Case) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    let context = OpeningHoursContext(calendar: calendar, holidays: try HolidayCalendar(csv: Self.holidays))
    let day = try #require(CalendarDay(test.day))
    let expression = try OpeningHoursExpression(parsing: test.expression)
    let bounds = calendar.bounds(of: day)
    let line = expression.timeline(over: bounds, in: context)
    #expect(Self.text(line, bounds.lowerBound) == test.times)
    // The same, moment by moment and as sets.
    for interval in line.intervals {
      #expect(expression.state(at: interval.range.lowerBound, in: context).state == interval.state)
    }
    #expect(expression.openTimes(on: day, in: context) == line.times(.open))
    #expect(expression.possibleTimes(on: day, in: context) == line.times(.open, .unknown))
  }

  @Test func joinsDays() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    let context = OpeningHoursContext(calendar: calendar)
    let monday = try #require(CalendarDay("2025-10-06"))
    let expression = try OpeningHoursExpression(parsing: "Mo,Tu 22:00-02:00")
    let times = expression.openTimes(from: monday, through: monday.adding(days: 2), in: context)
    #expect(
      times.ranges.map { $0.lowerBound.iso8601(in: calendar) } == [
        "2025-10-06T22:00:00+05:00", "2025-10-07T22:00:00+05:00",
      ])
    #expect(times.durationSeconds == 8 * 3600)
    #expect(expression.openTimes(from: monday, through: monday.adding(days: -1), in: context) == .empty)
    #expect(
      OpeningHoursExpression.always.openTimes(from: monday, through: monday.adding(days: 6), in: context).ranges.count
        == 1)
  }

  // In Berlin the clock goes from 02:00 to 03:00 on 2025-03-30, and from 03:00 back to 02:00 on 2025-10-26.
  @Test(arguments: [
    ("24/7", "2025-03-30", 23.0), ("24/7", "2025-10-26", 25), ("01:00-04:00", "2025-03-30", 2),
    ("02:15-02:45", "2025-03-30", 0), ("01:00-04:00", "2025-10-26", 4), ("01:00-02:30", "2025-10-26", 1.5),
    ("22:00-02:30", "2025-10-26", 4.5), ("22:00-03:00", "2025-03-30", 4),
  ])
  func followsTheClock(expression: String, day: String, hours: Double) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let times = try OpeningHoursExpression(parsing: expression)
      .openTimes(on: try #require(CalendarDay(day)), in: OpeningHoursContext(calendar: calendar))
    #expect(Double(times.durationSeconds) == hours * 3600)
  }

  @Test func cutsTheLineAtAnyMoment() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    let context = OpeningHoursContext(calendar: calendar)
    let day = try #require(CalendarDay("2025-10-06"))
    let expression = try OpeningHoursExpression(parsing: "08:00-12:00 open \"a\", 11:00-13:00 \"b\"")
    let start = calendar.instantClamped(day: day, minute: 9 * 60)
    let line = expression.timeline(over: start..<start.adding(seconds: 3 * 3600), in: context)
    #expect(line.intervals.map(\.comment) == ["a", "b"])
    #expect(line.intervals.map(\.state) == [.open, .unknown])
    #expect(line.interval(at: start)?.comment == "a")
    #expect(line.interval(at: line.span.upperBound) == nil)
    #expect(expression.timeline(over: start..<start, in: context).intervals.isEmpty)
  }
}
