import ClosurePlanning
import Geodesy
import OpeningHours

/// Finds what to use instead: the same kind, enough room, usable, nearest in travel time.
///
/// One that must itself be asked about is offered only where there is no better, and says so.
struct AlternativeFinder {
  let organiser: Organiser
  /// By place among the bound venues.
  let venueDays: [Int: VenueDay]
  var limit = 2

  func alternatives(for venue: Int) -> [Alternative] {
    guard let wanted = venueDays[venue], wanted.verdict != .usable else { return [] }
    var candidates: [(alternative: Alternative, index: Int)] = []
    for (index, candidate) in venueDays where index != venue && candidate.venue.kind == wanted.venue.kind {
      guard hasRoom(candidate.venue), candidate.venue.offers(needed(on: candidate.day, at: candidate)) != false else {
        continue
      }
      if isLikelyEnough(candidate) {
        candidates.append((alternative(candidate, for: wanted), index))
        continue
      }
      guard candidate.verdict == .usable || candidate.verdict == .limited || candidate.verdict == .uncertain,
        candidate.verdict < wanted.verdict || (candidate.verdict == .uncertain && wanted.verdict > .uncertain)
      else { continue }
      if wanted.verdict == .uncertain, candidate.verdict != .usable { continue }
      candidates.append((alternative(candidate, for: wanted), index))
    }
    candidates.sort { a, b in
      let (first, second) = (a.alternative, b.alternative)
      if first.isGoodEnough != second.isGoodEnough { return first.isGoodEnough }
      if first.verdict != second.verdict { return first.verdict < second.verdict }
      let (offer, otherOffer) = (isKnownToOffer(a.index), isKnownToOffer(b.index))
      if offer != otherOffer { return offer }
      let (room, otherRoom) = (hasKnownRoom(a.index), hasKnownRoom(b.index))
      if room != otherRoom { return room }
      if first.isAccessAssessed != second.isAccessAssessed { return first.isAccessAssessed }
      let left = first.travelDeciseconds ?? .max
      let right = second.travelDeciseconds ?? .max
      if !organiser.origins.isEmpty, left != right { return left < right }
      let near = first.distanceMetres ?? .infinity
      let far = second.distanceMetres ?? .infinity
      return near == far ? a.index < b.index : near < far
    }
    guard let best = candidates.first?.alternative else { return [] }
    return candidates.filter {
      $0.alternative.verdict == best.verdict || ($0.alternative.isGoodEnough && best.isGoodEnough)
    }
    .prefix(limit).map(\.alternative)
  }

  /// Whether it is not usable for certain, but likely enough for an organiser who said what they want.
  private func isLikelyEnough(_ candidate: VenueDay) -> Bool {
    guard candidate.verdict != .usable, let wanted = organiser.wantedChance, let chances = candidate.chances else {
      return false
    }
    return chances.usable >= wanted.fraction
  }

  /// What it must offer: on a Friday a mosque that is needed for prayers must hold the congregational one.
  private func needed(on day: CalendarDay, at candidate: VenueDay) -> [Activity] {
    let needed = candidate.neededActivities
    return day.weekday == .friday && needed.contains(.prayer) ? needed + [.fridayPrayer] : needed
  }

  private func isKnownToOffer(_ index: Int) -> Bool {
    guard let candidate = venueDays[index] else { return false }
    return candidate.venue.offers(needed(on: candidate.day, at: candidate)) == true
  }

  /// Whether it is known to be large enough, where that matters.
  private func hasKnownRoom(_ index: Int) -> Bool {
    organiser.capacity == nil || venueDays[index]?.venue.capacity != nil
  }

  private func hasRoom(_ venue: Venue) -> Bool {
    guard let needed = organiser.capacity, let capacity = venue.capacity else { return true }
    return capacity >= needed
  }

  private func alternative(_ candidate: VenueDay, for wanted: VenueDay) -> Alternative {
    let trips = candidate.trips.filter { $0.mode == organiser.modes[0] }
    var distance: Double?
    if let from = wanted.venue.assessablePosition, let to = candidate.venue.assessablePosition {
      distance = from.distance(to: to)
    }
    return Alternative(
      venue: candidate.venue.id, names: candidate.venue.names, verdict: candidate.verdict,
      isGoodEnough: candidate.verdict == .usable || isLikelyEnough(candidate),
      isAccessAssessed: candidate.accessGap == nil, travelDeciseconds: trips.compactMap(\.thereDeciseconds).min(),
      distanceMetres: distance)
  }
}
