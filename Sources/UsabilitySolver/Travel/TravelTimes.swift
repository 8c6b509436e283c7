internal import RoadNetwork

/// How long one trip takes there and back: on the open network, and in the worlds that the plan leaves possible.
///
/// Times are tenths of a second; `nil` where there is no way.
public struct TravelTimes: Sendable, Equatable {
  /// The time in each direction in one world.
  public struct Pair: Sendable, Equatable {
    public var there: UInt32?
    public var back: UInt32?

    /// Whether the trip can be made in both directions.
    public var isRoundTrip: Bool { there != nil && back != nil }

    init(there: UInt32, back: UInt32) {
      self.there = there < infiniteWeight ? there : nil
      self.back = back < infiniteWeight ? back : nil
    }
  }

  /// Whether somebody gets there and back.
  public enum Reachability: String, Sendable, CaseIterable {
    /// In every world, at every hour asked about.
    case certain
    /// In some world, at some hour.
    case possible
    /// In none.
    case no
  }

  /// Without any closure.
  public var open: Pair
  /// The longest of all worlds and hours: what can be relied on.
  public var certain: Pair
  /// The shortest of all worlds and hours.
  public var possible: Pair
  /// Whether one gets there and back, in the same world at the same hour.
  public var reachability: Reachability
}
