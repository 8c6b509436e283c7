public import ClosurePlanning

/// One thing in which two versions of a plan differ, and which can be taken back by itself.
public struct PlanDifference: Sendable, Equatable {
  /// What it is about, by its id.
  public enum Item: Sendable, Hashable {
    case claim(String)
    /// All about an announcement but its claims: its source, what it changes or cancels.
    case announcement(String)
    case uncertainty(String)
    case event(String)
    case area(String)
    case gate(String)
    case venue(String)
    case organiser(String)
    case holidays
    case prayers
    case horizon

    /// Whether it is a claim.
    public var isClaim: Bool { if case .claim = self { true } else { false } }
  }

  /// In which version there is something.
  public enum Kind: String, Sendable, Hashable, Codable {
    case added, removed, changed
  }

  public var item: Item
  public var kind: Kind
  /// A claim as it was and as it is; nil for other things, and where there is none.
  public var oldClaim: Claim?
  public var newClaim: Claim?
  /// Its announcement, or the announcement that it is about, without the claims.
  public var oldAnnouncement: Announcement?
  public var newAnnouncement: Announcement?

  public init(
    item: Item, kind: Kind, oldClaim: Claim? = nil, newClaim: Claim? = nil, oldAnnouncement: Announcement? = nil,
    newAnnouncement: Announcement? = nil
  ) {
    self.item = item
    self.kind = kind
    self.oldClaim = oldClaim
    self.newClaim = newClaim
    self.oldAnnouncement = oldAnnouncement
    self.newAnnouncement = newAnnouncement
  }

  /// The announcement as it is, else as it was.
  public var announcement: Announcement? { newAnnouncement ?? oldAnnouncement }
}

extension Announcement {
  /// The announcement without its claims.
  var bare: Announcement {
    var bare = self
    bare.claims = []
    return bare
  }

  /// Whether it changes others by its mere being there.
  var changesOthers: Bool { messageType != .alert && !references.isEmpty }
}
