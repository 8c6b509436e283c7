import ClosurePlanning
import OpeningHours
import Testing

@testable import UsabilitySolver

/// The local day with this number in October 2025; tests may trap on their own slips.
func october(_ day: Int) -> CalendarDay {
  guard let day = CalendarDay(year: 2025, month: 10, day: day) else { preconditionFailure("No such day in October") }
  return day
}

/// Dushanbe's calendar: UTC+5, no summer time.
let dushanbe: LocalCalendar = {
  guard let calendar = LocalCalendar(timeZoneIdentifier: "Asia/Dushanbe") else {
    preconditionFailure("The toolchain knows no time zones")
  }
  return calendar
}()

/// Hours in `opening_hours` syntax.
func hours(_ text: String) -> OpeningHoursExpression {
  do { return try OpeningHoursExpression(parsing: text) } catch { preconditionFailure("\(text): \(error)") }
}

/// A window of whole days in October 2025, both ends included.
func window(_ days: ClosedRange<Int>, _ daily: String? = nil) -> ClosureWindow {
  ClosureWindow(days: october(days.lowerBound)...october(days.upperBound), hours: daily.map(hours))
}

/// A stretch of one day's time line, in hours of the day.
func times(_ day: Int, _ spans: ClosedRange<Int>...) -> TimeSet {
  TimeSet(
    spans.map {
      dushanbe.instantClamped(
        day: october(day), minute: $0.lowerBound * 60)..<dushanbe.instantClamped(
          day: october(day), minute: $0.upperBound * 60)
    })
}

extension ClosurePlan {
  /// A plan for 6–15 October 2025 with these venues and announcements.
  static func october(
    venues: [Venue], _ announcements: Announcement..., events: [Event] = [], organisers: [Organiser] = []
  ) -> ClosurePlan {
    ClosurePlan(
      id: "test", calendar: dushanbe, horizon: UsabilitySolverTests.october(6)...UsabilitySolverTests.october(15),
      events: events, announcements: announcements, venues: venues, organisers: organisers)
  }
}

extension Announcement {
  /// An official announcement of 3 October whose id is its authority.
  static func by(_ authority: String, _ claims: Claim...) -> Announcement {
    Announcement(
      id: authority, authority: authority, published: .day(october(3)), reliability: .official, claims: claims)
  }

  /// An announcement of such reliability, else the same.
  static func by(_ authority: String, _ reliability: Reliability, _ claims: Claim...) -> Announcement {
    Announcement(
      id: authority, authority: authority, published: .day(october(3)), reliability: reliability, claims: claims)
  }
}

extension Claim {
  /// A claim that closes venues.
  static func venue(_ id: String, _ subject: Subject, _ window: ClosureWindow) -> Claim {
    venue(id, subject, .closed, window)
  }

  /// A claim on venues.
  static func venue(
    _ id: String, _ subject: Subject, _ kind: VenueEffect.Kind, _ window: ClosureWindow, activities: [Activity] = [],
    probability: Probability = .certain
  ) -> Claim {
    Claim(
      id: id, subjects: [subject], effect: .venue(VenueEffect(kind: kind, activities: activities)), window: window,
      probability: probability)
  }
}

/// Markets of a category, quantified.
func markets(_ quantifier: CategoryReference.Quantifier, named: [String] = []) -> Subject {
  .category(CategoryReference(kinds: [.market], quantifier: quantifier, named: named))
}

/// A market without a position.
func market(_ id: String, hours: String? = nil) -> Venue {
  Venue(id: id, kind: .market, names: LocalizedText(["en": id]), hours: hours.map(UsabilitySolverTests.hours))
}

/// The day of one venue for anyone, without a map.
func venueDay(_ id: String, on day: Int, in plan: ClosurePlan, for organiser: Organiser = .anyone) throws -> VenueDay {
  let solver = try ClosureSolver(plan: plan.known(), map: nil)
  let answer = try solver.answers(for: organiser, on: [october(day)])[0]
  return try #require(answer.venues.first { $0.venue.id == id })
}
