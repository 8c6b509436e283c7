public import ClosurePlanning
public import OpeningHours

/// Tells by which streets one gets to a venue.
public protocol WayTelling: Sendable {
  /// The names of the streets of the way to a venue on a day by the organiser's first mode, in order; empty where there is
  /// none, or nobody looked.
  ///
  /// - Parameter languages: those in which names are preferred, the first one best.
  func streets(
    to venue: String, from organiser: Organiser, on day: CalendarDay, languages: [String]
  ) -> [String]
}

/// Tells of no way.
public struct NoWays: WayTelling {
  public init() {}

  public func streets(
    to venue: String, from organiser: Organiser, on day: CalendarDay, languages: [String]
  ) -> [String] { [] }
}
