/// Why a street, or a stretch of one, could not be told from its name.
///
/// Suggestions are at most three, the likeliest first, each with the local name in brackets where that differs.
public enum StreetError: Error, Sendable, Equatable {
  /// No street has the name.
  case unknown(name: String, suggestions: [String])
  /// Two or more streets have the name equally well.
  case ambiguous(name: String, candidates: [String])
  /// The street has no crossing with the other; the suggestions are streets that do cross it.
  case crossingNotFound(street: String, cross: String, suggestions: [String])
  /// Both crossings are there, but the street does not lead from one to the other.
  case notConnected(street: String, from: String, to: String)
  /// Only one of the two crossings was given, which does not say where the stretch ends.
  case oneCrossingOnly(street: String, given: String)
}
