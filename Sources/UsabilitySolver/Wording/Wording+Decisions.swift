internal import ClosurePlanning
public import OpeningHours

extension Wording {
  /// Until when to wait, and what then: "decide by Wed 8 Oct, 18:00; no answer: do without it".
  ///
  /// - Parameters:
  ///   - venueDay: the venue's day, with its certain hours.
  ///   - name: what an alternative is called.
  public func decision(
    _ decision: Decision, for venueDay: VenueDay, calling name: (String) -> String
  ) -> String {
    let fallback =
      switch decision.ifUnheard {
      case .doNotUse: "do without it"
      case .useInstead(let venue): "use \(name(venue))"
      case .useCertainHours: "count on \(times(venueDay.certainHours, on: venueDay.day)) only"
      }
    var text = "decide by \(weekdayAndTime(decision.until)); no answer: \(fallback)"
    if let known = decision.knownBy {
      text +=
        known <= decision.until ? " (it should be known by \(weekdayAndTime(known)))" : " (none is expected before)"
    }
    return text
  }

  /// The same for a venue's day, with its alternatives by their names; nil where nothing is to be decided.
  public func decision(of venueDay: VenueDay) -> String? {
    venueDay.decision.map { decision in
      self.decision(decision, for: venueDay) { id in
        venueDay.alternatives.first { $0.venue == id }.map { name($0.names, orID: id) } ?? id
      }
    }
  }

  /// "Wed 8 Oct, 18:00".
  public func weekdayAndTime(_ instant: Instant) -> String {
    "\(calendar.day(containing: instant).weekday.englishAbbreviation) \(self.instant(instant))"
  }

  /// How the worlds divide: "usable 60%, closed 40%"; "usable 60 ± 1%" where worlds were drawn.
  ///
  /// To whole per cents, since nothing that they rest on is better known than that; what is not impossible is never 0%,
  /// and what is not certain never 100%.
  public func chances(_ chances: Chances) -> String {
    let parts = Verdict.allCases.filter { chances[$0] > 0 }.map { verdict in
      // What none of the drawn worlds shows is not thereby impossible.
      let isMerelyDrawn = !chances.isExact && chances[verdict] == 1
      let share = isMerelyDrawn ? "over 99%" : Self.percent(chances[verdict], error: chances.standardError(of: verdict))
      return "\(Self.word(verdict)) \(share)"
    }
    return parts.joined(separator: ", ")
  }

  static func percent(_ chance: Double, error: Double) -> String {
    let whole = Int((chance * 100).rounded())
    if chance > 0, whole == 0 { return "under 1%" }
    if chance < 1, whole == 100 { return "over 99%" }
    let margin = Int((error * 100).rounded(.up))
    return margin == 0 ? "\(whole)%" : "\(whole) ± \(margin)%"
  }

  /// The sets of claims that bring a verdict about, where they say more than the list of causes: "any of these is enough:
  /// A; B with C".
  public func causeSets(_ venueDay: VenueDay) -> String? {
    guard venueDay.causeSets.count > 1 || venueDay.causeSets.contains(where: { $0.count > 1 }) else { return nil }
    let sets = venueDay.causeSets.map { Self.list($0) }
    return sets.count == 1
      ? "only together: \(sets[0])" : "each is enough by itself: \(sets.joined(separator: "; "))"
  }

  /// A repair as a condition: "if most-markets is lifted and you hold the permit grey".
  public func repair(_ repair: Repair) -> String {
    let steps = repair.steps.map { step in
      switch step {
      case .lift(let claim): "\(claim) is lifted"
      case .permit(let permit): "you hold the permit \"\(permit)\""
      case .shift(let minutes):
        "you come \(abs(minutes) / 60) h \(minutes < 0 ? "earlier" : "later")"
      }
    }
    return "usable if " + Self.list(steps)
  }

  /// How much an answer would settle: "settles 13 of 18", "settles about 1 of 6".
  public func settling(_ question: Question) -> String? {
    guard question.expectedSettled >= 0.05 else { return nil }
    let count = question.venueDayCount
    let isWhole = abs(question.expectedSettled.rounded() - question.expectedSettled) < 1e-6
    if isWhole, Int(question.expectedSettled.rounded()) == count {
      return count == 1 ? "settles it" : "settles all \(count)"
    }
    if count == 1 { return "\(Self.percent(question.expectedSettled, error: 0)) likely to settle it" }
    let settled =
      isWhole ? "\(Int(question.expectedSettled.rounded()))" : "about \(Self.tenths(question.expectedSettled))"
    return "settles \(settled) of \(count)"
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
