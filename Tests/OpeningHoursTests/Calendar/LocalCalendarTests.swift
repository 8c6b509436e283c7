import Foundation
import OpeningHours
import Testing

@Suite struct LocalCalendarTests {
  static let zones = [
    "Asia/Karachi", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo",
    "Africa/Casablanca",
    "Asia/Tehran", "Pacific/Apia", "America/St_Johns", "America/Havana", "UTC",
  ]

  @Test(arguments: [
    "", "Nowhere/Nothing", "../etc/passwd", "Europe/Berlin\0", "Ürümqi", String(repeating: "A", count: 999),
  ])
  func refusesUnknownZones(identifier: String) {
    #expect(LocalCalendar(timeZoneIdentifier: identifier) == nil)
  }

  @Test func comparesByIdentifier() {
    #expect(LocalCalendar(timeZoneIdentifier: "Asia/Karachi") == LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    #expect(LocalCalendar(timeZoneIdentifier: "Asia/Karachi") != LocalCalendar(timeZoneIdentifier: "Asia/Tehran"))
    #expect(LocalCalendar(timeZoneIdentifier: "Asia/Karachi")?.identifier == "Asia/Karachi")
  }

  @Test(arguments: zones)
  func agreesWithFoundation(zone: String) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: zone))
    let timeZone = try #require(TimeZone(identifier: zone))
    var foundation = Calendar(identifier: .gregorian)
    foundation.timeZone = timeZone
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<400 {
      let seconds = Int.random(in: 0...2_000_000_000, using: &generator)
      let instant = Instant(secondsSince1970: seconds)
      let date = Date(timeIntervalSince1970: Double(seconds))
      #expect(calendar.utcOffsetSeconds(at: instant) == timeZone.secondsFromGMT(for: date), "seed 3, \(instant)")
      let parts = foundation.dateComponents([.year, .month, .day, .hour, .minute], from: date)
      let day = try #require(CalendarDay(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
      #expect(calendar.minuteOfDay(at: instant) == (parts.hour ?? 0) * 60 + (parts.minute ?? 0), "seed 3, \(instant)")
      let found = calendar.day(containing: instant)
      #expect(calendar.bounds(of: found).contains(instant), "seed 3, \(instant)")
      // The hour that is shown again after midnight in Newfoundland belongs to the day that has begun.
      #expect(found == day || (zone == "America/St_Johns" && found == day.adding(days: 1)), "seed 3, \(instant)")
    }
  }

  @Test(arguments: zones)
  func daysFollowEachOther(zone: String) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: zone))
    let first = try #require(CalendarDay("2005-01-01"))
    var end = calendar.bounds(of: first).lowerBound
    var breaks: [CalendarDay] = []
    for number in 0..<9000 {
      let day = first.adding(days: number)
      let bounds = calendar.bounds(of: day)
      let isWhole =
        bounds.isEmpty
        || (calendar.day(containing: bounds.lowerBound) == day
          && calendar.day(containing: bounds.upperBound.adding(seconds: -1)) == day)
      if bounds.lowerBound != end || !isWhole { breaks.append(day) }
      end = bounds.upperBound
    }
    #expect(breaks.isEmpty)
  }

  @Test(arguments: [
    ("Asia/Karachi", "2025-10-09", 24.0), ("Europe/Berlin", "2025-03-30", 23), ("Europe/Berlin", "2025-10-26", 25),
    ("Australia/Lord_Howe", "2025-10-05", 23.5), ("America/Sao_Paulo", "2018-11-04", 23),
    ("Pacific/Apia", "2011-12-30", 0), ("America/Havana", "2025-11-02", 25),
  ])
  func knowsLongAndShortDays(zone: String, day: String, hours: Double) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: zone))
    let bounds = calendar.bounds(of: try #require(CalendarDay(day)))
    let seconds = bounds.upperBound.secondsSince1970 - bounds.lowerBound.secondsSince1970
    #expect(Double(seconds) == hours * 3600)
  }

  @Test func startsADayWhoseMidnightIsSkipped() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "America/Sao_Paulo"))
    let day = try #require(CalendarDay("2018-11-04"))
    #expect(calendar.bounds(of: day).lowerBound == Instant(iso8601: "2018-11-04T01:00:00-02:00"))
    #expect(throws: LocalTimeError.skipped(day, minute: 0)) { try calendar.instant(day: day, minute: 0) }
    #expect(throws: LocalTimeError.skipped(day.adding(days: -1), minute: 1440)) {
      try calendar.instant(day: day.adding(days: -1), minute: 1440)
    }
  }

  @Test func resolvesSkippedAndRepeatedTimes() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let spring = try #require(CalendarDay("2025-03-30"))
    #expect(throws: LocalTimeError.skipped(spring, minute: 150)) { try calendar.instant(day: spring, minute: 150) }
    #expect(calendar.instantClamped(day: spring, minute: 150) == Instant(iso8601: "2025-03-30T03:00:00+02:00"))
    #expect(try calendar.instant(day: spring, minute: 180) == Instant(iso8601: "2025-03-30T03:00:00+02:00"))
    #expect(LocalTimeError.skipped(spring, minute: 150).description == "the clock skips 02:30 on 2025-03-30")
    let autumn = try #require(CalendarDay("2025-10-26"))
    #expect(try calendar.instant(day: autumn, minute: 150) == Instant(iso8601: "2025-10-26T02:30:00+02:00"))
    #expect(try calendar.instant(day: autumn, minute: 2880) == Instant(iso8601: "2025-10-28T00:00:00+01:00"))
  }

  @Test func keepsARepeatedEveningInTheDayThatHasBegun() throws {
    // At 00:01 of 7 November 2010 Newfoundland's clock went back to 23:01.
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "America/St_Johns"))
    let day = try #require(CalendarDay("2010-11-07"))
    let evening = try #require(Instant(iso8601: "2010-11-06T23:30:00-03:30"))
    #expect(calendar.minuteOfDay(at: evening) == 23 * 60 + 30)
    #expect(calendar.day(containing: evening) == day)
    #expect(calendar.bounds(of: day).contains(evening))
    #expect(calendar.day(containing: evening.adding(seconds: -3600)) == day.adding(days: -1))
  }

  @Test func survivesTheEndsOfTime() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    for text in ["0001-01-01", "9999-12-31"] {
      let day = try #require(CalendarDay(text))
      let bounds = calendar.bounds(of: day)
      #expect(calendar.day(containing: bounds.lowerBound) == day)
    }
    #expect(calendar.utcOffsetSeconds(at: Instant(secondsSince1970: .max)) >= 3600)
    #expect(calendar.utcOffsetSeconds(at: Instant(secondsSince1970: .min)) > 0)
  }

  /// The solver asks hundreds of times per day; without the table an answer takes several microseconds.
  @Test func answersQuickly() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let day = try #require(CalendarDay("2025-10-09"))
    _ = calendar.bounds(of: day)
    let time = ContinuousClock().measure {
      for minute in 0..<20_000 { _ = calendar.instantClamped(day: day, minute: minute % 1440) }
    }
    // A generous limit for a busy machine and a debug build.
    #expect(time < .seconds(2), "\(time) for 20,000 calls")
  }
}
