public import ClosurePlanning

extension ClosurePlan {
  /// The announcements that have something confidential in them.
  public var confidentialAnnouncements: Set<String> {
    Set(announcements.filter { $0.claims.contains(where: \.isConfidential) }.map(\.id))
  }

  /// The plan without what would betray, beside another version of it, that an announcement has become confidential.
  ///
  /// The public edition leaves out an announcement's words where one of its claims is confidential. Compared with a version
  /// that has no such claim, that the words are gone would be news, and so would an announcement without any claim.
  /// - Parameter ids: the announcements that are confidential in either version.
  public func withoutTraces(of ids: Set<String>) -> ClosurePlan {
    var plan = self
    plan.announcements.removeAll { ids.contains($0.id) && $0.claims.isEmpty }
    for index in plan.announcements.indices where ids.contains(plan.announcements[index].id) {
      plan.announcements[index].excerpt = nil
      plan.announcements[index].url = nil
      plan.announcements[index].contact = nil
    }
    return plan
  }
}
