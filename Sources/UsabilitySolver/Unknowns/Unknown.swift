import OpeningHours

/// Something that nobody knows about a day, with what it may turn out to be and how likely that is.
///
/// Unknowns are independent of each other. A possible world gives each of them one of its options.
struct Unknown: Sendable {
  /// What is not known.
  enum Kind: Hashable, Sendable {
    /// When the windows of a variable begin and end: one quantile moves them all.
    case timing(variable: String)
    /// Whether the doubtful claims of a variable hold; those that close and those that say open, apart.
    case truth(variable: String, isConfirmation: Bool)
    /// Which side of a dispute is right.
    case side(dispute: Int)
    /// Whether a variable's claims reach as far as their areas' outer lines.
    case reach(variable: String)
    /// Whether a claim about some of a category means this venue.
    case membership(claim: Int, venue: Int)
    /// Whether a venue is open at hours that its own hours leave open.
    case ownHours(venue: Int)
  }

  var kind: Kind
  /// How likely each option is; they add up to one.
  var chances: [Double]
  /// From when on it is expected to be known.
  var knownBy: Instant?
}
