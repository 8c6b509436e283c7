public import ClosurePlanning

/// A claim that says what it said and no longer stands, or stands again, because of what others say of it.
public struct ClaimStatusChange: Sendable, Equatable {
  public var claim: Claim
  /// The announcement that it stands in, without the claims.
  public var announcement: Announcement
  public var old: Claim.Status
  public var new: Claim.Status

  public init(claim: Claim, announcement: Announcement, old: Claim.Status, new: Claim.Status) {
    self.claim = claim
    self.announcement = announcement
    self.old = old
    self.new = new
  }

  /// The claims of both versions whose status is another one, in the order of the new plan.
  ///
  /// - Parameters: what is known: ``ClosurePlan/known(asOf:edition:)``.
  public static func all(from old: ClosurePlan, to new: ClosurePlan) -> [ClaimStatusChange] {
    let before = Dictionary(old.claims.map { ($0.id, $0.status) }, uniquingKeysWith: { first, _ in first })
    return new.announcements.flatMap { announcement in
      announcement.claims.compactMap { claim in
        guard let status = before[claim.id], status != claim.status else { return nil }
        return ClaimStatusChange(claim: claim, announcement: announcement.bare, old: status, new: claim.status)
      }
    }
  }
}
