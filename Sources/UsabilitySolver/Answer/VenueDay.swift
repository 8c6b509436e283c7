public import ClosurePlanning
public import OpeningHours

/// The answer for one venue on one day.
public struct VenueDay: Sendable, Equatable {
  /// The verdict by one way of travelling.
  public struct ByMode: Sendable, Equatable {
    public var mode: TravelMode
    public var verdict: Verdict
    public var basis: Basis
    /// When it is usable in every world, and in some.
    public var certainHours: TimeSet
    public var possibleHours: TimeSet
    public init(mode: TravelMode, verdict: Verdict, basis: Basis, certainHours: TimeSet, possibleHours: TimeSet) {
      self.mode = mode
      self.verdict = verdict
      self.basis = basis
      self.certainHours = certainHours
      self.possibleHours = possibleHours
    }
  }

  /// Why access was not looked at.
  public enum AccessGap: String, Sendable, Hashable, Codable {
    case noPosition, positionTooVague, noMap, farFromRoads
  }

  /// The venue, the map's facts filled in where the plan has none.
  public var venue: Venue
  public var day: CalendarDay
  /// By the organiser's first mode.
  public var verdict: Verdict
  public var basis: Basis
  /// All of the organiser's modes, the first one first.
  public var byMode: [ByMode]
  /// When it would normally be open and is needed; the whole day where its hours are not known.
  public var normalHours: TimeSet
  public var hoursAreKnown: Bool
  /// Those of the normal hours at which its own hours leave open whether it is open.
  public var hoursInDoubt: TimeSet
  /// What its hours say about that, such as `by appointment`.
  public var hoursComment: String?
  /// Whether its hours do not say when it closes.
  public var hasOpenEnd: Bool
  /// The public holiday that the day is, where the venue's hours speak of holidays.
  public var holiday: Holiday?
  /// The congregational prayers of the day; empty for venues that hold none, and where their times are not known.
  public var congregations: [PrayerPractice.Congregation]
  /// When it is usable in every world, by the first mode.
  public var certainHours: TimeSet
  /// When it is usable in some world, by the first mode.
  public var possibleHours: TimeSet
  /// When it is open for certain but the way in or out is not, by the first mode.
  ///
  /// One must be inside by the start of a range and cannot count on leaving before its end. Empty where there is no
  /// hour at which to get in.
  public var cutOffHours: TimeSet
  /// What the organiser needs it for, where that can be stopped apart from the venue.
  public var neededActivities: [Activity]
  /// Whether the venue itself is open in every world at all normal hours, activities and access apart.
  public var isOpenForCertain: Bool
  /// Whether it can still be got to while every road that might be closed is; nil where access was not assessed.
  public var accessGap: AccessGap?
  /// What brings the verdict about, strongest first; notes last.
  public var causes: [Cause]
  /// The smallest sets of claims that bring the verdict about, each by itself: ids, in the order of the plan.
  ///
  /// With the claims of one set alone the verdict would be no better. Empty for what is usable or normally shut, and where
  /// more sets would have to be tried than is worth it.
  public var causeSets: [[String]]
  /// How the worlds divide; nil where it was not asked for.
  public var chances: Chances?
  /// Until when to wait for an answer; nil where nothing is in doubt.
  public var decision: Decision?
  /// The smallest changes that would make it usable; empty where none was looked for, or none is known.
  public var repairs: [Repair]
  public var trips: [Trip]
  /// Other venues to use, best first.
  public var alternatives: [Alternative]

  public init(
    venue: Venue, day: CalendarDay, byMode: [ByMode], normalHours: TimeSet, hoursAreKnown: Bool,
    hoursInDoubt: TimeSet = .empty, hoursComment: String? = nil, hasOpenEnd: Bool = false,
    holiday: Holiday? = nil, congregations: [PrayerPractice.Congregation] = [],
    cutOffHours: TimeSet = .empty, neededActivities: [Activity] = [], isOpenForCertain: Bool,
    accessGap: AccessGap? = nil, causes: [Cause] = [],
    causeSets: [[String]] = [], chances: Chances? = nil, decision: Decision? = nil, repairs: [Repair] = [],
    trips: [Trip] = [], alternatives: [Alternative] = []
  ) {
    precondition(!byMode.isEmpty, "A venue's day has a verdict for at least one mode")
    self.venue = venue
    self.day = day
    self.verdict = byMode[0].verdict
    self.basis = byMode[0].basis
    self.byMode = byMode
    self.normalHours = normalHours
    self.hoursAreKnown = hoursAreKnown
    self.hoursInDoubt = hoursInDoubt
    self.hoursComment = hoursComment
    self.hasOpenEnd = hasOpenEnd
    self.holiday = holiday
    self.congregations = congregations
    self.certainHours = byMode[0].certainHours
    self.possibleHours = byMode[0].possibleHours
    self.cutOffHours = cutOffHours
    self.neededActivities = neededActivities
    self.isOpenForCertain = isOpenForCertain
    self.accessGap = accessGap
    self.causes = causes
    self.causeSets = causeSets
    self.chances = chances
    self.decision = decision
    self.repairs = repairs
    self.trips = trips
    self.alternatives = alternatives
  }

  /// Whether some hour is possible and not certain, by the first mode.
  public var isInDoubt: Bool { certainHours != possibleHours }

  /// Closed only because it is never open on such a day.
  public var isNormallyShut: Bool { normalHours.isEmpty }
}
