internal import OpeningHours

extension PlanCheck {
  /// Hours that cannot be used where they stand, or that lack what they hang on.
  mutating func hours() {
    for (index, claim) in plan.claims.enumerated() {
      if let hours = claim.window.hours {
        mustBeCertain(hours, .window(claim: index), "the hours of a closure")
        mustHaveHolidays(hours, .window(claim: index))
      }
      let exemptions =
        switch claim.effect {
        case .road(let effect): effect.exemptions
        case .venue(let effect): effect.exemptions
        }
      for hours in exemptions.compactMap(\.hours) {
        if hours.isEverUnknown {
          error(
            .claim(index), nil, "the hours of an exemption, \(hours), do not say for certain when it holds",
            help: "write the hours that are certain")
        }
        mustHaveHolidays(hours, .claim(index))
      }
    }
    for (index, venue) in plan.venues.enumerated() {
      if let hours = venue.hours { mustHaveHolidays(hours, .venue(index)) }
    }
    for (index, organiser) in plan.organisers.enumerated() {
      guard let hours = organiser.hours else { continue }
      mustBeCertain(hours, .organiser(index), "the hours that an organiser needs")
      mustHaveHolidays(hours, .organiser(index))
    }
  }

  private mutating func mustBeCertain(_ hours: OpeningHoursExpression, _ item: PlanPlace.Item, _ what: String) {
    guard hours.isEverUnknown else { return }
    error(
      item, "hours", "\(what) must be certain, and \(hours) leaves them open",
      help: "write when it ends; a part that is only probable is a claim of its own with probability=\"probable\"")
  }

  private mutating func mustHaveHolidays(_ hours: OpeningHoursExpression, _ item: PlanPlace.Item) {
    guard hours.needsHolidays else { return }
    guard let calendar = plan.holidays?.calendar else {
      problems.append(
        .warning(
          PlanPlace(item, "hours"), "the hours speak of holidays, and the plan does not say which days these are",
          help: "add <holidays country=\"TJ\"/>, or a table of your own; without it no day is one"))
      return
    }
    for kind in hours.neededHolidays where !warnedOf.contains(kind) {
      guard let unknown = plan.horizon.first(where: { calendar.answer(kind, on: $0) == .notKnown }) else { continue }
      warnedOf.insert(kind)
      let what = kind == .publicHoliday ? "public" : "school"
      problems.append(
        .warning(
          PlanPlace(item, "hours"), "not all \(what) holidays are known for \(unknown.year)",
          help: "days that are not known to be holidays count as none; add them in a table of your own"))
    }
  }
}
