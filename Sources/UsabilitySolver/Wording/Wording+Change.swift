internal import ClosurePlanning

extension Wording {
  /// What would change the verdict, most telling first, each once.
  ///
  /// From the doubts of its causes; where nothing is in doubt, an update or a withdrawal by the authority.
  public func whatWouldChange(_ venueDay: VenueDay) -> [String] {
    let venue = name(venueDay.venue.names, orID: venueDay.venue.id)
    var changes: [String] = []
    let telling = venueDay.causes.filter { $0.role != .notes && $0.role != .confirms }
    for cause in telling {
      for doubt in Self.telling(cause.doubts) { changes.append(change(doubt, of: cause, at: venueDay, called: venue)) }
    }
    if let withdrawal = withdrawal(of: telling.filter(\.doubts.isEmpty)) { changes.append(withdrawal) }
    if !venueDay.hoursInDoubt.isEmpty { changes.append("word from \(venue) on its hours") }
    if changes.isEmpty {
      if venueDay.isNormallyShut {
        changes.append("word from \(venue) that it opens on \(day(venueDay.day))")
      } else {
        changes.append("a new notice")
      }
    }
    let hidesAccess = venueDay.accessGap == .noPosition || venueDay.accessGap == .positionTooVague
    if hidesAccess, venueDay.verdict != .closed {
      changes.append("its position, to judge the way in")
    }
    var seen = Set<String>()
    return changes.filter { seen.insert($0).inserted }
  }

  /// What it takes to undo what is certain: all who say so.
  private func withdrawal(of causes: [Cause]) -> String? {
    var seen = Set<String>()
    let authorities = Self.ranked(causes).map { cause in
      mayName(cause.announcement) ? cause.announcement.authority : "the source of the unconfirmed report"
    }.filter { seen.insert($0).inserted }
    return authorities.isEmpty ? nil : "an update or withdrawal by \(authorities.joined(separator: " and by "))"
  }

  private func change(_ doubt: Doubt, of cause: Cause, at venueDay: VenueDay, called venue: String) -> String {
    let authority = mayName(cause.announcement) ? cause.announcement.authority : "an official source"
    switch doubt {
    case .disputed(let claims):
      let parties = Self.ranked([cause] + venueDay.causes.filter { claims.contains($0.claim.id) })
        .filter { mayName($0.announcement) }.map(\.announcement.authority)
      var seen = Set<String>()
      let names = parties.filter { seen.insert($0).inserted }
      return
        "word from \(names.isEmpty ? "an official source" : names.joined(separator: " or ")) on which source is right"
    case .unconfirmed: return "a confirmation or a denial by \(authority)"
    case .probability: return "a firm statement by \(authority)"
    case .notNamed: return "word from \(venue) on whether it is one of them"
    case .dayOfItsOwn: return "word from \(venue) on whether it opens on \(day(venueDay.day))"
    case .inferredExtent: return "a list of streets from \(authority)"
    case .withheldExtent: return "\(authority) saying which roads"
    case .uncertainWindow: return "exact times from \(authority)"
    }
  }
}
