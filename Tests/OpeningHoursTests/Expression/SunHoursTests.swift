import OpeningHours
import Testing

/// Hours that hang on the sun.
@Suite struct SunHoursTests {
  private static func times(_ text: String, _ day: String, _ place: GeographicPosition?, zone: String) throws -> String
  {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: zone))
    let context = OpeningHoursContext(calendar: calendar, position: place)
    let bounds = calendar.bounds(of: try #require(CalendarDay(day)))
    let line = try OpeningHoursExpression(parsing: text).timeline(over: bounds, in: context)
    return ExpressionEvaluationTests.text(line, bounds.lowerBound)
  }

  /// Without a place the sun rises at six and sets at six.
  @Test(arguments: [
    ("sunrise-sunset", "06:00-18:00"), ("dawn-dusk", "05:30-18:30"), ("(sunrise+01:00)-(sunset-01:30)", "07:00-16:30"),
    ("sunset-sunrise", "00:00-06:00,18:00-24:00"), ("08:00-sunset", "08:00-18:00"),
    ("dusk-02:00", "00:00-02:00,18:30-24:00"),
    ("20:00-sunset", ""), ("20:00-sunrise", "00:00-06:00,20:00-24:00"), ("sunset+", "?00:00-04:00,?18:00-24:00"),
    ("(sunset-19:00)-06:00", "00:00-06:00"),
  ])
  func takesSixToSixWithoutAPlace(text: String, times: String) throws {
    #expect(try Self.times(text, "2025-10-06", nil, zone: "Asia/Dushanbe") == times)
  }

  // Dushanbe, 9 October 2025: the sun rises at 06:28:07 and sets at 17:55:34, by XEphem's libastro (ephem 4.2.1).
  @Test func asksTheSunAtThePlace() throws {
    let dushanbe = GeographicPosition(latitude: 38.56, longitude: 68.78)
    let text = try Self.times("sunrise-sunset", "2025-10-09", dushanbe, zone: "Asia/Dushanbe")
    let parts = text.split(separator: "-").map { $0.split(separator: ":").compactMap { Int($0) } }
    let (rise, set) = (parts[0][0] * 60 + parts[0][1], parts[1][0] * 60 + parts[1][1])
    #expect(abs(rise - 388) <= 1, "\(text)")
    #expect(abs(set - 1075) <= 1, "\(text)")
  }

  @Test func knowsPolarDayAndNight() throws {
    let tromso = GeographicPosition(latitude: 69.65, longitude: 18.96)
    #expect(try Self.times("sunrise-sunset", "2025-06-21", tromso, zone: "Europe/Oslo") == "00:00-24:00")
    // The sun does not set, so that no evening begins.
    #expect(try Self.times("sunset-22:00", "2025-06-21", tromso, zone: "Europe/Oslo").isEmpty)
    #expect(try Self.times("20:00-sunset", "2025-06-21", tromso, zone: "Europe/Oslo") == "20:00-24:00")
    #expect(try Self.times("sunrise-sunset", "2025-12-21", tromso, zone: "Europe/Oslo").isEmpty)
  }
}
