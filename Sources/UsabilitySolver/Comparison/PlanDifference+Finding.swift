public import ClosurePlanning

extension PlanDifference {
  /// All differences between two versions, claims first; in the order of the new plan, then of the old one.
  ///
  /// The plans are to be readable and not known ones (``ClosurePlan/readable(asOf:edition:)``): what a new notice
  /// supersedes differs by that notice and not by itself.
  /// - Complexity: O(items)
  public static func all(from old: ClosurePlan, to new: ClosurePlan) -> [PlanDifference] {
    claims(from: old, to: new) + announcements(from: old, to: new)
      + named(old.uncertainties, new.uncertainties, \.id) { .uncertainty($0) }
      + named(old.events, new.events, \.id) { .event($0) } + named(old.areas, new.areas, \.id) { .area($0) }
      + named(old.gates, new.gates, \.id) { .gate($0) } + named(old.venues, new.venues, \.id) { .venue($0) }
      + named(old.organisers, new.organisers, \.id) { .organiser($0) }
      + (old.holidays == new.holidays ? [] : [PlanDifference(item: .holidays, kind: .changed)])
      + (old.prayers == new.prayers ? [] : [PlanDifference(item: .prayers, kind: .changed)])
      + (old.horizon == new.horizon ? [] : [PlanDifference(item: .horizon, kind: .changed)])
  }

  private static func claims(from old: ClosurePlan, to new: ClosurePlan) -> [PlanDifference] {
    func entries(_ plan: ClosurePlan) -> [(claim: Claim, announcement: Announcement)] {
      plan.announcements.flatMap { announcement in announcement.claims.map { ($0, announcement.bare) } }
    }
    let (before, after) = (entries(old), entries(new))
    let known = Dictionary(before.map { ($0.claim.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map(\.claim.id))
    let newer = after.compactMap { entry -> PlanDifference? in
      guard let other = known[entry.claim.id] else {
        return PlanDifference(
          item: .claim(entry.claim.id), kind: .added, newClaim: entry.claim, newAnnouncement: entry.announcement)
      }
      guard other.claim != entry.claim || other.announcement.id != entry.announcement.id else { return nil }
      return PlanDifference(
        item: .claim(entry.claim.id), kind: .changed, oldClaim: other.claim, newClaim: entry.claim,
        oldAnnouncement: other.announcement, newAnnouncement: entry.announcement)
    }
    return newer
      + before.filter { !kept.contains($0.claim.id) }.map {
        PlanDifference(
          item: .claim($0.claim.id), kind: .removed, oldClaim: $0.claim, oldAnnouncement: $0.announcement)
      }
  }

  /// An announcement that is new or gone differs by its claims, and by itself only where it changes others.
  private static func announcements(from old: ClosurePlan, to new: ClosurePlan) -> [PlanDifference] {
    var found: [PlanDifference] = []
    for announcement in new.announcements {
      if let other = old.announcement(announcement.id) {
        guard other.bare != announcement.bare else { continue }
        found.append(
          PlanDifference(
            item: .announcement(announcement.id), kind: .changed, oldAnnouncement: other.bare,
            newAnnouncement: announcement.bare))
      } else if announcement.changesOthers || announcement.claims.isEmpty {
        found.append(
          PlanDifference(
            item: .announcement(announcement.id), kind: .added, newAnnouncement: announcement.bare))
      }
    }
    for announcement in old.announcements
    where new.announcement(announcement.id) == nil && (announcement.changesOthers || announcement.claims.isEmpty) {
      found.append(
        PlanDifference(item: .announcement(announcement.id), kind: .removed, oldAnnouncement: announcement.bare))
    }
    return found
  }

  private static func named<Element: Equatable>(
    _ old: [Element], _ new: [Element], _ id: (Element) -> String, _ item: (String) -> Item
  ) -> [PlanDifference] {
    let known = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(new.map(id))
    return new.compactMap { element in
      guard let other = known[id(element)] else { return PlanDifference(item: item(id(element)), kind: .added) }
      return other == element ? nil : PlanDifference(item: item(id(element)), kind: .changed)
    } + old.filter { !kept.contains(id($0)) }.map { PlanDifference(item: item(id($0)), kind: .removed) }
  }
}
