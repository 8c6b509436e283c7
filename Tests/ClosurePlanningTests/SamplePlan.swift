import ClosurePlanning
import OpeningHours

/// A calendar by its zone; tests may trap on their own slips.
func calendar(_ zone: String) -> LocalCalendar {
  guard let calendar = LocalCalendar(timeZoneIdentifier: zone) else { preconditionFailure("No zone \(zone)") }
  return calendar
}

/// UTC+5, no summer time.
let dushanbe = calendar("Asia/Dushanbe")

/// The local day with this number in October 2025.
func october(_ day: Int) -> CalendarDay {
  guard let day = CalendarDay(year: 2025, month: 10, day: day) else { preconditionFailure("No such day in October") }
  return day
}

/// A time of October 2025 in Dushanbe, written "9 14:30".
func at(_ text: String, in calendar: LocalCalendar = dushanbe) -> Instant {
  let parts = text.split { " :".contains($0) }.compactMap { Int($0) }
  guard parts.count == 3 else { preconditionFailure("\(text) is not a day and a time") }
  return calendar.instantClamped(day: october(parts[0]), minute: parts[1] * 60 + parts[2])
}

/// A stretch of time as "8 00:00 – 11 00:00", local day of the month and time.
func text(_ range: Range<Instant>, in calendar: LocalCalendar = dushanbe) -> String {
  [range.lowerBound, range.upperBound].map { instant in
    let minute = calendar.minuteOfDay(at: instant)
    let clock = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(calendar.day(containing: instant).day) \(clock)"
  }.joined(separator: " – ")
}

/// Hours in `opening_hours` syntax.
func hours(_ text: String) -> OpeningHoursExpression {
  do { return try OpeningHoursExpression(parsing: text) } catch { preconditionFailure("\(text): \(error)") }
}

/// A window that a test knows to be possible.
func window(_ start: TimeBound, _ end: WindowEnd, hours: OpeningHoursExpression? = nil) -> ClosureWindow {
  do throws(WindowError) { return try ClosureWindow(start: start, end: end, hours: hours) } catch {
    preconditionFailure("\(error)")
  }
}

/// A window of whole days of October 2025, both included.
func days(_ days: ClosedRange<Int>) -> ClosureWindow {
  ClosureWindow(days: october(days.lowerBound)...october(days.upperBound))
}

/// Before or after an event.
func event(_ id: String, _ edge: EventAnchor.Edge, _ offsetMinutes: ClosedRange<Int> = 0...0) -> TimeBound {
  .event(EventAnchor(event: id, edge: edge, offsetMinutes: offsetMinutes))
}

/// A plan for 6–15 October 2025 in Dushanbe.
func plan(
  events: [Event] = [], areas: [Area] = [], gates: [Gate] = [], uncertainties: [UncertaintyVariable] = [],
  announcements: [Announcement] = [], venues: [Venue] = [], organisers: [Organiser] = []
) -> ClosurePlan {
  ClosurePlan(
    id: "test", calendar: dushanbe, horizon: october(6)...october(15), events: events, areas: areas, gates: gates,
    uncertainties: uncertainties, announcements: announcements, venues: venues, organisers: organisers)
}

extension Claim {
  /// A claim that closes a venue from the 8th to the 10th.
  static func closes(_ id: String, _ venue: String = "korvon", window: ClosureWindow = days(8...10)) -> Claim {
    Claim(id: id, subjects: [.venue(venue)], effect: .venue(VenueEffect(kind: .closed)), window: window)
  }
}

/// A market without a position.
func market(_ id: String) -> Venue { Venue(id: id, kind: .market, names: LocalizedText(["en": id])) }
