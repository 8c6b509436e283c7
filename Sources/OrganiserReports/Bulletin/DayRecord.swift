internal import ClosurePlanning
public import OpeningHours
public import UsabilitySolver

/// What one version said about an organiser's day, as far as the next version has to tell what has changed.
public struct DayRecord: Sendable, Equatable, Codable {
  public struct VenueRecord: Sendable, Equatable, Codable {
    public var id: String
    public var verdict: Verdict
    /// Certain and possible hours, seconds since 1970, `[[start, end], …]`.
    public var certain: TimeSet
    public var possible: TimeSet
  }

  public struct RoadRecord: Sendable, Equatable, Codable {
    /// The claim's id.
    public var claim: String
    public var certain: TimeSet
    public var possible: TimeSet
  }

  public var day: CalendarDay
  public var venues: [VenueRecord]
  public var roads: [RoadRecord]

  /// What an answer says.
  public init(_ answer: DayAnswer) {
    day = answer.day
    venues = answer.venues.map {
      VenueRecord(
        id: $0.venue.id, verdict: $0.verdict, certain: $0.certainHours, possible: $0.possibleHours)
    }
    roads = answer.roads.filter { RoadConcern.concerns($0, answer.organiser) }.map {
      RoadRecord(claim: $0.claim.id, certain: $0.certainTimes, possible: $0.possibleTimes)
    }
  }
}
