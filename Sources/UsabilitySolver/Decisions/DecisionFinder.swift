import ClosurePlanning
import OpeningHours

/// Says until when an organiser can wait for an answer about a venue's day, and what to do if none comes.
struct DecisionFinder {
  let organiser: Organiser
  let chances: DayChances

  /// The decision on a venue's day; nil where nothing is in doubt.
  ///
  /// The first alternative, where it is usable, takes the place of a venue of which no hour is certain.
  func decision(_ venueDay: VenueDay) -> Decision? {
    guard venueDay.isInDoubt, let first = venueDay.normalHours.ranges.first?.lowerBound else { return nil }
    let until = first.adding(seconds: -(organiser.leadTimeMinutes ?? 0) * 60)
    let fallback: Decision.Fallback =
      if !venueDay.certainHours.isEmpty {
        .useCertainHours
      } else if let best = venueDay.alternatives.first, best.isGoodEnough {
        .useInstead(best.venue)
      } else {
        .doNotUse
      }
    return Decision(until: until, knownBy: chances.knownBy(venueDay.venue.id), ifUnheard: fallback)
  }
}
