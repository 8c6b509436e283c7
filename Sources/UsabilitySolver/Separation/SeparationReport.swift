public import ClosurePlanning
public import OpeningHours

/// Whom a plan cuts off from the rest of the city: on which days, for whom, and by which closures.
///
/// A place is cut off where fewer than half of the points that stand for the rest of the city get there and back
/// (DESIGN: decision 11): hospitals, fire stations and schools, and the residential streets that people live in. What was
/// cut off on the open network already is no work of the plan and is left out.
public struct SeparationReport: Sendable, Equatable {
  /// A place of which nobody could say whether it is cut off.
  public struct Gap: Sendable, Equatable {
    public var venue: String
    public var names: LocalizedText
    public var kind: VenueKind
    /// Why; nil where there was no way there and back even on the open network.
    public var gap: VenueDay.AccessGap?
    /// The modes for which that holds.
    public var modes: [TravelMode]

    public init(venue: String, names: LocalizedText, kind: VenueKind, gap: VenueDay.AccessGap?, modes: [TravelMode]) {
      self.venue = venue
      self.names = names
      self.kind = kind
      self.gap = gap
      self.modes = modes
    }
  }

  public var planID: String
  public var title: LocalizedText
  public var calendar: LocalCalendar
  public var edition: Edition
  public var noticesReadTo: Moment?
  /// The days looked at, in order.
  public var days: [CalendarDay]
  /// The modes looked at, the most pressing first.
  public var modes: [TravelMode]
  /// Nil where there was no map: then nothing was looked at.
  public var map: DayAnswer.MapFacts?
  /// How many venues of each of ``kinds`` the plan and the map have.
  public var venueCounts: [VenueKind: Int]
  /// By mode in the order of ``modes``; certain ones first, then hospitals, fire stations, schools and streets.
  public var separations: [Separation]
  public var gaps: [Gap]
  /// Residential streets that are cut off in pieces too short to be listed, metres by mode; no entry means none.
  public var shortStretchMetres: [TravelMode: Int]
  /// False where there were too many worlds to go through: certain stays certain, and what is possible may be certain
  /// or be no more than a bound.
  public var isExact: Bool

  public init(
    planID: String, title: LocalizedText, calendar: LocalCalendar, edition: Edition, noticesReadTo: Moment?,
    days: [CalendarDay], modes: [TravelMode], map: DayAnswer.MapFacts?, venueCounts: [VenueKind: Int] = [:],
    separations: [Separation] = [], gaps: [Gap] = [], shortStretchMetres: [TravelMode: Int] = [:],
    isExact: Bool = true
  ) {
    self.planID = planID
    self.title = title
    self.calendar = calendar
    self.edition = edition
    self.noticesReadTo = noticesReadTo
    self.days = days
    self.modes = modes
    self.map = map
    self.venueCounts = venueCounts
    self.separations = separations
    self.gaps = gaps
    self.shortStretchMetres = shortStretchMetres
    self.isExact = isExact
  }

  /// The modes that are looked at unless others are asked for: whoever must come in an emergency first.
  public static let usualModes: [TravelMode] = [.emergency, .hgv, .car, .foot]

  /// The kinds of venues that must not be cut off, the most pressing first.
  public static let kinds: [VenueKind] = [.hospital, "fireStation", "school"]

  /// Pieces of residential streets shorter than this in all are not listed one by one, metres.
  public static let shortestQuarterMetres = 500
}
