internal import ClosurePlanning
internal import UsabilitySolver

extension VenueGroup {
  /// The announcements that the verdict rests on; none where nothing is known to be closed.
  var citedAnnouncements: [Announcement] {
    verdict == .usable && !venues[0].causes.contains { $0.role == .confirms }
      ? [] : venues[0].causes.filter { $0.role != .notes }.map(\.announcement)
  }

  /// What to use instead, each venue once; the kind where the group has venues of several.
  var alternatives: [(alternative: Alternative, kind: VenueKind?)] {
    let isMixed = Set(venues.map(\.venue.kind)).count > 1
    var seen = Set<String>()
    var offers: [(alternative: Alternative, kind: VenueKind?)] = []
    for venueDay in venues {
      // One of each kind is enough where there are several kinds.
      if isMixed, offers.contains(where: { $0.kind == venueDay.venue.kind }) { continue }
      for alternative in venueDay.alternatives.prefix(isMixed ? 1 : 3)
      where seen.insert(alternative.venue).inserted {
        offers.append((alternative, isMixed ? venueDay.venue.kind : nil))
      }
    }
    return Array(offers.prefix(4))
  }
}
