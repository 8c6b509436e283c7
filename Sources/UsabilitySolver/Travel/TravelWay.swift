public import RoadNetwork

/// A way from one point to another.
public struct TravelWay: Sendable, Equatable {
  /// Its time, roads and line.
  public let route: Route
  /// Where it starts.
  public let origin: AccessPoint
  /// Where it ends.
  public let target: AccessPoint
}

/// The ways from one point to another on a day, or at an instant of it.
public struct TravelWays: Sendable, Equatable {
  /// The quickest on the open network.
  public var open: TravelWay?
  /// The quickest on roads that are open whenever and in whatever world; nil where there is no such way.
  public var certain: TravelWay?
  /// The quickest in the best of the worlds.
  public var possible: TravelWay?
  /// Whether there always is some way, if no single one holds throughout: closures take turns.
  public var takesTurns: Bool
  /// Whether one gets back, too, on roads that are open throughout.
  public var leadsBack: Bool
}
