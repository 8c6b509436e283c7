/// What became of a map's turn restrictions; each relation is in exactly one of the counts, but for the last two.
public struct TurnRestrictionCounts: Sendable, Equatable {
  /// In force in the graph, at all times or under a condition.
  public var applied = 0
  /// Those that bind none of the profiles: for caravans only, say.
  public var ofNobody = 0
  /// Dropped, as a way or node that they name is not in the file, or is no road.
  public var incomplete = 0
  /// Dropped: of an unknown kind, or with members missing, too many, or of the wrong kind.
  public var malformed = 0
  /// Dropped, as the members do not lead from one to the other, or do so in more than one way.
  public var disconnected = 0
  /// Dropped, as two of them leave no way on.
  public var contradictory = 0
  /// Those in force with a part that holds only under a condition, by condition; counted elsewhere as well.
  public var ofCondition: [String: Int] = [:]
  /// Those with a part whose condition is not read: `none @ …`, and `hour_on` and the like; counted elsewhere as well.
  public var unread = 0

  /// Creates counts of nothing.
  public init() {}

  /// The number of relations.
  public var total: Int { applied + ofNobody + dropped }

  /// Those that could not be understood.
  public var dropped: Int { incomplete + malformed + disconnected + contradictory }
}
