internal import OpeningHours

extension PlanCheck {
  mutating func claims() {
    let claims = plan.claims
    let ids = claims.map(\.id)
    for (index, claim) in claims.enumerated() {
      for (position, subject) in claim.subjects.enumerated() {
        self.subject(subject, of: claim, claim: index, index: position)
      }
      if claim.subjects.isEmpty {
        error(
          .claim(index), nil, "the claim says nothing of what it is about",
          help: "add a <road>, <cordon>, <venue>, <category> or <place>")
      }
      if let id = claim.uncertainty, !plan.uncertainties.contains(where: { $0.id == id }) {
        unknown(.claim(index), "uncertainty", "uncertainty", id, among: plan.uncertainties.map(\.id))
      }
      for id in claim.supersedes where !ids.contains(id) {
        unknown(.claim(index), "supersedes", "claim", id, among: ids)
      }
      if let id = claim.standsInFor, !ids.contains(id) {
        unknown(.claim(index), "stands-in-for", "claim", id, among: ids)
      }
      window(of: claim, index: index)
      standIn(claim, index: index, among: claims)
      secret(claim, index: index, among: claims)
    }
    supersession(claims)
  }

  /// A stand-in must cover what it stands in for, and on whole hours: its public window must not betray the real one.
  private mutating func standIn(_ claim: Claim, index: Int, among claims: [Claim]) {
    guard let id = claim.standsInFor, let real = claims.first(where: { $0.id == id }) else { return }
    if !real.isConfidential {
      error(
        .claim(index), "stands-in-for", "the claim \"\(id)\" is not confidential", help: "mark it confidential=\"yes\"")
    }
    guard let own = publicTimes(of: claim), let hidden = publicTimes(of: real) else { return }
    if !hidden.isSubset(of: own) {
      error(
        .window(claim: index), nil, "the window does not cover the one that it stands in for", help: "round it outward")
    }
    let edges = own.ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    if edges.contains(where: { plan.calendar.minuteOfDay(at: $0) % 60 != 0 }) {
      problems.append(
        .warning(
          PlanPlace(.window(claim: index)), "the public window does not begin and end on full hours",
          help: "round it outward to whole hours, or it betrays the minutes"))
    }
  }

  /// When a claim may be in force within the horizon, its daily hours applied.
  private func publicTimes(of claim: Claim) -> TimeSet? {
    guard let window = try? claim.window.resolved(in: plan) else { return nil }
    return window.breakpoints(in: plan.calendar).reduce(into: TimeSet.empty) {
      $0 = $0.union(window.inForce(at: $1, during: plan.horizon, in: plan.hoursContext()))
    }
  }

  /// A secret without a public stand-in: the public edition will answer as if it were not.
  private mutating func secret(_ claim: Claim, index: Int, among claims: [Claim]) {
    guard claim.isConfidential, !claims.contains(where: { $0.standsInFor == claim.id }) else { return }
    problems.append(
      .warning(
        PlanPlace(.claim(index), "confidential"), "no public claim stands in for this one",
        help: "the public edition knows nothing of it and may call a venue usable; add one with stands-in-for"))
  }

  private mutating func window(of claim: Claim, index: Int) {
    do throws(WindowError) {
      let window = try claim.window.resolved(in: plan)
      if let hull = window.hull(in: plan.calendar), !hull.overlaps(plan.horizonInstants) {
        problems.append(
          .warning(
            PlanPlace(.window(claim: index)), "the window lies outside the plan's days",
            help: "the plan speaks of \(plan.horizon.lowerBound) to \(plan.horizon.upperBound)"))
      }
    } catch {
      let place = PlanPlace.Item.window(claim: index)
      switch error {
      case .endBeforeStart(let start, let end):
        self.error(place, "to", "the window ends before it starts", help: "from \(start), to \(end)")
      case .zeroLength: self.error(place, "to", "the window has no length", help: "a time window is half-open")
      case .emptyLength(let days): self.error(place, "days", "a closure cannot last \(days) days", help: nil)
      case .unknownEvent(let id):
        unknown(place, nil, "event", id, among: plan.events.map(\.id))
      case .weightCount(let given, let values):
        self.error(
          place, "weights", "the window has \(values) possible values and \(given) weights",
          help: "give a weight for each, in order")
      case .weightSum(let permille):
        self.error(
          place, "weights", "the weights add up to \(Self.percent(permille)), not to 100%",
          help: "they say how likely each value is")
      case .nothingToWeigh:
        self.error(
          place, "weights", "nothing in the window is there to be weighed",
          help: "weights go with days=\"3..6\", or with a range of days or times in to or from")
      case .anchorCycle(let id):
        self.error(place, nil, "the window hangs on the event \"\(id)\", whose time leads back to itself", help: nil)
      }
    }
  }

  private static func percent(_ permille: Int) -> String {
    permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
  }

  private mutating func subject(_ subject: Subject, of claim: Claim, claim index: Int, index position: Int) {
    let place = PlanPlace.Item.subject(claim: index, index: position)
    switch (claim.effect, subject.isRoad) {
    case (.road, false?):
      error(place, nil, "a measure on roads cannot be about venues", help: "use a venue's effect, such as closed")
    case (.venue, true?):
      error(place, nil, "a measure on venues cannot be about roads", help: "use a road's effect, such as roadClosed")
    default: break
    }
    switch subject {
    case .venue(let id):
      if plan.venue(id) == nil { unknown(place, "id", "venue", id, among: plan.venues.map(\.id)) }
    case .category(let category):
      for (list, item) in [
        (category.named, { PlanPlace.Item.named(claim: index, subject: position, index: $0) }),
        (category.exceptions, { PlanPlace.Item.excepted(claim: index, subject: position, index: $0) }),
      ] {
        for (number, id) in list.enumerated() where plan.venue(id) == nil {
          unknown(item(number), nil, "venue", id, among: plan.venues.map(\.id))
        }
      }
      if category.quantifier == .named, category.named.isEmpty {
        error(place, "quantifier", "the category names no venue", help: "add named=\"…\", or say all, most or several")
      }
      if let area = category.area, plan.area(area) == nil {
        unknown(place, "area", "area", area, among: plan.areas.map(\.id))
      }
    case .cordon(let cordon):
      if plan.area(cordon.area) == nil { unknown(place, "area", "area", cordon.area, among: plan.areas.map(\.id)) }
      for gate in cordon.gates where plan.gate(gate) == nil {
        unknown(place, "gates", "gate", gate, among: plan.gates.map(\.id))
      }
    case .road(let road):
      if (road.from == nil) != (road.to == nil) {
        error(
          place, road.from == nil ? "to" : "from", "a stretch of road needs both its ends",
          help: "give both from and to, or neither for the whole street")
      }
    case .ways, .line, .described: break
    }
  }

  /// Claims that supersede themselves, straight or round a corner.
  private mutating func supersession(_ claims: [Claim]) {
    let next = Dictionary(claims.map { ($0.id, $0.supersedes) }, uniquingKeysWith: { first, _ in first })
    for (index, claim) in claims.enumerated() {
      var seen = Set<String>()
      var waiting = claim.supersedes
      while let id = waiting.popLast() {
        if id == claim.id {
          error(
            .claim(index), "supersedes", "the claim supersedes itself", help: "a later claim supersedes an earlier one")
          break
        }
        if seen.insert(id).inserted { waiting += next[id] ?? [] }
      }
    }
  }
}
