/// A result file's facts: what its JSON and its XML form hold alike.
///
/// Records are types of their own, not the solver's: the file's format stays as it is documented when the solver's
/// types change. Synthesized coding leaves out keys whose value is nil.
struct ResultRecord: Codable, Equatable, Sendable {
  static let formatName = "closure-planner/result"
  static let currentVersion = 1

  var format = ResultRecord.formatName
  var version = ResultRecord.currentVersion
  var days: [DayRecord]
}

/// One organiser's venues on one day.
struct DayRecord: Codable, Equatable, Sendable {
  var plan: NamedRecord
  var organiser: OrganiserRecord
  /// The local day, as `2025-10-09`.
  var day: String
  var timeZone: String
  var edition: String
  /// A day or a date-time with offset.
  var noticesReadTo: String?
  var map: MapRecord?
  /// How many venues have which verdict; all five are there.
  var counts: [String: Int]
  /// False where there were too many worlds to go through.
  var exact: Bool
  var epochCount: Int
  var caution: String
  /// What the chances rest on where the plan gives no weights; left out where none are given.
  var assumption: String?
  var venues: [VenueRecord]
  var roads: [RoadRecord]
  var jobs: [JobRecord]
  var questions: [QuestionRecord]
}

/// An id with its names by language; the key of a name in no stated language is empty.
struct NamedRecord: Codable, Equatable, Sendable {
  var id: String
  var names: [String: String]
}

/// For whom the answer is; nothing of theirs is told that others need not know.
struct OrganiserRecord: Codable, Equatable, Sendable {
  var id: String
  var names: [String: String]
  var modes: [String]
}

/// What the map is good for.
struct MapRecord: Codable, Equatable, Sendable {
  var name: String
  var schematic: Bool
  /// Degrees, WGS 84.
  var south: Double
  var west: Double
  var north: Double
  var east: Double
  /// The notice that goes with whatever is made from the map.
  var attribution: String
}

/// A job's answer: its weakest need's.
struct JobRecord: Codable, Equatable, Sendable {
  /// A need as the plan states it.
  struct Need: Codable, Equatable, Sendable {
    var role: String
    var venue: String
    /// Whether it is as weak as the verdict.
    var weakest: Bool
  }

  var id: String
  var names: [String: String]
  var verdict: String
  var needs: [Need]
  /// The first of the weakest needs' to fall due.
  var decision: DecisionRecord?
}

/// Something to ask on the telephone.
struct QuestionRecord: Codable, Equatable, Sendable {
  var whom: String
  var contact: String?
  var text: String
  var venues: [String]
  /// How many of them an answer is expected to settle, to six decimals.
  var expectedSettled: Double
}

/// A stretch of time, half-open, as date-times with the offset that holds there.
struct SpanRecord: Codable, Equatable, Sendable {
  var from: String
  var to: String
}

/// A position, degrees WGS 84, rounded to seven decimals.
struct PositionRecord: Codable, Equatable, Sendable {
  var latitude: Double
  var longitude: Double
}
