import ClosurePlanning
import Geodesy
import OpeningHours
import PlanExchange
import Testing

/// What a file could not give back as it was is refused, with the part named.
struct PlanWriteErrorTests {
  struct Case: Sendable, CustomStringConvertible {
    let part: String
    let change: @Sendable (inout ClosurePlan) throws -> Void
    var description: String { part }
  }

  private static func claim(_ effect: Effect, _ subject: Subject = .described("x"), end: WindowEnd = .open) throws
    -> Claim
  {
    let day = try #require(CalendarDay("2025-10-09"))
    return Claim(
      id: "c", subjects: [subject], effect: effect, window: try ClosureWindow(start: .day(day), end: end))
  }

  private static func announce(_ claim: Claim, in plan: inout ClosurePlan) {
    plan.announcements = [Announcement(id: "a", authority: "City", claims: [claim])]
  }

  static let cases: [Case] = [
    Case(part: "plan/@id") { $0.id = "a b" },
    Case(part: "plan/@id") { $0.id = "" },
    Case(part: "title/@xml:lang") { $0.title = LocalizedText(["not a tag": "x"]) },
    Case(part: "title") { $0.title = LocalizedText(["en": "\u{1}"]) },
    Case(part: "title") { $0.title = LocalizedText(["en": "  "]) },
    Case(part: "map/@href") { $0.map = MapReference(href: "a\u{0}b") },
    Case(part: "venue/@id") { $0.venues = [Venue(id: "a/b", kind: "hall", names: LocalizedText())] },
    Case(part: "venue/@kind") { $0.venues = [Venue(id: "a", kind: "concert hall", names: LocalizedText())] },
    Case(part: "venue/@capacity") { $0.venues = [Venue(id: "a", kind: "hall", names: LocalizedText(), capacity: -1)] },
    Case(part: "venue/@accuracy") {
      $0.venues = [Venue(id: "a", kind: "hall", names: LocalizedText(), positionAccuracyMetres: .nan)]
    },
    Case(part: "organiser/@set-up") { $0.organisers = [Organiser(id: "o", setUpMinutes: -1)] },
    Case(part: "organiser/@languages") { $0.organisers = [Organiser(id: "o", languages: ["en_GB"])] },
    Case(part: "organiser/@permits") { $0.organisers = [Organiser(id: "o", permits: ["a b"])] },
    Case(part: "announcement/@lang") { $0.announcements = [Announcement(id: "a", authority: "x", language: "?")] },
    Case(part: "announcement/@authority") { $0.announcements = [Announcement(id: "a", authority: " ")] },
    Case(part: "announcement/@published") { plan in
      let day = CalendarDay(daysSince1970: 9_000_000)
      plan.announcements = [Announcement(id: "a", authority: "x", published: .day(day))]
    },
    Case(part: "claim/@modes") { plan in
      announce(try claim(.road(RoadEffect(kind: .roadClosed, modes: []))), in: &plan)
    },
    Case(part: "claim/@delay") { plan in
      announce(try claim(.road(RoadEffect(kind: .roadClosed, delayMinutes: .max))), in: &plan)
    },
    Case(part: "claim/@activities") { plan in
      let effect = VenueEffect(kind: .activitySuspended, activities: [Activity(rawValue: "")])
      announce(try claim(.venue(effect)), in: &plan)
    },
    Case(part: "ways/@ids") { plan in announce(try claim(.road(RoadEffect(kind: .roadClosed)), .ways([])), in: &plan) },
    Case(part: "window/@days") { plan in
      announce(try claim(.road(RoadEffect(kind: .roadClosed)), end: .length(days: 1...5000)), in: &plan)
    },
    Case(part: "window/@to") { plan in
      let anchor = EventAnchor(event: "e", edge: .end, offsetMinutes: 0...(60 * 24 * 60))
      announce(try claim(.road(RoadEffect(kind: .roadClosed)), end: .bound(.event(anchor))), in: &plan)
    },
    Case(part: "area/outline") { plan in
      let ring = [(38.0, 68.0), (38.0, 69.0), (39.0, 69.0)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
      let hole = [(38.2, 68.6), (38.2, 68.7), (38.3, 68.7)].map { Coordinate(latitude: $0.0, longitude: $0.1) }
      plan.areas = [Area(id: "z", outer: try #require(Polygon(outer: ring, holes: [hole])))]
    },
  ]

  @Test(arguments: cases)
  func namesThePart(example: Case) throws {
    let calendar = try #require(LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe"))
    let day = try #require(CalendarDay("2025-10-06"))
    var plan = ClosurePlan(id: "p", calendar: calendar, horizon: day...day.adding(days: 9))
    try example.change(&plan)
    let error = try #require(throws: PlanWriteError.self) { try PlanFile.write(plan) }
    #expect(error.part.hasPrefix(example.part))
    #expect("\(error)".contains("cannot be written: \(error.message)"))
    #expect(!error.message.isEmpty)
  }
}
