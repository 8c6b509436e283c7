public import ClosurePlanning
public import Geodesy
public import OpeningHours

/// Everything that the solver says about one organiser's venues on one day.
public struct DayAnswer: Sendable, Equatable {
  /// What the map is good for.
  public struct MapFacts: Sendable, Equatable {
    /// Its file's name, without the folders that lead to it.
    public var name: String
    /// Whether its roads are drawn rather than surveyed: times are then rounded and marked ≈.
    public var isSchematic: Bool
    public var coverage: BoundingBox
    public init(name: String, isSchematic: Bool, coverage: BoundingBox) {
      self.name = name
      self.isSchematic = isSchematic
      self.coverage = coverage
    }
  }

  public var planID: String
  public var title: LocalizedText
  public var organiser: Organiser
  public var day: CalendarDay
  public var calendar: LocalCalendar
  public var edition: Edition
  /// The time up to which notices were read, or the `--as-of` that the user gave.
  public var noticesReadTo: Moment?
  /// Nil where the plan was solved without a map.
  public var map: MapFacts?
  /// In the order of the plan, then of the map.
  public var venues: [VenueDay]
  /// Measures on roads that may be in force on the day, in the order of the plan.
  public var roads: [RoadMeasure]
  public var jobs: [JobDay]
  /// What to ask, the question that settles most first.
  public var questions: [Question]
  /// False where there were too many worlds to go through: certain stays certain, but an *ask first* may be a plain
  /// *closed*.
  public var isExact: Bool
  /// How many distinct sets of closed roads were solved.
  public var epochCount: Int
  /// Whether chances are to be printed: the plan's author weighs things, or somebody asked.
  ///
  /// Otherwise they only put things in order.
  public var givesChances: Bool

  public init(
    planID: String, title: LocalizedText, organiser: Organiser, day: CalendarDay, calendar: LocalCalendar,
    edition: Edition, noticesReadTo: Moment?, map: MapFacts?, venues: [VenueDay], roads: [RoadMeasure],
    jobs: [JobDay] = [], questions: [Question] = [], isExact: Bool = true, epochCount: Int = 0,
    givesChances: Bool = false
  ) {
    self.planID = planID
    self.title = title
    self.organiser = organiser
    self.day = day
    self.calendar = calendar
    self.edition = edition
    self.noticesReadTo = noticesReadTo
    self.map = map
    self.venues = venues
    self.roads = roads
    self.jobs = jobs
    self.questions = questions
    self.isExact = isExact
    self.epochCount = epochCount
    self.givesChances = givesChances
  }

  /// The venues, worst first: closed, no way in, ask first, part of the day, usable; else in their own order.
  public var worstFirst: [VenueDay] {
    Verdict.allCases.sorted(by: >).flatMap { verdict in venues.filter { $0.verdict == verdict } }
  }

  /// How many venues have this verdict.
  public func count(of verdict: Verdict) -> Int { venues.count { $0.verdict == verdict } }

  /// What stands under every output.
  public static let caution = "Officers on the spot overrule this."
}
