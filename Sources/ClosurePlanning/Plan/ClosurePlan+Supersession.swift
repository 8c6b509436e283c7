extension ClosurePlan {
  /// Marks the claims that later ones supersede and those whose announcements were changed.
  ///
  /// What was itself changed changes nothing any more: cancelling an update puts back what the update replaced. Hearsay
  /// and mere probabilities supersede nothing for certain: what they speak against becomes disputed.
  mutating func applySupersession() {
    var ledger = SupersessionLedger(plan: self)
    for index in announcements.indices {
      let fate = ledger.fate(ofAnnouncement: index)
      for position in announcements[index].claims.indices {
        let claim = announcements[index].claims[position]
        guard claim.status == .active || claim.status == .disputed else { continue }
        if let status = ledger.fate(ofClaim: claim.id) ?? fate {
          announcements[index].claims[position].status = status
        }
      }
    }
  }
}

/// Who changes whom, followed back to what nobody changes.
private struct SupersessionLedger {
  let plan: ClosurePlan
  private var announcementFates: [Int: Claim.Status?] = [:]
  private var claimFates: [String: Claim.Status?] = [:]

  init(plan: ClosurePlan) { self.plan = plan }

  /// What became of an announcement; nil if it stands.
  ///
  /// Cycles are errors that the plan's check reports; here they only must end.
  mutating func fate(ofAnnouncement index: Int) -> Claim.Status? {
    if let known = announcementFates[index] { return known }
    announcementFates[index] = .some(nil)
    let id = plan.announcements[index].id
    var fate: Claim.Status?
    for (other, changer) in plan.announcements.enumerated() {
      guard changer.messageType != .alert, changer.references.contains(id), self.fate(ofAnnouncement: other) == nil
      else {
        continue
      }
      if changer.reliability == .unconfirmed {
        fate = fate ?? .disputed
      } else {
        fate = changer.messageType == .cancel ? .withdrawn : .superseded
      }
    }
    announcementFates[index] = .some(fate)
    return fate
  }

  /// What became of a claim through others that name it; nil if none does.
  mutating func fate(ofClaim id: String) -> Claim.Status? {
    if let known = claimFates[id] { return known }
    claimFates[id] = .some(nil)
    var fate: Claim.Status?
    for (index, announcement) in plan.announcements.enumerated() {
      for claim in announcement.claims where claim.supersedes.contains(id) {
        guard claim.status == .active || claim.status == .disputed else { continue }
        let own = self.fate(ofClaim: claim.id) ?? self.fate(ofAnnouncement: index)
        guard own == nil || own == .disputed else { continue }
        let isSettled =
          own == nil && claim.status == .active && claim.probability == .certain
          && announcement.reliability != .unconfirmed
        fate = isSettled ? .superseded : fate ?? .disputed
      }
    }
    claimFates[id] = .some(fate)
    return fate
  }
}
