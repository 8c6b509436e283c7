import OpeningHours
import Testing

@Suite struct SolarPositionTests {
  /// The worked examples of Meeus, *Astronomical Algorithms*, chapters 25 and 28: 1992 October 13, 0h.
  @Test func agreesWithMeeus() throws {
    let moment = try #require(Instant(iso8601: "1992-10-13T00:00:00Z"))
    let sun = SolarPosition(secondsSince1970: Double(moment.secondsSince1970))
    let degrees = 180 / Double.pi
    let longitude = (sun.longitude * degrees).truncatingRemainder(dividingBy: 360)
    #expect(abs((longitude + 360).truncatingRemainder(dividingBy: 360) - 199.90895) < 0.00002)
    #expect(abs(sun.rightAscension * degrees + 360 - 198.38083) < 0.00002)
    #expect(abs(sun.declination * degrees - -7.78507) < 0.00002)
    // 13 min 42.6 s by the full theory, of which these equations are the short form.
    #expect(abs(sun.equationOfTimeSeconds - 822.6) < 1)
  }

  @Test func turnsWithTheSeasons() throws {
    let degrees = 180 / Double.pi
    // Equinoxes and solstices of 2025, to the minute, as the almanacs give them.
    for (text, declination) in [
      ("2025-03-20T09:01:00Z", 0.0), ("2025-06-21T02:42:00Z", 23.436), ("2025-09-22T18:19:00Z", 0.0),
      ("2025-12-21T15:03:00Z", -23.436),
    ] {
      let moment = try #require(Instant(iso8601: text))
      let sun = SolarPosition(secondsSince1970: Double(moment.secondsSince1970))
      #expect(abs(sun.declination * degrees - declination) < 0.005, "\(text)")
    }
  }
}
