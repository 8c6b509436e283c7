/// Whether a place is open at a moment, as far as its hours tell.
///
/// Ordered by what can be relied on: ``closed`` < ``unstated`` < ``unknown`` < ``open``. That order is the algebra of
/// ``OpeningTimeline``: what needs two things at once has the lesser state, what either of two can do the greater.
public enum OpeningState: UInt8, Sendable, Hashable, Comparable, CaseIterable, Codable {
  /// A rule says that it is shut.
  case closed
  /// No rule speaks of the moment: shut as far as anyone can tell, but nobody said so.
  case unstated
  /// It may be open: after an open end, by appointment, or because a rule says that it is not known.
  case unknown
  /// A rule says that it is open.
  case open

  public static func < (left: OpeningState, right: OpeningState) -> Bool { left.rawValue < right.rawValue }

  /// The word of the grammar; ``unstated`` is `closed` for whoever only asks whether to come.
  public var word: String {
    switch self {
    case .closed, .unstated: "closed"
    case .unknown: "unknown"
    case .open: "open"
    }
  }
}
