internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

extension Sentences {
  /// Why a claim does not settle the day; both sides of a dispute where the venue's other causes hold them.
  func doubt(_ doubt: Doubt, of cause: Cause, at venueDay: VenueDay) -> String {
    guard case .disputed(let claims) = doubt else { return self.doubt(doubt) }
    let others = venueDay.causes.filter { claims.contains($0.claim.id) && $0.claim.id != cause.claim.id }
    let all = [cause] + others
    let sides = sides(of: all)
    let told = sides.count > 1 ? book.doubts.disagreeSides(sides.joined(separator: "; ")) : book.doubts.disagree
    return "\(told); \(plan(for: all))"
  }

  /// Why a measure is in doubt, where nobody's other side is at hand.
  func doubt(_ doubt: Doubt) -> String {
    switch doubt {
    case .disputed: book.doubts.disagree
    case .unconfirmed: book.doubts.unconfirmed
    case .probability(.riskOf): book.doubts.risk
    case .probability: book.doubts.probable
    case .notNamed: book.doubts.notNamed
    case .dayOfItsOwn(let days): book.doubts.dayOfItsOwn(list(days.map(day)))
    case .inferredExtent: book.doubts.inferred
    case .withheldExtent: book.doubts.withheld
    case .uncertainWindow: book.doubts.uncertainWindow
    }
  }

  /// The doubts that are worth telling: a closing day of its own says more than that the notice does not name it.
  static func telling(_ doubts: [Doubt]) -> [Doubt] {
    let hasOwnDay = doubts.contains { if case .dayOfItsOwn = $0 { true } else { false } }
    return doubts.filter { doubt in
      if case .notNamed = doubt { return !hasOwnDay }
      return true
    }
  }

  /// What to do while sources disagree: the cautious thing.
  private func plan(for causes: [Cause]) -> String {
    if causes.contains(where: { $0.role == .closes }) { return book.doubts.planClosed }
    if causes.contains(where: { $0.role == .suspendsActivity }) { return book.doubts.planWithout }
    if causes.contains(where: { $0.role == .cutsOff }) { return book.doubts.planCutOff }
    return book.doubts.planWorse
  }

  /// Each authority with what it says, the weightiest first.
  private func sides(of causes: [Cause]) -> [String] {
    let ranked = causes.sorted { a, b in
      let (first, second) = (Self.rank(a.announcement), Self.rank(b.announcement))
      return (first, a.announcement.authority, a.claim.id) < (second, b.announcement.authority, b.claim.id)
    }
    var order: [String] = []
    var words: [String: [String]] = [:]
    for cause in ranked {
      let who = authority(cause.announcement)
      let what = position(of: cause)
      if words[who] == nil { order.append(who) }
      if words[who]?.contains(what) != true { words[who, default: []].append(what) }
    }
    return order.map { book.doubts.side($0, list(words[$0] ?? [])) }
  }

  private func position(of cause: Cause) -> String {
    let when = window(cause.claim.window)
    switch cause.claim.effect {
    case .road(let effect): return "\(roadMeasure(effect, cause.claim)) \(when)"
    case .venue(let effect) where effect.kind == .confirmedOpen: return book.doubts.open(when)
    case .venue(let effect): return "\(words(effect)) \(when)"
    }
  }

  private static func rank(_ announcement: Announcement) -> Int {
    Announcement.Reliability.allCases.firstIndex(of: announcement.reliability) ?? 0
  }
}
