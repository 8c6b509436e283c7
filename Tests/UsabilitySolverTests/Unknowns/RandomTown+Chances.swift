import ClosurePlanning
import OpeningHours

@testable import UsabilitySolver

extension RandomTown {
  /// A plan in which everything that can be in doubt is: windows, sources, sides, members, areas; weighed or not.
  ///
  /// Every edge of its windows falls on one of ``edgeHours``.
  mutating func chancyPlan() -> ClosurePlan {
    var plan = plan()
    plan.venues.append(market("v\(venueStreets.count)", hours: "08:00-14:00"))
    for index in plan.announcements.indices {
      plan.announcements[index].claims.removeAll { _ in Int.random(in: 0..<3, using: &generator) == 0 }
      if Int.random(in: 0..<4, using: &generator) == 0 { plan.announcements[index].weight = 1 + index * 3 }
      for position in plan.announcements[index].claims.indices { weigh(&plan.announcements[index].claims[position]) }
    }
    for number in 0..<Int.random(in: 0...2, using: &generator) {
      let index = Int.random(in: 0..<3, using: &generator)
      plan.announcements[index].claims.append(category(number))
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      var word = Claim.venue("word", .venue("v0"), .confirmedOpen, window(8...9))
      if Bool.random(using: &generator) { word.probability = .probable }
      plan.announcements.append(
        Announcement(
          id: "own", authority: "authority 1", published: .day(october(5)), reliability: .official, claims: [word]))
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      plan.uncertainties = [UncertaintyVariable(id: "shared")]
      for index in plan.announcements.indices where !plan.announcements[index].claims.isEmpty {
        plan.announcements[index].claims[0].uncertainty = "shared"
      }
    }
    return plan
  }

  /// The hours of a day at which anything may change.
  static let edgeHours = [0, 6, 8, 10, 14, 18, 22, 24]

  private mutating func weigh(_ claim: inout Claim) {
    if claim.extent != .stated, Bool.random(using: &generator) { claim.chance = Percentage(permille: 250) }
    guard case .length(let days) = claim.window.end, days.count == 3, Bool.random(using: &generator) else { return }
    let weights = [500, 300, 200].compactMap { Percentage(permille: $0) }
    if let weighed = try? ClosureWindow(
      start: claim.window.start, end: claim.window.end, hours: claim.window.hours, weights: weights)
    {
      claim.window = weighed
    }
  }

  private mutating func category(_ number: Int) -> Claim {
    let quantifiers: [CategoryReference.Quantifier] = [.most, .several, .all]
    let quantifier = quantifiers.randomElement(using: &generator) ?? .most
    let named = Bool.random(using: &generator) ? ["v1"] : []
    let chance = quantifier != .all && Bool.random(using: &generator) ? Percentage(permille: 400) : nil
    let days = Int.random(in: 8...9, using: &generator)
    var claim = Claim.venue(
      "m\(number)",
      .category(CategoryReference(kinds: [.market], quantifier: quantifier, named: named, chance: chance)), .closed,
      window(8...days))
    if Int.random(in: 0..<3, using: &generator) == 0 { claim.probability = .riskOf }
    return claim
  }
}
