import ClosurePlanning
import Geodesy
import OpeningHours
import Testing
import UsabilitySolver

@testable import PlannerCommands

@Suite("Who is cut off, on a terminal") struct SeparationViewTests {
  private static let calendar = LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe")
  private static let here = Coordinate(latitude: 38.5, longitude: 68.7)

  private static func day(_ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: 2025, month: 10, day: day))
  }

  private static func closure(_ id: String, authority: String = "Police") throws -> Separation.Closure {
    let claim = Claim(
      id: id, subjects: [.road(RoadReference(name: "Rudaki Avenue"))], effect: .road(RoadEffect(kind: .roadClosed)),
      window: ClosureWindow(days: try day(8)...(try day(10))))
    return Separation.Closure(
      claim: claim, announcement: Announcement(id: "notice", authority: authority, reliability: .official), doubts: [])
  }

  private static func separation(
    _ place: Separation.Place, _ mode: TravelMode = .car, hour: Int = 7, isCertain: Bool = true,
    authority: String = "Police"
  ) throws -> Separation {
    let calendar = try #require(calendar)
    let day = try day(9)
    let start = calendar.bounds(of: day).lowerBound
    return Separation(
      place: place, mode: mode,
      spells: [
        Separation.Spell(
          day: day,
          times: TimeSet(start.adding(seconds: hour * 3600)..<start.adding(seconds: (hour + 1) * 3600)),
          isCertain: isCertain, loss: .both, closures: [[try closure("c\(hour)", authority: authority)]])
      ])
  }

  private static func quarter(_ street: String) -> Separation.Place {
    .quarter(
      Quarter(
        near: nil, streets: [LocalizedText(stringLiteral: street)], metres: 1240, closedMetres: 0, people: 1234,
        center: here))
  }

  private static func text(_ separations: [Separation], gaps: [SeparationReport.Gap] = []) throws -> String {
    let calendar = try #require(calendar)
    let report = SeparationReport(
      planID: "plan", title: "City", calendar: calendar, edition: .public, noticesReadTo: nil, days: [try day(9)],
      modes: [.hgv, .car],
      map: DayAnswer.MapFacts(
        name: "city.osm", isSchematic: false, coverage: BoundingBox(here, here)), venueCounts: [.hospital: 1],
      separations: separations, gaps: gaps)
    let wording = Wording(calendar: calendar, year: 2025)
    return SeparationView(report: report, wording: wording, width: 80, style: .plain).text()
  }

  @Test("What two modes share is said once; venues before streets, people to two figures") func shared() throws {
    let places: [Separation.Place] = [
      .venue(id: "h", kind: .hospital, names: "Clinic"), Self.quarter("Quay"),
      .venue(id: "s", kind: "school", names: "A"),
      .venue(id: "t", kind: "school", names: "B"),
    ]
    let separations = try [TravelMode.hgv, .car].flatMap { mode in try places.map { try Self.separation($0, mode) } }
    #expect(
      try Self.text(separations) == """
        CUT OFF  CITY · 9 Oct · no notice says when it was read
        BY LORRY AND BY CAR
        ✕ cut off    Hospital: Clinic; 2 schools: A and B; 1.2 km of residential streets
                     (Quay), home to about 1200 people
                     9 Oct, 07:00–08:00: no way in or out
                     by c7: Rudaki Avenue closed 8–10 Oct (Police)
        Looked at: 1 hospital, 0 fire stations, 0 schools and all residential streets.

        """)
  }

  @Test("Of streets only the first eight occasions are shown, of venues all") func many() throws {
    var separations = try (0..<12).map { try Self.separation(Self.quarter("Street \($0)"), hour: $0) }
    separations.append(
      try Self.separation(.venue(id: "h", kind: .hospital, names: "Clinic"), hour: 20, isCertain: false))
    let text = try Self.text(separations)
    #expect(text.components(separatedBy: "✕ cut off").count - 1 == 8)
    #expect(text.contains("… and streets on 4 more occasions, with --json"))
    #expect(text.contains("? perhaps    Hospital: Clinic"))
  }

  @Test("Names from files move no cursor") func hostile() throws {
    let text = try Self.text(
      [try Self.separation(.venue(id: "h", kind: .hospital, names: "A\u{1B}[2J"), authority: "B\u{202E}")],
      gaps: [SeparationReport.Gap(venue: "x", names: "C\u{7}", kind: "school", gap: .noPosition, modes: [.car])])
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
    #expect(text.contains("A\\u{1B}[2J") && text.contains("B\\u{202E}"))
    #expect(text.contains("UNKNOWN      C\\u{7}: access not assessed: no position known (by car)"))
  }
}
