public import Geodesy
public import OpeningHours

/// A way that the page draws while a venue is chosen.
public struct MapWay: Sendable, Equatable {
  public var day: CalendarDay
  /// The venue with which it is shown.
  public var venue: String
  /// The venue that it leads to: the same, or one to use instead.
  public var target: String
  public var line: LineString
  /// Whether it is open whenever and in whatever world.
  public var isCertain: Bool

  public init(day: CalendarDay, venue: String, target: String, line: LineString, isCertain: Bool) {
    self.day = day
    self.venue = venue
    self.target = target
    self.line = line
    self.isCertain = isCertain
  }
}
