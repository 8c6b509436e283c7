/// A measure on roads; kinds and compliance are DATEX II's words (`RoadOrCarriagewayOrLaneManagementTypeEnum`,
/// `ComplianceOptionEnum`) where it has one.
public struct RoadEffect: Sendable, Equatable {
  /// What is done.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case roadClosed
    /// One carriageway, in the direction that the subject gives.
    case carriagewayClosed
    /// Open, but stopped as need arises: never changes a verdict.
    case intermittentShortTermClosures
    /// A block that moves with a column, over within minutes: never changes a verdict.
    case rollingRoadBlock
    /// Open with less room or fewer lanes.
    case trafficRestricted
    case parkingBan
    case busStopsSuspended
  }

  /// Whether one must obey.
  public enum Compliance: String, Sendable, Hashable, CaseIterable {
    case mandatory
    /// A recommendation: never changes a verdict.
    case advisory
  }

  /// Whether the closed road may be crossed at its junctions.
  public enum Crossing: String, Sendable, Hashable, CaseIterable {
    case allowed
    /// Its junctions are shut for everybody, on foot too.
    case forbidden
  }

  public var kind: Kind
  /// The modes that it stops.
  public var modes: Set<TravelMode>
  public var crossing: Crossing
  public var compliance: Compliance
  public var exemptions: [Exemption]
  /// The region whose traffic alone is meant ("drivers from Khatlon"); nil means everybody's.
  public var originRegion: String?
  /// How long one should allow for a stop or a check, minutes; nil where nobody said.
  public var delayMinutes: Int?

  public init(
    kind: Kind, modes: Set<TravelMode> = TravelMode.ordinaryVehicles, crossing: Crossing = .allowed,
    compliance: Compliance = .mandatory, exemptions: [Exemption] = [], originRegion: String? = nil,
    delayMinutes: Int? = nil
  ) {
    self.kind = kind
    self.modes = modes
    self.crossing = crossing
    self.compliance = compliance
    self.exemptions = exemptions
    self.originRegion = originRegion
    self.delayMinutes = delayMinutes
  }

  /// Whether it can stop a trip at all (DESIGN: decision 15).
  public var stopsTraffic: Bool {
    (kind == .roadClosed || kind == .carriagewayClosed) && compliance == .mandatory
  }
}
