public import OpeningHours

/// Until when one can wait for an answer about a venue's day, and what to do if none comes.
public struct Decision: Sendable, Equatable {
  /// What to do if nothing more is heard.
  public enum Fallback: Sendable, Equatable {
    /// Count on the hours that are certain, and on no others.
    case useCertainHours
    /// Use this venue instead, by its id.
    case useInstead(String)
    /// Do without.
    case doNotUse
  }

  /// The last moment: the organiser's lead time before the first hour that it needs.
  public var until: Instant
  /// When all that matters is expected to be known; may be too late.
  public var knownBy: Instant?
  public var ifUnheard: Fallback

  public init(until: Instant, knownBy: Instant? = nil, ifUnheard: Fallback) {
    self.until = until
    self.knownBy = knownBy
    self.ifUnheard = ifUnheard
  }

  /// Whether waiting may bring an answer in time; nil where nobody knows.
  public var isWorthWaiting: Bool? { knownBy.map { $0 <= until } }
}
