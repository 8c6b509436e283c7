internal import OpeningHours

extension ClosurePlan {
  /// The plan as it was known at some time, for some readers.
  ///
  /// Announcements that were published later are gone, and with them what they superseded or cancelled is in force
  /// again. Confidential claims, and the entrances that the public may not know of, are left out of the public edition;
  /// in the restricted edition they take the place of the claims that stand in for them.
  /// - Parameter asOf: the time up to which notices count; nil counts all.
  public func known(asOf: Moment? = nil, edition: Edition = .public) -> ClosurePlan {
    var plan = readable(asOf: asOf, edition: edition)
    plan.applySupersession()
    return plan
  }

  /// The notices that were published by some time and that some readers may see, each as it was made: what superseded and
  /// cancelled whom is left to ``known(asOf:edition:)``.
  ///
  /// For what looks at notices one by one; only a known plan may be solved.
  public func readable(asOf: Moment? = nil, edition: Edition = .public) -> ClosurePlan {
    var plan = self
    if let limit = asOf?.latest(in: calendar) {
      plan.announcements.removeAll { announcement in
        announcement.knownFrom.map { $0.earliest(in: calendar) > limit } ?? false
      }
    }
    switch edition {
    case .public: plan.leaveOutConfidential()
    case .restricted: plan.leaveOutStandIns()
    }
    return plan
  }

  /// Leaves out what the public may not know, and the words of notices that say it.
  private mutating func leaveOutConfidential() {
    for index in announcements.indices where announcements[index].claims.contains(where: \.isConfidential) {
      announcements[index].claims.removeAll(where: \.isConfidential)
      announcements[index].excerpt = nil
      announcements[index].url = nil
      announcements[index].contact = nil
      // A change of which the public sees nothing must not make what it changes vanish.
      if announcements[index].claims.isEmpty { announcements[index].references = [] }
    }
    for index in venues.indices { venues[index].entrances.removeAll(where: \.isConfidential) }
  }

  /// Puts confidential claims in the place of their stand-ins, which pass on what they supersede.
  private mutating func leaveOutStandIns() {
    let confidential = Set(claims.filter(\.isConfidential).map(\.id))
    let standIns = claims.filter { $0.standsInFor.map(confidential.contains) ?? false }
    for index in announcements.indices {
      announcements[index].claims.removeAll { claim in standIns.contains { $0.id == claim.id } }
      for position in announcements[index].claims.indices {
        let id = announcements[index].claims[position].id
        let passedOn = standIns.filter { $0.standsInFor == id }.flatMap(\.supersedes)
        announcements[index].claims[position].supersedes += passedOn
      }
    }
  }

  /// The time up to which notices were read: the latest retrieval, or publication where none is stated.
  public var noticesReadTo: Moment? {
    announcements.compactMap { $0.retrieved ?? $0.published }
      .max { $0.latest(in: calendar) < $1.latest(in: calendar) }
  }
}
