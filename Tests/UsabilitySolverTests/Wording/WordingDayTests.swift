import ClosurePlanning
import OpeningHours
import Testing
import UsabilitySolver

@Suite("Words of days, times and windows")
struct WordingDayTests {
  @Test(
    "Verdicts, as the contract has them",
    arguments: [
      (Verdict.usable, "usable"), (.limited, "part of the day"), (.uncertain, "ask first"),
      (.unreachable, "no way in"), (.closed, "closed"),
    ])
  func verdicts(verdict: Verdict, words: String) {
    #expect(Wording.word(verdict) == words)
  }

  @Test("Every term has words of its own")
  func terms() {
    #expect(Set(Basis.allCases.map { Wording.word($0) }).count == Basis.allCases.count)
    #expect(Set(TravelMode.allCases.map { Wording.word($0) }).count == TravelMode.allCases.count)
    #expect(Wording.word(Activity.prayer) == "congregational prayer")
    #expect(Wording.word(Activity(rawValue: "nightPrayer")) == "night prayer")
  }

  @Test(
    "Days from the first to the last",
    arguments: [
      ("2025-10-08", "2025-10-10", "8–10 Oct"), ("2025-10-11", "2025-10-11", "11 Oct"),
      ("2025-09-28", "2025-10-03", "28 Sep – 3 Oct"), ("2025-12-30", "2026-01-02", "30 Dec – 2 Jan 2026"),
      ("2026-05-01", "2026-05-03", "1–3 May 2026"),
    ])
  func days(first: String, last: String, words: String) throws {
    let range = try WordingSample.day(first)...(try WordingSample.day(last))
    #expect(try WordingSample.wording().days(range) == words)
  }

  @Test("A day in full, and moments")
  func fullDay() throws {
    let wording = try WordingSample.wording()
    #expect(wording.fullDay(try WordingSample.day("2025-10-09")) == "Thu 9 Oct 2025")
    #expect(wording.moment(.day(try WordingSample.day("2025-10-08"))) == "8 Oct")
    let instant = try #require(Instant(iso8601: "2025-10-08T18:05:00+05:00"))
    #expect(wording.moment(.instant(instant)) == "8 Oct, 18:05")
    #expect(wording.reportedAs(.instant(instant)) == "notices read to 8 Oct, 18:05")
    #expect(wording.reportedAs(nil).contains("no notice"))
  }

  @Test("Times of a day end at 24:00 and never print an unannounced day as hours")
  func times() throws {
    let wording = try WordingSample.wording()
    let day = try WordingSample.day("2025-10-09")
    let split = try WordingSample.times(480..<1020, 1140..<1440)
    let whole = try WordingSample.times(0..<1440)
    #expect(wording.times(split, on: day) == "08:00–17:00, 19:00–24:00")
    #expect(wording.times(whole, on: day) == "all day")
    #expect(wording.times(whole, on: day, hoursAreKnown: false) == "hours not known")
    #expect(wording.times(.empty, on: day) == "at no time")
    #expect(wording.times(try WordingSample.times(-60..<60, 1380..<1500), on: day) == "00:00–01:00, 23:00–24:00")
  }

  @Test("A day of 25 hours is still the whole day")
  func clockChange() throws {
    let berlin = try #require(LocalCalendar(timeZoneIdentifier: "Europe/Berlin"))
    let day = try WordingSample.day("2025-10-26")
    let wording = Wording(calendar: berlin, year: 2025)
    let bounds = berlin.bounds(of: day)
    #expect(wording.times(TimeSet(bounds), on: day) == "all day")
    #expect(
      wording.times(TimeSet(bounds.lowerBound..<bounds.upperBound.adding(seconds: -7200)), on: day) == "00:00–22:00")
  }
}
