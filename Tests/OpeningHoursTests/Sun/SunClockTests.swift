import Foundation
import OpeningHours
import Testing

@Suite struct SunClockTests {
  @Test(arguments: SunTable.all)
  func agreesWithEphem(table: SunTable) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: table.zone))
    let position = try #require(GeographicPosition(latitude: table.latitude, longitude: table.longitude))
    let clock = SunClock(position: position, calendar: calendar)
    // Where the sun rises flatly, the changing size of its disc and a few arc seconds count for more.
    let tolerance = abs(table.latitude) <= 60 ? 10 : 120
    for row in table.rows {
      let day = try #require(CalendarDay(row.day))
      let times = clock.times(on: day)
      let pairs = [
        (times.civilDawn, row.dawn), (times.sunrise, row.sunrise), (.at(times.solarNoon), row.noon),
        (times.sunset, row.sunset), (times.civilDusk, row.dusk),
      ]
      for (event, text) in pairs {
        switch text {
        case "above": #expect(event == .alwaysAbove, "\(table.place) \(row.day)")
        case "below": #expect(event == .alwaysBelow, "\(table.place) \(row.day)")
        default:
          let parts = text.split(separator: ":").compactMap { Int($0) }
          let minute = calendar.instantClamped(day: day, minute: parts[0] * 60 + parts[1])
          let expected = minute.adding(seconds: parts[2])
          let moment = try #require(event.instant, "\(table.place) \(row.day) \(text)")
          let deviation = moment.secondsSince1970 - expected.secondsSince1970
          #expect(abs(deviation) <= tolerance, "\(table.place) \(row.day) \(text): \(deviation) s off")
        }
      }
      #expect(times.sunrise == clock.sunrise(on: day))
      #expect(times.sunset == clock.sunset(on: day))
      #expect(times.civilDawn == clock.civilDawn(on: day))
      #expect(times.civilDusk == clock.civilDusk(on: day))
      #expect(times.solarNoon == clock.solarNoon(on: day))
    }
  }

  /// A wrong choice of the solar day shows as a jump or a repetition near ±180° and in zones far from their sun.
  @Test(arguments: [
    ("Pacific/Apia", -13.83, -171.77), ("Pacific/Kiritimati", 1.87, -157.43), ("Pacific/Fiji", -18.1, 180.0),
    ("Pacific/Fiji", -18.1, -180.0), ("Asia/Shanghai", 39.47, 75.99), ("America/Adak", 51.88, -176.66),
    ("UTC", 10.0, 180.0), ("UTC", 10.0, -180.0), ("UTC", 10.0, 179.0), ("Asia/Dushanbe", 38.56, 68.79),
  ])
  func givesEveryDayItsOwnSun(zone: String, latitude: Double, longitude: Double) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: zone))
    let position = try #require(GeographicPosition(latitude: latitude, longitude: longitude))
    let clock = SunClock(position: position, calendar: calendar)
    let first = try #require(CalendarDay("2024-01-01"))
    for number in 0..<1000 {
      let day = first.adding(days: number)
      let noon = clock.solarNoon(on: day)
      let step = clock.solarNoon(on: day.adding(days: 1)).secondsSince1970 - noon.secondsSince1970
      #expect((86_360...86_440).contains(step), "\(day): the next noon is \(step) s later")
      if zone != "UTC" {
        #expect(calendar.day(containing: noon) == day)
        #expect(clock.sunrise(on: day).instant.map(calendar.day(containing:)) == day)
        #expect(clock.sunset(on: day).instant.map(calendar.day(containing:)) == day)
      }
    }
  }

  @Test func keepsItsHeadAcrossTheDayThatApiaSkipped() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Pacific/Apia"))
    let position = try #require(GeographicPosition(latitude: -13.8333, longitude: -171.7667))
    let clock = SunClock(position: position, calendar: calendar)
    for text in ["2011-12-28", "2011-12-29", "2011-12-31", "2012-01-01"] {
      let day = try #require(CalendarDay(text))
      #expect(clock.sunrise(on: day).instant.map(calendar.day(containing:)) == day)
    }
    // The sun rose on the 29th and next on the 31st.
    let skipped = try #require(CalendarDay("2011-12-30"))
    let before = clock.solarNoon(on: skipped.adding(days: -1)).secondsSince1970
    #expect((86_360...86_440).contains(clock.solarNoon(on: skipped.adding(days: 1)).secondsSince1970 - before))
  }

  /// The sun's altitude by spherical trigonometry at the moment found: the inverse of what the clock computes.
  @Test func findsTheAltitudeThatItWasAskedFor() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "UTC"))
    var generator = SeededGenerator(seed: 11)
    var found = 0
    for _ in 0..<4000 {
      let latitude = Double.random(in: -90...90, using: &generator)
      let longitude = Double.random(in: -180...180, using: &generator)
      let altitude = Double.random(in: -30...60, using: &generator)
      let day = CalendarDay(daysSince1970: Int.random(in: 0...40_000, using: &generator))
      let position = try #require(GeographicPosition(latitude: latitude, longitude: longitude))
      let clock = SunClock(position: position, calendar: calendar)
      let noon = clock.solarNoon(on: day)
      for side in SunSide.allCases {
        let what = "seed 11: \(side) \(altitude)° at \(position) on \(day)"
        let offset = side == .beforeNoon ? -43_200 : 43_200
        switch clock.event(side, altitudeDegrees: altitude, on: day) {
        case .at(let moment):
          found += 1
          #expect(abs(altitudeDegrees(moment, position) - altitude) < 0.01, "\(what)")
          #expect(side == .beforeNoon ? moment <= noon : moment >= noon, "\(what)")
          #expect(abs(moment.secondsSince1970 - noon.secondsSince1970) <= 43_201, "\(what)")
        case .alwaysAbove:
          #expect(altitudeDegrees(noon.adding(seconds: offset), position) > altitude - 0.01, "\(what)")
        case .alwaysBelow:
          #expect(altitudeDegrees(noon, position) < altitude + 0.01, "\(what)")
        }
      }
    }
    #expect(found > 3000)
  }

  /// Where the sun only grazes the altitude, at noon or at midnight, a few arc seconds decide.
  @Test func isExactWhereTheSunGrazes() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "UTC"))
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<3000 {
      let latitude = Double.random(in: 40...89.9, using: &generator) * (Bool.random(using: &generator) ? 1 : -1)
      let position = try #require(
        GeographicPosition(latitude: latitude, longitude: Double.random(in: -180...180, using: &generator)))
      let clock = SunClock(position: position, calendar: calendar)
      let day = CalendarDay(daysSince1970: Int.random(in: 0...40_000, using: &generator))
      let side = Bool.random(using: &generator) ? SunSide.beforeNoon : .afterNoon
      let noon = clock.solarNoon(on: day)
      let midnight = noon.adding(seconds: side == .beforeNoon ? -43_200 : 43_200)
      let isAtNoon = Bool.random(using: &generator)
      let extreme = altitudeDegrees(isAtNoon ? noon : midnight, position)
      let altitude = extreme + Double.random(in: -0.3...0.3, using: &generator)
      let what = "seed 13: \(side) \(altitude)° at \(position) on \(day), extreme \(extreme)°"
      switch clock.event(side, altitudeDegrees: altitude, on: day) {
      case .at(let moment):
        #expect(abs(altitudeDegrees(moment, position) - altitude) < 0.003, "\(what)")
        #expect((min(noon, midnight)...max(noon, midnight)).contains(moment), "\(what)")
      case .alwaysAbove: #expect(altitudeDegrees(midnight, position) > altitude - 0.001, "\(what)")
      case .alwaysBelow: #expect(altitudeDegrees(noon, position) < altitude + 0.001, "\(what)")
      }
    }
  }

  private func altitudeDegrees(_ moment: Instant, _ position: GeographicPosition) -> Double {
    let seconds = Double(moment.secondsSince1970)
    let sun = SolarPosition(secondsSince1970: seconds)
    // Greenwich mean sidereal time, Meeus (12.4): another way to the hour angle than the equation of time.
    let days = (seconds - 946_728_000) / 86_400
    let sidereal = 280.46061837 + 360.98564736629 * days
    let hourAngle = (sidereal + position.longitude) * .pi / 180 - sun.rightAscension
    let latitude = position.latitude * .pi / 180
    return asin(sin(latitude) * sin(sun.declination) + cos(latitude) * cos(sun.declination) * cos(hourAngle)) * 180
      / .pi
  }

  @Test func knowsThePoles() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "UTC"))
    for (latitude, summer, winter) in [(90.0, "2025-06-21", "2025-12-21"), (-90, "2025-12-21", "2025-06-21")] {
      let position = try #require(GeographicPosition(latitude: latitude, longitude: 0))
      let clock = SunClock(position: position, calendar: calendar)
      #expect(clock.sunrise(on: try #require(CalendarDay(summer))) == .alwaysAbove)
      #expect(clock.civilDusk(on: try #require(CalendarDay(summer))) == .alwaysAbove)
      #expect(clock.sunset(on: try #require(CalendarDay(winter))) == .alwaysBelow)
      #expect(clock.sunset(on: try #require(CalendarDay(winter))).instant == nil)
    }
  }

  @Test(arguments: [
    (90.1, 0.0), (-90.1, 0), (0, 180.1), (0, -180.1), (.nan, 0), (0, .nan), (.infinity, 0), (0, -.infinity),
  ])
  func refusesPlacesThatAreNone(latitude: Double, longitude: Double) {
    #expect(GeographicPosition(latitude: latitude, longitude: longitude) == nil)
  }

  @Test func comparesByPlaceAndZone() throws {
    let position = try #require(GeographicPosition(latitude: 38.56, longitude: 68.79))
    let dushanbe = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe"))
    let karachi = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    let clocks: Set = [
      SunClock(position: position, calendar: dushanbe), SunClock(position: position, calendar: dushanbe),
      SunClock(position: position, calendar: karachi),
    ]
    #expect(clocks.count == 2)
  }

  @Test func refusesAnAltitudeThatIsNone() async {
    await #expect(processExitsWith: .failure) {
      guard let calendar = LocalCalendar(timeZoneIdentifier: "UTC"),
        let position = GeographicPosition(latitude: 0, longitude: 0)
      else { return }
      let clock = SunClock(position: position, calendar: calendar)
      _ = clock.event(.beforeNoon, altitudeDegrees: 91, on: CalendarDay(daysSince1970: 0))
    }
  }
}
