import Foundation
import OpeningHours
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00Z", 0), ("2025-10-09T14:10:00+05:00", 1_760_001_000),
    ("2025-10-09T14:10+05:00", 1_760_001_000), ("2025-10-09T09:10:00Z", 1_760_001_000),
    ("2025-10-08T23:40:00-09:30", 1_760_001_000), ("1969-12-31T23:59:59Z", -1), ("1969-12-31T24:00:00Z", 0),
    ("1890-01-01T04:28:12+04:28:12", -2_524_521_600),
  ])
  func reads(text: String, seconds: Int) {
    #expect(Instant(iso8601: text)?.secondsSince1970 == seconds)
  }

  @Test(arguments: [
    "", "2025-10-09", "2025-10-09T14:10:00", "2025-10-09T14:10:00+05", "2025-10-09T14:10:00+0500",
    "2025-10-09 14:10:00Z", "2025-10-09T25:00:00Z", "2025-10-09T24:01:00Z", "2025-10-09T14:60:00Z",
    "2025-10-09T14:10:60Z", "2025-02-30T14:10:00Z", "2025-10-09T14:10:00Zx", "2025-10-09T14:10:00+18:01",
    "2025-10-09T14:10:00+05:60", "2025-10-09T14:10:00+05:00:99", "2025-10-09T14:10:00.5Z", "2025-10-09T14:1:00Z",
    "2025-10-09T14:10:00+05:00                 ",
  ])
  func refuses(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test(arguments: [
    ("Asia/Karachi", "2025-10-09T14:10:00+05:00"), ("UTC", "2025-10-09T09:10:00+00:00"),
    ("America/New_York", "2025-10-09T05:10:00-04:00"), ("Asia/Kathmandu", "2025-10-09T14:55:00+05:45"),
  ])
  func printsWithOffset(zone: String, text: String) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: zone))
    let instant = Instant(secondsSince1970: 1_760_001_000)
    #expect(instant.iso8601(in: calendar) == text)
    #expect(Instant(iso8601: text) == instant)
    #expect(instant.description == "2025-10-09T09:10:00Z")
  }

  @Test func printsWhatItReads() throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Karachi"))
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let instant = Instant(secondsSince1970: Int.random(in: -5_000_000_000...5_000_000_000, using: &generator))
      #expect(Instant(iso8601: instant.iso8601(in: calendar)) == instant, "seed 11")
      #expect(Instant(iso8601: instant.description) == instant, "seed 11")
    }
  }

  @Test func encodesAsANumber() throws {
    let instant = Instant(secondsSince1970: 5).adding(seconds: -7)
    let json = try JSONEncoder().encode([instant])
    #expect(String(decoding: json, as: UTF8.self) == "[-2]")
    #expect(try JSONDecoder().decode([Instant].self, from: json) == [instant])
  }
}
