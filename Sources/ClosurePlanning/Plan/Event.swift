/// What the city closes for: a visit, a summit, a parade.
///
/// Windows may be anchored to it.
public struct Event: Sendable, Equatable {
  /// What kind of occasion it is; terms of DATEX II's `PublicEventTypeEnum` and of practice, an open set.
  public struct Kind: Sendable, Hashable, RawRepresentable {
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let stateOccasion = Kind(rawValue: "stateOccasion")
    public static let parade = Kind(rawValue: "parade")
  }

  /// A part of an event with a time of its own: an arrival, a session, the build-up.
  public struct Session: Sendable, Equatable {
    public var names: LocalizedText
    public var start: TimeBound
    public var end: TimeBound
    public init(names: LocalizedText = LocalizedText(), start: TimeBound, end: TimeBound) {
      self.names = names
      self.start = start
      self.end = end
    }
  }

  public var id: String
  public var names: LocalizedText
  public var kind: Kind
  /// When it begins; a day means the day's first instant.
  public var start: TimeBound
  /// When it is over; a day means the end of that day.
  public var end: TimeBound
  public var sessions: [Session]

  public init(
    id: String, names: LocalizedText = LocalizedText(), kind: Kind = .stateOccasion, start: TimeBound, end: TimeBound,
    sessions: [Session] = []
  ) {
    self.id = id
    self.names = names
    self.kind = kind
    self.start = start
    self.end = end
    self.sessions = sessions
  }
}
