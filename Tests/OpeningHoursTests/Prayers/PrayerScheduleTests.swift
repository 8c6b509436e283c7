import OpeningHours
import Testing

@Suite struct PrayerScheduleTests {
  private func dushanbe() throws -> PrayerCalculation {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe"))
    let position = try #require(GeographicPosition(latitude: 38.5598, longitude: 68.787))
    return PrayerCalculation(
      sun: SunClock(position: position, calendar: calendar), convention: .muslimWorldLeague, asrShadow: .hanafi)
  }

  @Test func takesThePrintedTimeFirst() throws {
    let calculation = try dushanbe()
    let timetable = try PrayerTimetable(
      csv: """
        date,fajr,sunrise,dhuhr,asr,maghrib,isha,jumuah
        2025-10-10,05:05,06:29,12:30,,17:56,19:20,13:00
        """)
    let schedule = PrayerSchedule(
      calendar: calculation.sun.calendar, timetable: timetable, calculation: calculation)
    let printed = try #require(CalendarDay("2025-10-10"))
    let times = schedule.times(on: printed)
    let dawn = try #require(Instant(iso8601: "2025-10-10T05:05:00+05:00"))
    #expect(times[.fajr] == PrayerTime(instant: dawn, basis: .printed))
    #expect(times[.asr]?.basis == .computed)
    #expect(times[.asr]?.instant == calculation.times(on: printed)[.asr])
    #expect(times[.isha]?.basis == .printed)
    #expect(times.jumuah == Instant(iso8601: "2025-10-10T13:00:00+05:00"))
    #expect(times.printedSunrise == Instant(iso8601: "2025-10-10T06:29:00+05:00"))
    let computed = schedule.times(on: printed.adding(days: -1))
    #expect(Prayer.allCases.allSatisfy { computed[$0]?.basis == .computed })
    #expect(computed.jumuah == nil)
    #expect(computed.day == printed.adding(days: -1))
  }

  @Test func saysNothingWhereNothingIsKnown() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe"))
    let schedule = PrayerSchedule(calendar: calendar)
    let times = schedule.times(on: CalendarDay(daysSince1970: 20_000))
    #expect(Prayer.allCases.allSatisfy { times[$0] == nil })
  }

  @Test func putsALateIshaOnTheNextDate() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Europe/London"))
    let timetable = try PrayerTimetable(csv: "date,fajr,dhuhr,asr,maghrib,isha\n06-21,02:50,13:02,17:25,21:22,00:10\n")
    let schedule = PrayerSchedule(calendar: calendar, timetable: timetable)
    let times = schedule.times(on: try #require(CalendarDay("2025-06-21")))
    #expect(times[.isha]?.instant == Instant(iso8601: "2025-06-22T00:10:00+01:00"))
  }

  @Test func needsOneCalendar() async {
    await #expect(processExitsWith: .failure) {
      guard let karachi = LocalCalendar(timeZoneIdentifier: "Asia/Karachi"),
        let dushanbe = LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe"),
        let position = GeographicPosition(latitude: 38.5598, longitude: 68.787)
      else { return }
      let sun = SunClock(position: position, calendar: dushanbe)
      _ = PrayerSchedule(
        calendar: karachi, calculation: PrayerCalculation(sun: sun, convention: .muslimWorldLeague))
    }
  }
}
