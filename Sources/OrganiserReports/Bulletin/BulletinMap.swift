public import Geodesy
public import UsabilitySolver

/// What a bulletin's small map shows: numbered venues, and the roads that are or may be closed.
public struct BulletinMap: Sendable, Equatable {
  public struct Mark: Sendable, Equatable {
    public var number: Int
    public var verdict: Verdict
    public var place: Coordinate
  }

  /// Roads that are shut at some hour of the day.
  public struct Closure: Sendable, Equatable {
    public var line: LineString
    public var isCertain: Bool
  }

  public var marks: [Mark]
  public var closures: [Closure]
  /// Where the organiser starts from.
  public var origins: [Coordinate]
}
