/// What a verdict rests on.
public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
  /// A notice or a confirmation says it.
  case stated
  /// It follows from an extent that was inferred, not announced.
  case inferred
  /// Sources disagree about it.
  case disputed
  /// No notice speaks of it.
  case nobodySaid

  /// The letter in the matrix of days.
  public var letter: String {
    switch self {
    case .stated: "S"
    case .inferred: "I"
    case .disputed: "D"
    case .nobodySaid: "–"
    }
  }
}
