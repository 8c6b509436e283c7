public import ClosurePlanning
public import OpeningHours

/// What changed about one venue on one day for one way of travelling: the verdict, or with the same verdict the hours.
public struct VenueDayChange: Sendable, Equatable {
  public var day: CalendarDay
  public var venue: Venue
  public var old: VenueDay.ByMode
  public var new: VenueDay.ByMode
  /// False where the whole day stood for hours that nobody knew, then and now.
  public var hoursWereKnown: Bool
  public var hoursAreKnown: Bool
  /// What did it; nil until it was looked for (``ChangeAttribution``).
  public var cause: ChangeCause?

  public var mode: TravelMode { new.mode }

  /// Whether the verdict is another one.
  public var isFlip: Bool { old.verdict != new.verdict }

  /// By the verdicts where these differ, else by the certain hours, else by the possible ones.
  public var direction: ChangeDirection {
    if isFlip { return new.verdict > old.verdict ? .worse : .better }
    return Self.direction(from: old.certainHours, to: new.certainHours)
      ?? Self.direction(from: old.possibleHours, to: new.possibleHours) ?? .different
  }

  private static func direction(from old: TimeSet, to new: TimeSet) -> ChangeDirection? {
    switch (old.isSubset(of: new), new.isSubset(of: old)) {
    case (true, true): nil
    case (true, false): .better
    case (false, true): .worse
    case (false, false): .different
    }
  }

  /// The changes by the modes that both versions know, in the order of the new one's.
  ///
  /// None where verdict and hours are the same; what the verdict rests on may differ all the same.
  public static func changes(from old: VenueDay, to new: VenueDay) -> [VenueDayChange] {
    new.byMode.compactMap { mode in
      guard let was = old.byMode.first(where: { $0.mode == mode.mode }),
        was.verdict != mode.verdict || was.certainHours != mode.certainHours || was.possibleHours != mode.possibleHours
      else { return nil }
      return VenueDayChange(
        day: new.day, venue: new.venue, old: was, new: mode, hoursWereKnown: old.hoursAreKnown,
        hoursAreKnown: new.hoursAreKnown)
    }
  }
}
