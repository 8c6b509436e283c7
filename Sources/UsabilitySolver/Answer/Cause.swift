public import ClosurePlanning
public import OpeningHours

/// One claim that bears on a venue's day, with the announcement that makes it.
public struct Cause: Sendable, Equatable {
  /// What the claim does to the venue.
  public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    /// Closes it.
    case closes
    /// Stops what the organiser needs it for.
    case suspendsActivity
    /// Takes away the way in.
    case cutsOff
    /// Says that it is open.
    case confirms
    /// Does not change the verdict: a service limitation, an advisory, a stop without notice.
    case notes
  }

  public var role: Role
  public var claim: Claim
  /// The announcement that it stands in; its ``Announcement/claims`` are left out.
  public var announcement: Announcement
  /// Empty where the claim settles it.
  public var doubts: [Doubt]
  /// When it is in force on the day in every world, and in some.
  public var certainTimes: TimeSet
  public var possibleTimes: TimeSet
  /// Travel modes that it cuts off, where that is its role.
  public var modes: [TravelMode]

  public init(
    role: Role, claim: Claim, announcement: Announcement, doubts: [Doubt], certainTimes: TimeSet,
    possibleTimes: TimeSet, modes: [TravelMode] = []
  ) {
    self.role = role
    self.claim = claim
    self.announcement = announcement
    self.doubts = doubts
    self.certainTimes = certainTimes
    self.possibleTimes = possibleTimes
    self.modes = modes
  }
}
