public import OpeningHours

/// Somebody who has to know: what they need, when, and how they get there.
public struct Organiser: Sendable, Equatable {
  public var id: String
  public var names: LocalizedText
  public var contact: String?
  /// The languages that they read, the first one best.
  public var languages: [String]
  /// Where they may start from; any one will do.
  ///
  /// Empty means from the rest of the city.
  public var origins: [Origin]
  /// How they travel, in order of preference: the verdict is the first one's, the others stand beside it.
  public var modes: [TravelMode]
  /// The permits that they hold, by name.
  public var permits: [String]
  public var groups: [Exemption.Group]
  /// Ids of the venues that they ask about; empty with no kinds means all of the plan's.
  public var venues: [String]
  /// Kinds of which they ask about every venue.
  public var kinds: [VenueKind]
  /// What they need the venues for; empty means each kind's principal activity.
  public var activities: [Activity]
  /// When they need them; nil means whenever they are open.
  public var hours: OpeningHoursExpression?
  /// How long before the needed hours they must be in, and after them still be there, minutes.
  public var setUpMinutes: Int
  public var dismantlingMinutes: Int
  /// The longest trip that they accept, minutes one way.
  public var longestTripMinutes: Int?
  /// How many people must find room.
  public var capacity: Int?
  /// How long before a day they must have decided, minutes.
  public var leadTimeMinutes: Int?
  /// How likely an alternative must be usable to be offered; nil offers what is usable for certain.
  public var wantedChance: Percentage?
  public var jobs: [Job]

  public init(
    id: String, names: LocalizedText = LocalizedText(), contact: String? = nil, languages: [String] = [],
    origins: [Origin] = [], modes: [TravelMode] = [.car, .foot], permits: [String] = [],
    groups: [Exemption.Group] = [], venues: [String] = [], kinds: [VenueKind] = [], activities: [Activity] = [],
    hours: OpeningHoursExpression? = nil, setUpMinutes: Int = 0, dismantlingMinutes: Int = 0,
    longestTripMinutes: Int? = nil, capacity: Int? = nil, leadTimeMinutes: Int? = nil,
    wantedChance: Percentage? = nil, jobs: [Job] = []
  ) {
    precondition(!modes.isEmpty, "An organiser travels by at least one mode")
    self.id = id
    self.names = names
    self.contact = contact
    self.languages = languages
    self.origins = origins
    self.modes = modes
    self.permits = permits
    self.groups = groups
    self.venues = venues
    self.kinds = kinds
    self.activities = activities
    self.hours = hours
    self.setUpMinutes = setUpMinutes
    self.dismantlingMinutes = dismantlingMinutes
    self.longestTripMinutes = longestTripMinutes
    self.capacity = capacity
    self.leadTimeMinutes = leadTimeMinutes
    self.wantedChance = wantedChance
    self.jobs = jobs
  }

  /// Whoever has not said who they are: by car and on foot, from the rest of the city.
  public static let anyone = Organiser(id: "anyone", names: LocalizedText(["en": "anyone"]))

  /// What somebody needs a venue of this kind for.
  public func neededActivities(at kind: VenueKind) -> [Activity] {
    activities.isEmpty ? kind.principalActivity.map { [$0] } ?? [] : activities
  }

  /// Whether one of the exemptions lets this organiser through by this mode at some hour, and when it does so.
  public func exemptions(among exemptions: [Exemption], mode: TravelMode?) -> [Exemption] {
    exemptions.filter { $0.covers(mode: mode, permits: permits, groups: groups) }
  }
}
