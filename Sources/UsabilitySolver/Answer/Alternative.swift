public import ClosurePlanning

/// A venue to use instead.
public struct Alternative: Sendable, Equatable {
  public var venue: String
  public var names: LocalizedText
  /// Usable, or ask-first where nothing better is known; then it must be said.
  public var verdict: Verdict
  /// Usable, or at least as likely usable as the organiser wants.
  public var isGoodEnough: Bool
  /// False where nobody could say how one gets there.
  public var isAccessAssessed: Bool
  /// How long it takes the organiser to get there, deciseconds; nil where that was not assessed.
  public var travelDeciseconds: UInt32?
  /// How far it is from the venue that it replaces, metres as the crow flies; nil where a position is missing.
  public var distanceMetres: Double?

  public init(
    venue: String, names: LocalizedText, verdict: Verdict, isGoodEnough: Bool? = nil, isAccessAssessed: Bool = true,
    travelDeciseconds: UInt32? = nil, distanceMetres: Double? = nil
  ) {
    self.venue = venue
    self.names = names
    self.verdict = verdict
    self.isGoodEnough = isGoodEnough ?? (verdict == .usable)
    self.isAccessAssessed = isAccessAssessed
    self.travelDeciseconds = travelDeciseconds
    self.distanceMetres = distanceMetres
  }
}
