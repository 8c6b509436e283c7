public import ClosurePlanning
public import Geodesy
public import OpeningHours

/// A measure on roads that touches the day, with the lines to draw.
public struct RoadMeasure: Sendable, Equatable {
  public var claim: Claim
  /// The announcement that it stands in; its ``Announcement/claims`` are left out.
  public var announcement: Announcement
  /// Empty where it is certain.
  public var doubts: [Doubt]
  public var certainTimes: TimeSet
  public var possibleTimes: TimeSet
  /// The roads meant, each stretch once whatever its directions; empty where nothing on the map is meant.
  public var lines: [LineString]
  /// Street names as the map has them, in the order of the claim.
  public var streets: [LocalizedText]
  /// The cordons' outlines.
  public var outlines: [Polygon]

  public init(
    claim: Claim, announcement: Announcement, doubts: [Doubt], certainTimes: TimeSet, possibleTimes: TimeSet,
    lines: [LineString], streets: [LocalizedText] = [], outlines: [Polygon] = []
  ) {
    self.claim = claim
    self.announcement = announcement
    self.doubts = doubts
    self.certainTimes = certainTimes
    self.possibleTimes = possibleTimes
    self.lines = lines
    self.streets = streets
    self.outlines = outlines
  }

  /// How a measure is to be taken: what every map draws apart.
  public enum Weight: String, Sendable, Hashable, CaseIterable, Codable {
    /// Stops traffic in every world, at some hour of the day.
    case certain
    /// Stops traffic in some world.
    case doubtful
    /// Does not stop traffic.
    case remark
  }

  /// Whether it stops traffic for certain, perhaps, or not at all.
  public var weight: Weight {
    guard case .road(let effect) = claim.effect, effect.stopsTraffic else { return .remark }
    return doubts.isEmpty && !certainTimes.isEmpty ? .certain : .doubtful
  }
}
