import ClosurePlanning
import Geodesy
import OpeningHours

/// Finds what to use instead: the same kind, enough room, usable, nearest in travel time.
///
/// One that must itself be asked about is offered only where there is no better, and says so.
struct AlternativeFinder {
  private let organiser: Organiser
  private let venueDays: VenueDays
  private let candidatesOfKind: [VenueKind: [Candidate]]
  private let limit: Int

  /// What is compared of a venue that may be used, whatever it is to replace.
  private struct Candidate {
    let index: Int
    let verdict: Verdict
    /// Usable, or likely enough to be so.
    let isGoodEnough: Bool
    /// How bad it is; likely enough counts as usable.
    let rank: Int
    /// Whether nobody said that all that is needed is done there.
    let mayLackActivity: Bool
    let lacksKnownRoom: Bool
    let isAccessAssessed: Bool
    let travelDeciseconds: UInt32?
    let position: Coordinate?

    /// Whether both may stand side by side in one list.
    func isLike(_ other: Candidate) -> Bool {
      verdict == other.verdict || (isGoodEnough && other.isGoodEnough)
    }
  }

  /// A candidate for one venue; of two the lesser is the better.
  private struct Choice: Comparable {
    let candidate: Candidate
    /// As the crow flies from the venue that it is to replace; nil where a position is missing.
    let metres: Double?
    /// Nothing where trips start anywhere, since then only the distance counts.
    let travel: UInt32

    private var key: (Int, Int, Int, Int, Int, UInt32) {
      (
        candidate.isGoodEnough ? 0 : 1, candidate.rank, candidate.mayLackActivity ? 1 : 0,
        candidate.lacksKnownRoom ? 1 : 0, candidate.isAccessAssessed ? 0 : 1, travel
      )
    }

    static func < (a: Choice, b: Choice) -> Bool {
      if a.key != b.key { return a.key < b.key }
      let (near, far) = (a.metres ?? .infinity, b.metres ?? .infinity)
      return near == far ? a.candidate.index < b.candidate.index : near < far
    }

    static func == (a: Choice, b: Choice) -> Bool { a.candidate.index == b.candidate.index }
  }

  init(organiser: Organiser, venueDays: VenueDays, limit: Int = 2) {
    self.organiser = organiser
    self.venueDays = venueDays
    self.limit = limit
    var candidates: [VenueKind: [Candidate]] = [:]
    for (index, day) in zip(venueDays.venues, venueDays.days) where day.verdict <= .uncertain {
      let offers = day.venue.offers(Self.needed(at: day))
      if offers == false { continue }
      let isGoodEnough = day.verdict == .usable || Self.isLikelyEnough(day, for: organiser)
      if let needed = organiser.capacity, let capacity = day.venue.capacity, capacity < needed { continue }
      candidates[day.venue.kind, default: []].append(
        Candidate(
          index: index, verdict: day.verdict, isGoodEnough: isGoodEnough, rank: day.verdict.rank,
          mayLackActivity: offers == nil,
          lacksKnownRoom: organiser.capacity != nil && day.venue.capacity == nil,
          isAccessAssessed: day.accessGap == nil,
          travelDeciseconds: day.trips.filter { $0.mode == organiser.modes[0] }.compactMap(\.thereDeciseconds).min(),
          position: day.venue.assessablePosition))
    }
    candidatesOfKind = candidates
  }

  /// The best, at most as many as the limit, all of one verdict.
  /// - Complexity: O(venues of the kind)
  func alternatives(for venue: Int) -> [Alternative] {
    guard let wanted = venueDays[venue], wanted.verdict != .usable else { return [] }
    let position = wanted.venue.assessablePosition
    var best: [Choice] = []
    for candidate in candidatesOfKind[wanted.venue.kind] ?? [] where candidate.index != venue {
      guard candidate.isGoodEnough || isBetter(candidate.verdict, than: wanted.verdict) else { continue }
      let choice = Choice(
        candidate: candidate, metres: position.flatMap { from in candidate.position.map(from.distance) },
        travel: organiser.origins.isEmpty ? 0 : candidate.travelDeciseconds ?? .max)
      if best.count == limit, let last = best.last, last < choice { continue }
      best.insert(choice, at: best.firstIndex { choice < $0 } ?? best.count)
      if best.count > limit { best.removeLast() }
    }
    return best.filter { $0.candidate.isLike(best[0].candidate) }.compactMap { choice in
      guard let day = venueDays[choice.candidate.index] else { return nil }
      return Alternative(
        venue: day.venue.id, names: day.venue.names, verdict: day.verdict,
        isGoodEnough: choice.candidate.isGoodEnough, isAccessAssessed: choice.candidate.isAccessAssessed,
        travelDeciseconds: choice.candidate.travelDeciseconds, distanceMetres: choice.metres)
    }
  }

  /// Whether it is not usable for certain, but likely enough for an organiser who said what they want.
  private static func isLikelyEnough(_ candidate: VenueDay, for organiser: Organiser) -> Bool {
    guard let wanted = organiser.wantedChance, let chances = candidate.chances else { return false }
    return chances.usable >= wanted.fraction
  }

  /// What it must offer: on a Friday a mosque that is needed for prayers must hold the congregational one.
  private static func needed(at candidate: VenueDay) -> [Activity] {
    let needed = candidate.neededActivities
    return candidate.day.weekday == .friday && needed.contains(.prayer) ? needed + [.fridayPrayer] : needed
  }

  /// Whether one verdict makes up for another: what must be asked about is replaced by what is usable only.
  private func isBetter(_ verdict: Verdict, than wanted: Verdict) -> Bool {
    wanted == .uncertain ? verdict == .usable : verdict < wanted
  }
}
