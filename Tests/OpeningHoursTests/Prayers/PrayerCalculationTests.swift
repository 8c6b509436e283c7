import OpeningHours
import Testing

@Suite struct PrayerCalculationTests {
  /// Half a minute is rounding; the rest is the other implementation's night, which ends with the next day's sunrise.
  static let toleranceSeconds = 45
  /// The other implementation measures the noon shadow with the declination of midnight, universal time.
  static let asrToleranceSeconds = 75

  @Test(arguments: PrayerTable.all)
  func agreesWithAdhanpy(table: PrayerTable) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: table.zone))
    let position = try #require(GeographicPosition(latitude: table.latitude, longitude: table.longitude))
    let calculation = PrayerCalculation(
      sun: SunClock(position: position, calendar: calendar),
      convention: try #require(PrayerConvention.named(table.convention)), asrShadow: table.asr,
      highLatitudeRule: table.rule)
    for row in table.rows {
      let day = try #require(CalendarDay(row[0]))
      let times = calculation.times(on: day)
      for (prayer, text) in zip(Prayer.allCases, row.dropFirst()) {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        let expected = calendar.instantClamped(day: day, minute: parts[0] * 60 + parts[1]).adding(seconds: parts[2])
        let found = try #require(times[prayer])
        let deviation = found.secondsSince1970 - expected.secondsSince1970
        let tolerance = prayer == .asr ? Self.asrToleranceSeconds : Self.toleranceSeconds
        #expect(
          abs(deviation) <= tolerance, "\(table.place) \(row[0]) \(prayer) \(text): \(deviation) s off")
        #expect(found.secondsSince1970 % 60 == 0)
      }
    }
  }

  private func london(
    _ convention: PrayerConvention, rule: HighLatitudeRule = .middleOfTheNight, adjustments: [Prayer: Int] = [:]
  ) throws -> PrayerCalculation {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/London"))
    let position = try #require(GeographicPosition(latitude: 51.5074, longitude: -0.1278))
    return PrayerCalculation(
      sun: SunClock(position: position, calendar: calendar), convention: convention, highLatitudeRule: rule,
      adjustmentMinutes: adjustments)
  }

  @Test func keepsTheOrderOfTheDayEverywhere() throws {
    var generator = SeededGenerator(seed: 5)
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "UTC"))
    for _ in 0..<1500 {
      let latitude = Double.random(in: -65...65, using: &generator)
      let longitude = Double.random(in: -180...180, using: &generator)
      let position = try #require(GeographicPosition(latitude: latitude, longitude: longitude))
      let convention = try #require(PrayerConvention.all.randomElement(using: &generator))
      let rule = try #require(HighLatitudeRule.allCases.randomElement(using: &generator))
      let shadow = try #require(AsrShadow.allCases.randomElement(using: &generator))
      let day = CalendarDay(daysSince1970: Int.random(in: 0...40_000, using: &generator))
      let calculation = PrayerCalculation(
        sun: SunClock(position: position, calendar: calendar), convention: convention, asrShadow: shadow,
        highLatitudeRule: rule)
      let times = calculation.times(on: day)
      let inOrder = Prayer.allCases.compactMap { times[$0] }
      let what = "seed 5: \(convention.identifier), \(rule), \(shadow) at \(position) on \(day)"
      #expect(inOrder.count == 5, "\(what)")
      #expect(inOrder == inOrder.sorted(), "\(what)")
    }
  }

  @Test func letsShiaMaghribFollowSunset() throws {
    let day = try #require(CalendarDay("2025-10-09"))
    let sunset = try #require(london(.muslimWorldLeague).times(on: day)[.maghrib])
    for convention in [PrayerConvention.tehran, .jafari] {
      let calculation = try london(convention)
      let maghrib = try #require(calculation.times(on: day)[.maghrib])
      // The sun sinks by a degree in six to seven minutes at this latitude.
      #expect((18 * 60...26 * 60).contains(maghrib.secondsSince1970 - sunset.secondsSince1970))
    }
  }

  @Test func addsMinutesOfPrecaution() throws {
    let day = try #require(CalendarDay("2025-10-09"))
    let plain = try london(.turkey).times(on: day)
    let careful = try london(.turkey, adjustments: [.dhuhr: 5, .fajr: -2]).times(on: day)
    #expect(careful[.dhuhr] == plain[.dhuhr]?.adding(seconds: 300))
    #expect(careful[.fajr] == plain[.fajr]?.adding(seconds: -120))
    #expect(careful[.asr] == plain[.asr])
  }

  @Test func hasNoTimesInThePolarNightNorInThePolarDay() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Oslo"))
    let position = try #require(GeographicPosition(latitude: 69.6492, longitude: 18.9553))
    let calculation = PrayerCalculation(
      sun: SunClock(position: position, calendar: calendar), convention: .muslimWorldLeague)
    #expect(calculation.times(on: try #require(CalendarDay("2025-12-21"))).isEmpty)
    #expect(calculation.times(on: try #require(CalendarDay("2025-06-21"))).isEmpty)
    #expect(calculation.times(on: try #require(CalendarDay("2025-03-20"))).count == 5)
  }

  @Test func namesEachConventionOnce() {
    let identifiers = PrayerConvention.all.map(\.identifier)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(PrayerConvention.all.allSatisfy { PrayerConvention.named($0.identifier) == $0 })
    #expect(PrayerConvention.named("ISNA") == nil)
  }

  @Test func acceptsConventionsThatCanBe() {
    func make(_ fajr: Double, _ isha: PrayerConvention.Isha, _ maghrib: Double? = nil) -> PrayerConvention? {
      PrayerConvention(identifier: "own", name: "Own", fajrDegrees: fajr, isha: isha, maghribDegrees: maghrib)
    }
    #expect(make(18, .angle(degrees: 17)) != nil)
    #expect(make(18, .afterMaghrib(minutes: 75), 4)?.isha == .afterMaghrib(minutes: 75))
    #expect(make(0, .angle(degrees: 17)) == nil)
    #expect(make(.nan, .angle(degrees: 17)) == nil)
    #expect(make(18, .angle(degrees: 30)) == nil)
    #expect(make(18, .angle(degrees: 4), 5) == nil)
    #expect(make(18, .afterMaghrib(minutes: 0)) == nil)
    #expect(make(18, .afterMaghrib(minutes: 241)) == nil)
    #expect(make(18, .angle(degrees: 17), -1) == nil)
  }
}
