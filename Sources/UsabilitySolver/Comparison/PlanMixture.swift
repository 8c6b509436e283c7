import ClosurePlanning

/// Plans between two versions: the new one with some of its differences taken back.
struct PlanMixture {
  let old: ClosurePlan
  let new: ClosurePlan

  /// The new plan with the old version of some things in the place of theirs.
  ///
  /// With all differences taken back it says what the old plan says, if not in the same order.
  func plan(reverting items: Set<PlanDifference.Item>) -> ClosurePlan {
    var plan = new
    plan.uncertainties = mixed(old.uncertainties, new.uncertainties, \.id) { items.contains(.uncertainty($0)) }
    plan.events = mixed(old.events, new.events, \.id) { items.contains(.event($0)) }
    plan.areas = mixed(old.areas, new.areas, \.id) { items.contains(.area($0)) }
    plan.gates = mixed(old.gates, new.gates, \.id) { items.contains(.gate($0)) }
    plan.venues = mixed(old.venues, new.venues, \.id) { items.contains(.venue($0)) }
    plan.organisers = mixed(old.organisers, new.organisers, \.id) { items.contains(.organiser($0)) }
    if items.contains(.holidays) { plan.holidays = old.holidays }
    if items.contains(.prayers) { plan.prayers = old.prayers }
    if items.contains(.horizon) { plan.horizon = old.horizon }
    plan.announcements = announcements(reverting: items)
    return plan
  }

  private func announcements(reverting items: Set<PlanDifference.Item>) -> [Announcement] {
    var result = new.announcements.map { announcement in
      let isReverted = items.contains(.announcement(announcement.id))
      var mixed = isReverted ? old.announcement(announcement.id) ?? announcement : announcement
      if isReverted, old.announcement(announcement.id) == nil { mixed.references = [] }
      mixed.claims = announcement.claims.filter { !items.contains(.claim($0.id)) }
      return mixed
    }
    for announcement in old.announcements {
      let claims = announcement.claims.filter { items.contains(.claim($0.id)) }
      if let index = result.firstIndex(where: { $0.id == announcement.id }) {
        result[index].claims += claims
      } else if items.contains(.announcement(announcement.id)) || !claims.isEmpty {
        var back = announcement
        if !items.contains(.announcement(announcement.id)) { back.references = [] }
        back.claims = claims
        result.append(back)
      }
    }
    // A new announcement whose claims are taken back is gone, unless it changes others and that is not taken back.
    return result.filter { announcement in
      let isOld = old.announcement(announcement.id) != nil
      let stood = new.announcement(announcement.id).map { $0.claims.isEmpty || $0.changesOthers } ?? false
      return isOld || !announcement.claims.isEmpty || (stood && !items.contains(.announcement(announcement.id)))
    }
  }

  private func mixed<Element>(
    _ old: [Element], _ new: [Element], _ id: (Element) -> String, isReverted: (String) -> Bool
  ) -> [Element] {
    let known = Dictionary(old.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(new.map(id))
    return new.compactMap { isReverted(id($0)) ? known[id($0)] : $0 }
      + old.filter { !kept.contains(id($0)) && isReverted(id($0)) }
  }
}
