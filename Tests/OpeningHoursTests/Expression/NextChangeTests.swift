import OpeningHours
import Testing

@Suite struct NextChangeTests {
  @Test(arguments: [
    ("24/7", "2025-10-06T12:00:00+05:00", nil),
    ("off", "2025-10-06T12:00:00+05:00", nil),
    ("Mo-Su 00:00-24:00", "2025-10-06T12:00:00+05:00", nil),
    ("Mo-Fr 08:00-17:00", "2025-10-06T12:00:00+05:00", "2025-10-06T17:00:00+05:00"),
    ("Mo-Fr 08:00-17:00", "2025-10-06T17:00:00+05:00", "2025-10-07T08:00:00+05:00"),
    ("Mo-Fr 08:00-17:00", "2025-10-10T17:00:00+05:00", "2025-10-13T08:00:00+05:00"),
    ("Feb 29 10:00-12:00", "2025-10-06T12:00:00+05:00", "2028-02-29T10:00:00+05:00"),
    ("Feb 29 Mo 10:00-12:00", "2025-10-06T12:00:00+05:00", "2044-02-29T10:00:00+05:00"),
    // Shut is shut, by a rule or by none.
    ("Mo-Fr 08:00-17:00; Sa,Su off", "2025-10-10T18:00:00+05:00", "2025-10-13T08:00:00+05:00"),
    ("2020 Mo", "2025-10-06T12:00:00+05:00", nil),
    ("2020-2030", "2025-10-06T12:00:00+05:00", "2031-01-01T00:00:00+05:00"),
    ("9000+", "2025-10-06T12:00:00+05:00", "9000-01-01T00:00:00+05:00"),
    ("2026 easter", "2025-10-06T12:00:00+05:00", "2026-04-05T00:00:00+05:00"),
    ("10:00-12:00 open \"a\", 12:00-13:00 open \"b\"", "2025-10-06T11:00:00+05:00", "2025-10-06T12:00:00+05:00"),
    // Years far off, and stretches of the same rules between them, are not gone through day by day.
    ("9995", "2025-10-06T12:00:00+05:00", "9995-01-01T00:00:00+05:00"),
    ("Mo-Su 00:00-24:00; 9000 off; 9995 unknown", "2025-10-06T12:00:00+05:00", "9000-01-01T00:00:00+05:00"),
    ("2500-2600/50 Mar 01", "2025-10-06T12:00:00+05:00", "2500-03-01T00:00:00+05:00"),
    ("3000 Jan 01-3001 Jan 02 off, 2026 Dec 31 22:00-26:00", "2026-12-31T23:00:00+05:00", "2027-01-01T02:00:00+05:00"),
    ("9998 Dec 31 22:00-26:00", "2025-10-06T12:00:00+05:00", "9998-12-31T22:00:00+05:00"),
    ("18:00+", "2025-10-06T19:00:00+05:00", "2025-10-07T04:00:00+05:00"),
  ])
  func finds(text: String, from: String, change: String?) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    let context = OpeningHoursContext(calendar: calendar)
    let instant = try #require(Instant(iso8601: from))
    let found = try OpeningHoursExpression(parsing: text).nextChange(after: instant, in: context)
    #expect(found?.iso8601(in: calendar) == change)
  }

  /// Hours that never change are looked at for 400 years: days that are alike must not be painted point by point.
  @Test(arguments: ["00:00-24:00/7,", "00:00-24:00,", "10:00+,", "09:00-09:00/2,"])
  func findsThatNothingChangesSoon(piece: String) throws {
    let text = String(repeating: piece, count: 100) + "00:00-24:00"
    let reading = try OpeningHoursReading(text, OpeningHoursReading.Options(accepts: .both))
    let context = OpeningHoursContext(calendar: try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi")))
    let instant = try #require(Instant(iso8601: "2025-10-06T12:00:00+05:00"))
    let start = ContinuousClock.now
    #expect(reading.expression.nextChange(after: instant, in: context) == nil)
    #expect(ContinuousClock.now - start < .seconds(30), "Without a memory it would take minutes in a debug build")
  }
}
