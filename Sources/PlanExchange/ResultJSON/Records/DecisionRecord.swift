/// How the possible worlds divide, as fractions of one to six decimals.
struct ChancesRecord: Codable, Equatable, Sendable {
  var usable: Double
  var limited: Double
  var unreachable: Double
  var closed: Double
  /// How many worlds they were taken from, and whether these are all; otherwise they were drawn.
  var worlds: Int
  var exact: Bool
  /// The largest standard error of the four; left out where all worlds were gone through.
  var standardError: Double?
}

/// Until when to wait for an answer, and what to do if none comes.
struct DecisionRecord: Codable, Equatable, Sendable {
  var until: String
  var knownBy: String?
  /// `useCertainHours`, `useInstead` or `doNotUse`.
  var ifUnheard: String
  /// The venue to use instead.
  var venue: String?
}

/// A smallest change that would make a venue usable: steps to take together.
struct RepairRecord: Codable, Equatable, Sendable {
  struct Step: Codable, Equatable, Sendable {
    /// The claim that is lifted.
    var lift: String?
    /// The permit that is granted.
    var permit: String?
    /// By how many minutes the organiser comes later; earlier where negative.
    var shift: Int?
  }

  var steps: [Step]
  var words: String
}
