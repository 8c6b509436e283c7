import OpeningHours
import Testing

/// Days on which the clock is steady are evaluated without asking it for each time; here it is asked.
@Suite struct SteadyClockTests {
  @Test(arguments: [
    "UTC", "Asia/Dushanbe", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Cairo",
    "America/Santiago", "Asia/Beirut",
  ])
  func agreesWithTheClock(zone: String) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: zone))
    let context = OpeningHoursContext(calendar: calendar)
    let always = OpeningHoursExpression.always
    let morning = try OpeningHoursExpression(parsing: "02:30-10:00")
    // Apia had no 30 December 2011.
    let first = try #require(CalendarDay("2010-06-01"))
    for number in 0..<800 {
      let day = first.adding(days: number)
      #expect(always.openTimes(on: day, in: context) == TimeSet(calendar.bounds(of: day)), "\(day)")
      let (from, to) = (calendar.instantClamped(day: day, minute: 150), calendar.instantClamped(day: day, minute: 600))
      #expect(morning.openTimes(on: day, in: context) == TimeSet(from..<max(from, to)), "\(day)")
    }
  }
}
