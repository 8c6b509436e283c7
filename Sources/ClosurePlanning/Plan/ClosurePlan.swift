public import Geodesy
public import OpeningHours

/// Everything that is known about a city's closures for a stretch of days, and who needs to know.
///
/// A plan is a value: reading it, restricting it to what was known at some time (``known(asOf:edition:)``) and solving
/// it never change it. ``validated()`` says whether its parts fit together.
public struct ClosurePlan: Sendable, Equatable {
  /// A short name, unique among an office's plans; names the output files.
  public var id: String
  public var title: LocalizedText
  /// The city's time zone; all local days and times of the plan are in it.
  public var calendar: LocalCalendar
  /// The days that the plan speaks of, both ends included.
  public var horizon: ClosedRange<CalendarDay>
  /// The map to solve on, unless the user names another.
  public var map: MapReference?
  /// What `PH` and `SH` mean; nil where the plan does not say, and then they select no day.
  public var holidays: PlanHolidays?
  /// When mosques pray together that do not say so themselves; nil where nobody said.
  public var prayers: PrayerPractice?
  public var events: [Event]
  /// Named areas that cordons and categories refer to.
  public var areas: [Area]
  /// Named points of entry, into the map or into a cordon.
  public var gates: [Gate]
  public var uncertainties: [UncertaintyVariable]
  /// Announcements with their claims, in the file's order.
  public var announcements: [Announcement]
  public var venues: [Venue]
  public var organisers: [Organiser]

  /// Creates a plan; only identity, zone and horizon are needed to start one.
  public init(
    id: String, title: LocalizedText = LocalizedText(), calendar: LocalCalendar, horizon: ClosedRange<CalendarDay>,
    map: MapReference? = nil, holidays: PlanHolidays? = nil, prayers: PrayerPractice? = nil, events: [Event] = [],
    areas: [Area] = [], gates: [Gate] = [],
    uncertainties: [UncertaintyVariable] = [], announcements: [Announcement] = [], venues: [Venue] = [],
    organisers: [Organiser] = []
  ) {
    self.id = id
    self.title = title
    self.calendar = calendar
    self.horizon = horizon
    self.map = map
    self.holidays = holidays
    self.prayers = prayers
    self.events = events
    self.areas = areas
    self.gates = gates
    self.uncertainties = uncertainties
    self.announcements = announcements
    self.venues = venues
    self.organisers = organisers
  }

  /// All claims, in the order of their announcements.
  public var claims: [Claim] { announcements.flatMap(\.claims) }

  /// The horizon as instants, half-open.
  public var horizonInstants: Range<Instant> {
    calendar.bounds(of: horizon.lowerBound).lowerBound..<calendar.bounds(of: horizon.upperBound).upperBound
  }

  /// What hours of the plan depend on besides their text, at a place.
  public func hoursContext(at place: Coordinate? = nil) -> OpeningHoursContext {
    OpeningHoursContext(
      calendar: calendar, holidays: holidays?.calendar,
      position: place.flatMap { GeographicPosition(latitude: $0.latitude, longitude: $0.longitude) })
  }

  /// The event with this id.
  public func event(_ id: String) -> Event? { events.first { $0.id == id } }

  /// The area with this id.
  public func area(_ id: String) -> Area? { areas.first { $0.id == id } }

  /// The gate with this id.
  public func gate(_ id: String) -> Gate? { gates.first { $0.id == id } }

  /// The venue with this id.
  public func venue(_ id: String) -> Venue? { venues.first { $0.id == id } }

  /// The organiser with this id.
  public func organiser(_ id: String) -> Organiser? { organisers.first { $0.id == id } }

  /// The announcement with this id.
  public func announcement(_ id: String) -> Announcement? { announcements.first { $0.id == id } }
}
