public import ClosurePlanning
public import OpeningHours

/// What changed for one organiser between two versions of their answers.
public struct OrganiserChanges: Sendable, Equatable {
  /// In which of the versions there is something.
  public enum Presence: String, Sendable, Hashable, Codable {
    case both
    /// Only in the new one.
    case added
    /// Only in the old one.
    case removed
  }

  /// A venue or job that stands in one version only.
  public struct Named: Sendable, Equatable {
    public var id: String
    public var names: LocalizedText
    public init(id: String, names: LocalizedText) {
      self.id = id
      self.names = names
    }
  }

  /// A job whose verdict is another one.
  public struct JobChange: Sendable, Equatable {
    public var day: CalendarDay
    public var job: Named
    public var old: Verdict
    public var new: Verdict
    public init(day: CalendarDay, job: Named, old: Verdict, new: Verdict) {
      self.day = day
      self.job = job
      self.old = old
      self.new = new
    }
    public var direction: ChangeDirection { new > old ? .worse : .better }
  }

  public var organiser: Organiser
  public var presence: Presence
  /// Days that only the new version answers, and only the old one.
  public var addedDays: [CalendarDay] = []
  public var removedDays: [CalendarDay] = []
  /// Venues that only the new version shows, and only the old one, on days that both answer.
  public var addedVenues: [Named] = []
  public var removedVenues: [Named] = []
  /// What got worse first, then by day, then in the order of the venues and the modes.
  public var venues: [VenueDayChange] = []
  /// What got worse first, then by day.
  public var jobs: [JobChange] = []

  public init(organiser: Organiser, presence: Presence) {
    self.organiser = organiser
    self.presence = presence
  }

  /// Whether there is nothing to tell.
  public var isEmpty: Bool {
    presence == .both && addedDays.isEmpty && removedDays.isEmpty && addedVenues.isEmpty && removedVenues.isEmpty
      && venues.isEmpty && jobs.isEmpty
  }

  /// How many venue-days changed so, by one mode or several; one may get worse by one and better by another.
  public func count(of direction: ChangeDirection) -> Int {
    Set(venues.filter { $0.direction == direction }.map { "\($0.day) \($0.venue.id)" }).count
  }
}
