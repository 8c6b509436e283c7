public import ClosurePlanning

/// Everything that changed between two versions of a plan: what is said, and what follows from it for whom.
public struct PlanChanges: Sendable, Equatable {
  /// One of the versions, for the head of every output.
  public struct Version: Sendable, Equatable {
    /// The plan as it is known (``ClosurePlan/known(asOf:edition:)``).
    public var plan: ClosurePlan
    public var noticesReadTo: Moment?
    public init(plan: ClosurePlan, noticesReadTo: Moment?) {
      self.plan = plan
      self.noticesReadTo = noticesReadTo
    }
  }

  public var old: Version
  public var new: Version
  public var edition: Edition
  public var differences: [PlanDifference]
  public var statusChanges: [ClaimStatusChange]
  public var organisers: [OrganiserChanges]

  public init(
    old: Version, new: Version, edition: Edition, differences: [PlanDifference], statusChanges: [ClaimStatusChange],
    organisers: [OrganiserChanges]
  ) {
    self.old = old
    self.new = new
    self.edition = edition
    self.differences = differences
    self.statusChanges = statusChanges
    self.organisers = organisers
  }

  /// Whether nothing changed for anybody.
  public var isEmpty: Bool { differences.isEmpty && statusChanges.isEmpty && organisers.allSatisfy(\.isEmpty) }

  /// What changed about one announcement: whether it is new, gone or kept, and the differences of its claims.
  public struct Notice: Sendable, Equatable {
    /// Without its claims.
    public var announcement: Announcement
    public var kind: PlanDifference.Kind
    /// Those of its claims, and of its own source and references.
    public var differences: [PlanDifference]
    public var statusChanges: [ClaimStatusChange]
  }

  /// The announcements that are new, changed or gone, in the order of the new plan, then of the old one.
  public var notices: [Notice] {
    let order = new.plan.announcements + old.plan.announcements.filter { new.plan.announcement($0.id) == nil }
    return order.compactMap { announcement in
      let kind: PlanDifference.Kind =
        new.plan.announcement(announcement.id) == nil
        ? .removed : old.plan.announcement(announcement.id) == nil ? .added : .changed
      let own = differences.filter { difference in
        switch difference.item {
        case .claim, .announcement: difference.announcement?.id == announcement.id
        default: false
        }
      }
      let statuses = statusChanges.filter { $0.announcement.id == announcement.id }
      guard kind != .changed || !own.isEmpty || !statuses.isEmpty else { return nil }
      return Notice(announcement: announcement.bare, kind: kind, differences: own, statusChanges: statuses)
    }
  }

  /// What changed besides notices: venues, organisers, events, areas.
  public var otherDifferences: [PlanDifference] {
    differences.filter { difference in
      switch difference.item {
      case .claim, .announcement: false
      default: true
      }
    }
  }
}
