/// A measure on venues.
public struct VenueEffect: Sendable, Equatable {
  /// What is done.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case closed
    /// Open, but one activity may not take place: a congregational prayer, say.
    case activitySuspended
    case openWithServiceLimitation
    /// Kept for delegations: closed to everybody without the permit.
    case reserved
    /// Open, but no gathering may be held.
    case gatheringsBanned
    /// Somebody who can know says that it is open.
    case confirmedOpen
  }

  public var kind: Kind
  /// The activities that are suspended; empty for the other kinds.
  public var activities: [Activity]
  public var exemptions: [Exemption]
  /// How long one should allow for a check at the door, minutes.
  public var delayMinutes: Int?

  public init(kind: Kind, activities: [Activity] = [], exemptions: [Exemption] = [], delayMinutes: Int? = nil) {
    self.kind = kind
    self.activities = activities
    self.exemptions = exemptions
    self.delayMinutes = delayMinutes
  }
}
