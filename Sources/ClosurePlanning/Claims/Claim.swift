/// One announced measure: what is closed or confirmed, how, when, and how sure that is.
///
/// A claim is never overwritten: it is superseded, withdrawn or disputed. It stands in its ``Announcement``, which says
/// on whose word it is made.
public struct Claim: Sendable, Equatable {
  /// Where the outline of a closed road or area comes from.
  public enum Extent: String, Sendable, Hashable, CaseIterable {
    /// The notice says it.
    case stated
    /// Concluded from earlier notices or from the place; never makes a certain closure by itself.
    case inferred
    /// The authority keeps it back.
    case withheld
  }

  /// How probable the source itself calls it; DATEX II `ProbabilityOfOccurrenceEnum`.
  public enum Probability: String, Sendable, Hashable, CaseIterable {
    case certain, probable, riskOf
  }

  /// Whether a claim still stands.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    case active, superseded, withdrawn
    /// Stands, but its own publisher or another disputes it: true in some worlds only.
    case disputed
  }

  public var id: String
  /// What it is about; several subjects share everything else.
  public var subjects: [Subject]
  public var effect: Effect
  public var window: ClosureWindow
  public var extent: Extent
  public var probability: Probability
  /// How likely the plan's author takes it to hold, where it is in doubt; nil takes ``ChanceRule``'s.
  public var chance: Percentage?
  public var status: Status
  /// The variable that its window hangs on; nil means its announcement's own.
  public var uncertainty: String?
  /// The claims that this one supersedes.
  public var supersedes: [String]
  /// Left out of the public edition.
  public var isConfidential: Bool
  /// The confidential claim that this one stands in for in the public edition.
  public var standsInFor: String?
  /// A remark for the reader, such as what an inference rests on.
  public var note: String?

  public init(
    id: String, subjects: [Subject], effect: Effect, window: ClosureWindow, extent: Extent = .stated,
    probability: Probability = .certain, chance: Percentage? = nil, status: Status = .active,
    uncertainty: String? = nil,
    supersedes: [String] = [], isConfidential: Bool = false, standsInFor: String? = nil, note: String? = nil
  ) {
    self.id = id
    self.subjects = subjects
    self.effect = effect
    self.window = window
    self.extent = extent
    self.probability = probability
    self.chance = chance
    self.status = status
    self.uncertainty = uncertainty
    self.supersedes = supersedes
    self.isConfidential = isConfidential
    self.standsInFor = standsInFor
    self.note = note
  }
}
