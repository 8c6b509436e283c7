extension PlanCheck {
  /// Chances where nothing is in doubt, and unknowns on which nothing hangs.
  mutating func chances() {
    var index = 0
    for announcement in plan.announcements {
      for claim in announcement.claims {
        defer { index += 1 }
        let isDoubtful =
          announcement.reliability == .unconfirmed || claim.probability != .certain || claim.extent != .stated
          || claim.status == .disputed
        if let chance = claim.chance, !isDoubtful {
          error(
            .claim(index), "chance", "a claim that nothing puts in doubt has no chance of \(chance)",
            help: "say what is in doubt: probability=\"probable\", extent=\"inferred\" or status=\"disputed\"")
        }
        if let chance = claim.chance, chance.permille == 0 {
          error(.claim(index), "chance", "a claim with no chance at all is none", help: "leave the claim out")
        }
        for (position, subject) in claim.subjects.enumerated() {
          guard case .category(let category) = subject, category.chance != nil,
            category.quantifier != .most && category.quantifier != .several
          else { continue }
          error(
            .subject(claim: index, index: position), "chance",
            "\"\(category.quantifier.rawValue)\" leaves no member in doubt", help: "a chance goes with most or several")
        }
      }
    }
    let used = Set(plan.claims.compactMap(\.uncertainty))
    // Where a name is misspelt, that is the error.
    guard used.isSubset(of: plan.uncertainties.map(\.id)) else { return }
    for (index, variable) in plan.uncertainties.enumerated() where !used.contains(variable.id) {
      problems.append(
        .warning(
          PlanPlace(.uncertainty(index), "id"), "nothing hangs on the uncertainty \"\(variable.id)\"",
          help: "give the claims that do uncertainty=\"\(variable.id)\""))
    }
  }
}
