import ClosurePlanning
import OpeningHours
import Testing
import UsabilitySolver

/// Small values of the Dushanbe week, for the tests of the sentences.
enum WordingSample {
  static func calendar() throws -> LocalCalendar { try #require(LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe")) }

  static func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso)) }

  static func wording(_ edition: Edition = .public) throws -> Wording {
    let start = TimeBound.day(try day("2025-10-09"))
    return Wording(
      calendar: try calendar(), edition: edition, year: 2025,
      events: [
        Event(id: "summit", names: ["en": "Second Central Asia–Russia summit"].text, start: start, end: start),
        Event(id: "parade", names: "The Parade", start: start, end: start),
      ])
  }

  /// A set of times on 9 October 2025, by minutes since midnight.
  static func times(_ minutes: Range<Int>...) throws -> TimeSet {
    let midnight = try calendar().bounds(of: day("2025-10-09")).lowerBound
    return TimeSet(
      minutes.map { midnight.adding(seconds: $0.lowerBound * 60)..<midnight.adding(seconds: $0.upperBound * 60) })
  }

  static func window(_ from: String, _ to: String, hours: String? = nil) throws -> ClosureWindow {
    ClosureWindow(
      days: try day(from)...(try day(to)), hours: try hours.map { try OpeningHoursExpression(parsing: $0) })
  }

  static func mayor() throws -> Announcement {
    Announcement(
      id: "mayor", authority: "Mayor's office and city police", publisher: "24.kg, citing Asia-Plus",
      url: "https://24.kg/vlast/345896/", language: "ru", excerpt: "не будут работать 8–10 октября",
      published: .day(try day("2025-10-03")), retrieved: .day(try day("2025-10-08")), reliability: .official)
  }

  static func kazinform() throws -> Announcement {
    Announcement(
      id: "kazinform", authority: "Kazinform correspondent", publisher: "Kazinform",
      published: .day(try day("2025-10-08")), reliability: .press)
  }

  static func partisan() throws -> Announcement {
    Announcement(
      id: "partisan", authority: "City interior department", publisher: "Partisan Post",
      url: "https://partisan.example/1", excerpt: "several mosques", retrieved: .day(try day("2025-10-08")),
      reliability: .unconfirmed)
  }

  static func markets(
    _ id: String, _ quantifier: CategoryReference.Quantifier, named: [String] = [], to end: String
  ) throws -> Claim {
    Claim(
      id: id,
      subjects: [
        .category(CategoryReference(kinds: [.market, .shoppingCentre], quantifier: quantifier, named: named))
      ],
      effect: .venue(VenueEffect(kind: .closed)), window: try window("2025-10-08", end))
  }

  static func prayers(_ id: String) throws -> Claim {
    Claim(
      id: id, subjects: [.category(CategoryReference(kinds: [.mosque], quantifier: .several))],
      effect: .venue(VenueEffect(kind: .activitySuspended, activities: [.prayer])),
      window: try window("2025-10-07", "2025-10-12"))
  }

  static func cause(
    _ role: Cause.Role, _ claim: Claim, _ announcement: Announcement, _ doubts: [Doubt] = [],
    modes: [TravelMode] = []
  ) -> Cause {
    Cause(
      role: role, claim: claim, announcement: announcement, doubts: doubts, certainTimes: .empty,
      possibleTimes: .empty, modes: modes)
  }

  static func venueDay(
    _ verdict: Verdict, id: String = "sadbarg", kind: VenueKind = .shoppingCentre, name: LocalizedText = "Sadbarg",
    basis: Basis = .stated, normal: TimeSet? = nil, certain: TimeSet = .empty, possible: TimeSet = .empty,
    hoursAreKnown: Bool = true, activities: [Activity] = [], isOpen: Bool = false, gap: VenueDay.AccessGap? = nil,
    causes: [Cause] = []
  ) throws -> VenueDay {
    VenueDay(
      venue: Venue(id: id, kind: kind, names: name), day: try day("2025-10-09"),
      byMode: [
        VenueDay.ByMode(mode: .car, verdict: verdict, basis: basis, certainHours: certain, possibleHours: possible)
      ],
      normalHours: try normal ?? times(480..<1020), hoursAreKnown: hoursAreKnown, neededActivities: activities,
      isOpenForCertain: isOpen, accessGap: gap, causes: causes)
  }
}

extension [String: String] {
  /// The names by language as a text.
  var text: LocalizedText { LocalizedText(self) }
}
