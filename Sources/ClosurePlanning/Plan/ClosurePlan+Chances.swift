extension ClosurePlan {
  /// Whether its author weighs anything that is in doubt: then percentages are theirs, and may be printed.
  public var givesChances: Bool {
    announcements.contains { announcement in
      announcement.weight != nil
        || announcement.claims.contains { claim in
          claim.chance != nil || claim.window.weights != nil
            || claim.subjects.contains { subject in
              if case .category(let category) = subject { category.chance != nil } else { false }
            }
        }
    }
  }
}
