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
