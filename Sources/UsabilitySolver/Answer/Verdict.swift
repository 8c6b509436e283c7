/// What an organiser may count on for a venue and a day.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
  /// Every hour that it would normally be open is certain in every possible world.
  case usable
  /// Some of its hours are certain.
  case limited
  /// No hour is certain, some hour is possible.
  case uncertain
  /// Open at some hour in the most open world, but with no way in in any world.
  case unreachable
  /// Closed in every world, or normally shut.
  case closed

  /// The mark that stands for it, beside the word and never instead of it.
  public var mark: String {
    switch self {
    case .usable: "✓"
    case .limited: "◐"
    case .uncertain: "?"
    case .unreachable: "⊘"
    case .closed: "✕"
    }
  }

  /// How bad it is, 0 for usable: ask-first ranks below the certain refusals.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// True if `a` is better than `b`.
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }
}
