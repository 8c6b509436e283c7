internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Until when one can wait for an answer about a venue: the solver's decision, or where it gives none, the rule that it
/// follows.
enum DecisionRule {
  static func decision(for venueDay: VenueDay, in answer: DayAnswer) -> Decision? {
    if let decision = venueDay.decision { return decision }
    guard venueDay.isInDoubt, let until = deadline(for: venueDay, in: answer) else { return nil }
    let fallback: Decision.Fallback
    if !venueDay.certainHours.isEmpty {
      fallback = .useCertainHours
    } else if let better = venueDay.alternatives.first(where: { $0.verdict < .uncertain }) {
      fallback = .useInstead(better.venue)
    } else {
      fallback = .doNotUse
    }
    return Decision(until: until, ifUnheard: fallback)
  }

  /// The organiser's lead time before the first hour that it needs of a venue; nil where it gives none.
  static func deadline(for venueDay: VenueDay, in answer: DayAnswer) -> Instant? {
    guard let lead = answer.organiser.leadTimeMinutes, let first = venueDay.normalHours.ranges.first else { return nil }
    return first.lowerBound.adding(seconds: -lead * 60)
  }
}
