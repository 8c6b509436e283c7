internal import OpeningHours

extension ClosurePlan {
  /// The plan as it was known at some time, for some readers.
  ///
  /// Announcements that were published later are gone, and with them what they superseded or cancelled is in force
  /// again. Confidential claims, and the entrances that the public may not know of, are left out of the public edition;
  /// in the restricted edition they take the place of the claims that stand in for them.
  /// - Parameter asOf: the time up to which notices count; nil counts all.
  public func known(asOf: Moment? = nil, edition: Edition = .public) -> ClosurePlan {
    var plan = self
    if let limit = asOf?.latest(in: calendar) {
      plan.announcements.removeAll { announcement in
        announcement.knownFrom.map { $0.earliest(in: calendar) > limit } ?? false
      }
    }
    let confidential = Set(plan.claims.filter(\.isConfidential).map(\.id))
    for index in plan.announcements.indices {
      plan.announcements[index].claims.removeAll { claim in
        switch edition {
        case .public: claim.isConfidential
        case .restricted: claim.standsInFor.map(confidential.contains) ?? false
        }
      }
    }
    if edition == .public {
      for index in plan.venues.indices { plan.venues[index].entrances.removeAll(where: \.isConfidential) }
    }
    plan.applySupersession()
    return plan
  }

  /// Marks the claims that later ones supersede and those whose announcements were changed.
  private mutating func applySupersession() {
    let superseded = Set(claims.filter { $0.status == .active || $0.status == .disputed }.flatMap(\.supersedes))
    var changed: [String: Claim.Status] = [:]
    for announcement in announcements where announcement.messageType != .alert {
      for reference in announcement.references {
        changed[reference] = announcement.messageType == .cancel ? .withdrawn : .superseded
      }
    }
    for index in announcements.indices {
      let fate = changed[announcements[index].id]
      for position in announcements[index].claims.indices {
        let claim = announcements[index].claims[position]
        guard claim.status == .active || claim.status == .disputed else { continue }
        if superseded.contains(claim.id) {
          announcements[index].claims[position].status = .superseded
        } else if let fate {
          announcements[index].claims[position].status = fate
        }
      }
    }
  }

  /// The time up to which notices were read: the latest retrieval, or publication where none is stated.
  public var noticesReadTo: Moment? {
    announcements.compactMap { $0.retrieved ?? $0.published }
      .max { $0.latest(in: calendar) < $1.latest(in: calendar) }
  }
}
