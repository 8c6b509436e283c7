/// Which differences between two plans brought a change about.
///
/// Found by leaving them out: a difference is taken back while all others stay, and the plan is solved again.
public enum ChangeCause: Sendable, Equatable {
  /// Without this one, or without any of these, the change does not happen: they do it together.
  case together([PlanDifference])
  /// Each of these does it by itself; only without all of them it does not happen.
  case eachAlone([PlanDifference])
  /// Nothing that the plans say; another map, say.
  case unknown

  /// The differences, in the order of the plans.
  public var differences: [PlanDifference] {
    switch self {
    case .together(let differences), .eachAlone(let differences): differences
    case .unknown: []
    }
  }
}
