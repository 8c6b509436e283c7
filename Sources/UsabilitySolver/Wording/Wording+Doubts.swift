internal import ClosurePlanning
internal import OpeningHours

extension Wording {
  /// Why a claim does not settle the day.
  ///
  /// - Parameters:
  ///   - cause: the cause that is in doubt.
  ///   - venueDay: the venue's day, whose other causes hold the other sides of a dispute.
  public func doubt(_ doubt: Doubt, of cause: Cause, at venueDay: VenueDay) -> String {
    guard case .disputed(let claims) = doubt else { return self.doubt(doubt) }
    let others = venueDay.causes.filter { claims.contains($0.claim.id) && $0.claim.id != cause.claim.id }
    let sides = sides(of: [cause] + others)
    let plan = Self.planned(for: [cause] + others)
    guard sides.count > 1 else { return "sources disagree; \(plan)" }
    return "sources disagree: \(sides.joined(separator: "; ")); \(plan)"
  }

  /// Why a measure is in doubt, where nobody's other side is at hand: on a road, say.
  public func doubt(_ doubt: Doubt) -> String {
    switch doubt {
    case .disputed: "sources disagree"
    case .unconfirmed: "unconfirmed"
    case .probability(.certain): "called certain by its source"
    case .probability(.probable): "called probable by its source"
    case .probability(.riskOf): "called no more than possible by its source"
    case .notNamed: "not named: ask"
    case .dayOfItsOwn(let days):
      days.isEmpty
        ? "has a closing day of its own in the same notice, so it may be an exception"
        : "has a closing day of its own in the same notice (\(Self.list(days.map(day)))), so it may be an exception"
    case .inferredExtent: "roads inferred from earlier notices, not announced for this time"
    case .withheldExtent: "the authority keeps back which roads"
    case .uncertainWindow: "may begin later or end earlier than that"
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

  /// What to do while sources disagree: the cautious thing, by what is in dispute.
  private static func planned(for causes: [Cause]) -> String {
    if causes.contains(where: { $0.role == .closes }) { return "plan as closed" }
    if causes.contains(where: { $0.role == .suspendsActivity }) { return "plan without it" }
    if causes.contains(where: { $0.role == .cutsOff }) { return "plan as cut off" }
    return "plan for the worse"
  }

  /// Each authority with what it says, the weightiest first: "Mayor's office and city police: to the 10th".
  private func sides(of causes: [Cause]) -> [String] {
    let ranked = Self.ranked(causes)
    let tellsEndOnly = Self.differOnlyInTheirEnd(causes)
    let months = Set(causes.compactMap { Self.lastDay($0.claim.window)?.month })
    var order: [String] = []
    var words: [String: [String]] = [:]
    for cause in ranked {
      let who = authority(cause.announcement)
      var what = position(of: cause)
      if tellsEndOnly, let end = Self.lastDay(cause.claim.window) {
        what = months.count == 1 ? "to the \(Self.ordinal(end.day))" : "to \(day(end))"
      }
      if words[who] == nil { order.append(who) }
      if words[who]?.contains(what) != true { words[who, default: []].append(what) }
    }
    return order.map { "\($0): \(Self.list(words[$0] ?? []))" }
  }

  private func position(of cause: Cause) -> String {
    let when = window(cause.claim.window, remarkingHours: false)
    switch cause.claim.effect {
    case .road(let effect): return roadStatement(effect, cause.claim)
    case .venue(let effect) where effect.kind == .confirmedOpen: return "open \(when)"
    case .venue(let effect): return "\(words(effect)) \(when)"
    }
  }

  /// Causes by the weight of their sources, the weightiest first, those of one weight by authority.
  static func ranked(_ causes: [Cause]) -> [Cause] {
    func rank(_ announcement: Announcement) -> Int {
      Announcement.Reliability.allCases.firstIndex(of: announcement.reliability) ?? 0
    }
    return causes.sorted { a, b in
      (rank(a.announcement), a.announcement.authority, a.claim.id)
        < (rank(b.announcement), b.announcement.authority, b.claim.id)
    }
  }

  /// Whether claims have the same effect from the same day and only end on other days.
  private static func differOnlyInTheirEnd(_ causes: [Cause]) -> Bool {
    guard let first = causes.first, causes.allSatisfy({ lastDay($0.claim.window) != nil }) else { return false }
    guard Set(causes.compactMap { lastDay($0.claim.window) }).count > 1 else { return false }
    return causes.allSatisfy { cause in
      cause.claim.window.start == first.claim.window.start && cause.claim.window.hours == first.claim.window.hours
        && cause.claim.effect == first.claim.effect
    }
  }

  private static func lastDay(_ window: ClosureWindow) -> CalendarDay? {
    guard case .bound(.days(let days)) = window.end, days.count == 1 else { return nil }
    return days.lowerBound
  }
}
