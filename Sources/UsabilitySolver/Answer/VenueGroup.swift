import OpeningHours

/// Venues with the same verdict for the same reasons, told together: a page has room for nineteen names, not for
/// nineteen paragraphs.
public struct VenueGroup: Sendable, Equatable {
  /// The verdict on all of them.
  public let verdict: Verdict
  /// At least one, in the order of the answer.
  public private(set) var venues: [VenueDay]

  /// The groups of a day, worst verdict first.
  ///
  /// - Parameter splitsByGap: whether usable venues whose access was not looked at stand apart from those where it was.
  /// - Complexity: O(venues × their causes)
  public static func groups(of answer: DayAnswer, splitsByGap: Bool = false) -> [VenueGroup] {
    var order: [String] = []
    var byKey: [String: VenueGroup] = [:]
    for venueDay in answer.worstFirst {
      let key =
        key(of: venueDay) + (splitsByGap && venueDay.verdict == .usable ? venueDay.accessGap?.rawValue ?? "" : "")
      if byKey[key] == nil { order.append(key) }
      byKey[key, default: VenueGroup(verdict: venueDay.verdict, venues: [])].venues.append(venueDay)
    }
    return order.compactMap { byKey[$0] }
  }

  /// What venues of one group have in common.
  private static func key(of venueDay: VenueDay) -> String {
    var parts = [venueDay.verdict.rawValue, "\(venueDay.isNormallyShut)"]
    // Hours differ from venue to venue.
    if venueDay.verdict == .limited { parts.append(venueDay.venue.id) }
    // What cuts off a venue that is closed anyway, or to be asked about, is told beside the group.
    let opening = venueDay.causes.filter { $0.role != .cutsOff }
    let causes = opening.isEmpty || venueDay.verdict == .usable ? venueDay.causes : opening
    parts += causes.map { "\($0.claim.id) \($0.role.rawValue) \($0.doubts.map(kind))" }
    return parts.joined(separator: "|") + "|"
  }

  /// A doubt without what differs from venue to venue.
  private static func kind(_ doubt: Doubt) -> String {
    switch doubt {
    case .dayOfItsOwn: "dayOfItsOwn"
    case .disputed: "disputed"
    default: "\(doubt)"
    }
  }

  /// The first venue, with the days of their own of all of them: it speaks for the group.
  public var spokesman: VenueDay {
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

  /// Venues that the roads may keep away from besides what else holds for them.
  public var alsoCutOff: [VenueDay] {
    guard verdict == .uncertain else { return [] }
    return venues.filter { $0.causes.first?.role != .cutsOff && $0.causes.contains { $0.role == .cutsOff } }
  }
}
