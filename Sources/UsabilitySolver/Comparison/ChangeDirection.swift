/// Whether a change is for the worse or the better of whoever has to act on it.
public enum ChangeDirection: String, Sendable, Hashable, CaseIterable, Codable, Comparable {
  /// A worse verdict, or hours lost.
  case worse
  /// Some hours lost and others gained.
  case different
  /// A better verdict, or hours gained.
  case better

  /// The mark that stands for it, beside the word and never instead of it.
  public var mark: String {
    switch self {
    case .worse: "▼"
    case .different: "◆"
    case .better: "▲"
    }
  }

  /// True if `a` is more pressing: what got worse comes first.
  public static func < (a: ChangeDirection, b: ChangeDirection) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
