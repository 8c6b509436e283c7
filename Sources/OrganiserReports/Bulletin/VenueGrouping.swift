internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Venues with the same verdict for the same reasons, told together: a page has room for nineteen names, not for
/// nineteen paragraphs.
struct VenueGrouping {
  var verdict: Verdict
  var venues: [VenueDay]

  /// The groups of a day, worst verdict first.
  static func groups(of answer: DayAnswer) -> [VenueGrouping] {
    var order: [String] = []
    var byKey: [String: VenueGrouping] = [:]
    for venueDay in answer.worstFirst {
      let key = key(of: venueDay)
      if byKey[key] == nil {
        order.append(key)
        byKey[key] = VenueGrouping(verdict: venueDay.verdict, venues: [venueDay])
      } else {
        byKey[key]?.venues.append(venueDay)
      }
    }
    return order.compactMap { byKey[$0] }
  }

  /// What venues of one group have in common.
  private static func key(of venueDay: VenueDay) -> String {
    var key = "\(venueDay.verdict.rank)|\(venueDay.isNormallyShut)"
    if venueDay.verdict == .limited { key += "|\(venueDay.venue.id)" }
    let opening = venueDay.causes.filter { $0.role != .cutsOff }
    let causes = opening.isEmpty || venueDay.verdict == .usable ? venueDay.causes : opening
    for cause in causes {
      key += "|\(cause.claim.id) \(cause.role.rawValue)"
      for doubt in cause.doubts {
        switch doubt {
        case .dayOfItsOwn: key += " own"
        case .disputed: key += " disputed"
        case .unconfirmed: key += " unconfirmed"
        case .probability(let probability): key += " \(probability.rawValue)"
        case .notNamed(let quantifier): key += " \(quantifier.rawValue)"
        case .inferredExtent: key += " inferred"
        case .withheldExtent: key += " withheld"
        case .uncertainWindow: key += " window"
        }
      }
    }
    return key
  }

  /// The first venue, with the days of their own of all of them: it speaks for the group.
  var spokesman: VenueDay {
    var first = venues[0]
    for index in first.causes.indices {
      let days = venues.flatMap { venue in
        venue.causes.indices.contains(index) ? venue.causes[index].doubts : []
      }.flatMap { doubt -> [CalendarDay] in
        if case .dayOfItsOwn(let days) = doubt { days } else { [] }
      }
      guard !days.isEmpty else { continue }
      first.causes[index].doubts = first.causes[index].doubts.map {
        if case .dayOfItsOwn = $0 { .dayOfItsOwn(Set(days).sorted()) } else { $0 }
      }
    }
    return first
  }

  /// The announcements that the verdict rests on; none where nothing is known to be closed.
  var citedAnnouncements: [Announcement] {
    verdict == .usable && !venues[0].causes.contains { $0.role == .confirms }
      ? [] : venues[0].causes.filter { $0.role != .notes }.map(\.announcement)
  }

  /// Venues that the roads may keep away from besides what else holds for them.
  var alsoCutOff: [VenueDay] {
    guard verdict == .uncertain else { return [] }
    return venues.filter { $0.causes.first?.role != .cutsOff && $0.causes.contains { $0.role == .cutsOff } }
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
