/// A file of separations: what its JSON holds; synthesized coding leaves out keys whose value is nil.
struct SeparationsRecord: Codable, Equatable, Sendable {
  var format = "closure-planner/separations"
  var version = 1
  var plans: [PlanSeparationsRecord]
}

/// Whom one plan cuts off.
struct PlanSeparationsRecord: Codable, Equatable, Sendable {
  var plan: NamedRecord
  var timeZone: String
  var edition: String
  var noticesReadTo: String?
  var days: [String]
  var modes: [String]
  var map: MapRecord?
  /// How many venues of each kind there are.
  var venues: [String: Int]
  var exact: Bool
  var caution: String
  var separations: [SeparationRecord]
  var gaps: [SeparationGapRecord]
  /// Metres by mode.
  var shortStretches: [String: Int]
}

/// A place that is cut off for one mode.
struct SeparationRecord: Codable, Equatable, Sendable {
  /// Some hours of one day.
  struct Spell: Codable, Equatable, Sendable {
    var day: String
    var times: [SpanRecord]
    var certain: Bool
    var loss: String
    var closures: [[Closure]]
    /// In English, one sentence for each set.
    var words: [String]
  }

  /// A claim that takes part.
  struct Closure: Codable, Equatable, Sendable {
    var claim: ClaimRecord
    var doubts: [DoubtRecord]
  }

  var venue: Venue?
  var quarter: QuarterRecord?
  var mode: String
  var certain: Bool
  var spells: [Spell]

  /// A hospital, a fire station or a school.
  struct Venue: Codable, Equatable, Sendable {
    var id: String
    var kind: String
    var names: [String: String]
  }
}

/// Residential streets that are cut off together.
struct QuarterRecord: Codable, Equatable, Sendable {
  var near: [String: String]?
  var streets: [[String: String]]
  var metres: Int
  var closedMetres: Int
  var people: Int?
  var center: PositionRecord
  /// In English.
  var words: String
}

/// A venue that could not be looked at.
struct SeparationGapRecord: Codable, Equatable, Sendable {
  var venue: SeparationRecord.Venue
  /// Why; `noWayOnOpenNetwork` where the closures change nothing.
  var gap: String
  var modes: [String]
}
