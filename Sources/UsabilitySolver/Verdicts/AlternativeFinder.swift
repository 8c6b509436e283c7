import ClosurePlanning
import Geodesy

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
      guard candidate.verdict == .usable || candidate.verdict == .limited || candidate.verdict == .uncertain,
        candidate.verdict < wanted.verdict || (candidate.verdict == .uncertain && wanted.verdict > .uncertain),
        hasRoom(candidate.venue)
      else { continue }
      if wanted.verdict == .uncertain, candidate.verdict != .usable { continue }
      candidates.append((alternative(candidate, for: wanted), index))
    }
    candidates.sort { a, b in
      let (first, second) = (a.alternative, b.alternative)
      if first.verdict != second.verdict { return first.verdict < second.verdict }
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
    guard let best = candidates.first?.alternative.verdict else { return [] }
    return candidates.filter { $0.alternative.verdict == best }.prefix(limit).map(\.alternative)
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
      isAccessAssessed: candidate.accessGap == nil, travelDeciseconds: trips.compactMap(\.thereDeciseconds).min(),
      distanceMetres: distance)
  }
}
