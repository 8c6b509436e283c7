public import ClosurePlanning
internal import OpeningHours

extension Wording {
  /// A change's direction: "worse".
  public static func word(_ direction: ChangeDirection) -> String {
    direction == .different ? "other hours" : direction.rawValue
  }

  /// What changed, the mode apart: "✓ usable, now ? ask first"; with the same verdict its hours: "◐ part of the day:
  /// 08:00–17:00, now 08:00–14:00".
  public func change(_ change: VenueDayChange) -> String {
    func verdict(_ verdict: Verdict) -> String { "\(verdict.mark) \(Self.word(verdict))" }
    func hours(_ mode: VenueDay.ByMode, areKnown: Bool) -> String {
      let certain = mode.certainHours
      let doubtful = mode.possibleHours.subtracting(certain)
      func told(_ set: TimeSet) -> String { times(set, on: change.day, hoursAreKnown: areKnown) }
      switch (certain.isEmpty, doubtful.isEmpty) {
      case (true, true): return "at no time"
      case (false, true): return told(certain)
      case (true, false): return "perhaps \(told(doubtful))"
      case (false, false): return "\(told(certain)) for certain, \(told(doubtful)) in doubt"
      }
    }
    let (old, new) = (change.old, change.new)
    guard change.isFlip else {
      return "\(verdict(new.verdict)): \(hours(old, areKnown: change.hoursWereKnown)), "
        + "now \(hours(new, areKnown: change.hoursAreKnown))"
    }
    var text = "\(verdict(old.verdict)), now \(verdict(new.verdict))"
    // Which part of the day is half of the answer.
    if new.verdict == .limited { text += ": \(hours(new, areKnown: change.hoursAreKnown))" }
    return text
  }

  /// What brought a change about: "by kazinform-markets (new)", "by a (gone) and b (changed) together", "by a (new) and b
  /// (new), each by itself"; nil where it was not looked for.
  public func cause(_ cause: ChangeCause?) -> String? {
    switch cause {
    case nil: nil
    case .unknown?: "by nothing that the plans say; is it another map?"
    case .together(let differences)?:
      "by \(Self.list(differences.map(brief)))\(differences.count > 1 ? " together" : "")"
    case .eachAlone(let differences)?: "by \(Self.list(differences.map(brief))), each by itself"
    }
  }

  /// A difference, its details apart: "kazinform-markets (changed)".
  private func brief(_ difference: PlanDifference) -> String {
    difference.kind == .changed ? "\(item(of: difference)) (changed)" : self.difference(difference)
  }

  /// A difference: "kazinform-markets (new)", "most-markets (8–10 Oct, now 8–12 Oct)".
  public func difference(_ difference: PlanDifference) -> String {
    switch difference.kind {
    case .added: "\(item(of: difference)) (new)"
    case .removed: "\(item(of: difference)) (gone)"
    case .changed: "\(item(of: difference)) (\(Self.list(facets(of: difference))))"
    }
  }

  /// What a claim says: "all markets and shopping centres closed 8–12 Oct".
  public func statement(_ claim: Claim) -> String {
    switch claim.effect {
    case .road(let effect): roadStatement(effect, claim)
    case .venue(let effect): "\(roads(claim)): \(words(effect)) \(window(claim.window, remarkingHours: false))"
    }
  }

  /// What became of a claim: "superseded".
  public static func word(_ status: Claim.Status) -> String {
    status == .active ? "in force again" : status.rawValue
  }

  private func item(of difference: PlanDifference) -> String {
    switch difference.item {
    case .claim(let id): id
    case .announcement(let id):
      difference.announcement.map(mayName) ?? true ? "the notice \(id)" : "an unconfirmed report"
    case .uncertainty(let id): "the unknown \(id)"
    case .event(let id): "the event \(id)"
    case .area(let id): "the area \(id)"
    case .gate(let id): "the gate \(id)"
    case .venue(let id): "the venue \(id)"
    case .organiser(let id): "the organiser \(id)"
    case .holidays: "the holidays"
    case .prayers: "the times of prayer"
    case .horizon: "the plan's days"
    }
  }

  /// In what something differs that is in both versions.
  public func facets(of difference: PlanDifference) -> [String] {
    if let old = difference.oldClaim, let new = difference.newClaim {
      var facets: [String] = []
      if old.window != new.window {
        let (was, now) = (window(old.window, remarkingHours: false), window(new.window, remarkingHours: false))
        facets.append(was == now ? "other odds of its times" : "\(was), now \(now)")
      }
      if old.subjects != new.subjects { facets.append("about \(roads(old)), now about \(roads(new))") }
      if old.effect != new.effect { facets += self.facets(from: old.effect, to: new.effect) }
      if old.extent != new.extent { facets.append("\(old.extent.rawValue), now \(new.extent.rawValue)") }
      if old.probability != new.probability || old.chance != new.chance { facets.append("more or less probable") }
      if old.status != new.status { facets.append("\(old.status.rawValue), now \(new.status.rawValue)") }
      if old.supersedes != new.supersedes { facets.append("supersedes others") }
      if difference.oldAnnouncement?.id != difference.newAnnouncement?.id { facets.append("in another notice") }
      return facets.isEmpty ? ["changed"] : facets
    }
    if let old = difference.oldAnnouncement, let new = difference.newAnnouncement {
      var facets: [String] = []
      if old.authority != new.authority { facets.append("another authority") }
      if old.reliability != new.reliability {
        facets.append("\(old.reliability.rawValue), now \(new.reliability.rawValue)")
      }
      if old.weight != new.weight { facets.append("other weight") }
      if old.messageType != new.messageType || old.references != new.references { facets.append("changes others") }
      if old.published != new.published || old.retrieved != new.retrieved { facets.append("another date") }
      return facets.isEmpty ? ["other words"] : facets
    }
    return ["changed"]
  }

  private func facets(from old: Effect, to new: Effect) -> [String] {
    switch (old, new) {
    case (.road(let old), .road(let new)):
      var facets: [String] = []
      if words(old) != words(new) { facets.append("\(words(old)), now \(words(new))") }
      if old.crossing != new.crossing { facets.append("crossing now \(new.crossing.rawValue)") }
      if old.modes != new.modes {
        let modes = [old, new].map { Self.list($0.modes.sorted().map(Self.word)) }
        facets.append("holds \(modes[0]), now \(modes[1])")
      }
      if old.exemptions != new.exemptions { facets.append("lets others through") }
      return facets.isEmpty ? ["other effect"] : facets
    case (.venue(let old), .venue(let new)) where words(old) != words(new):
      return ["\(words(old)), now \(words(new))"]
    default: return ["other effect"]
    }
  }
}
