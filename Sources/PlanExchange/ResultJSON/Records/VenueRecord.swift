/// One venue's answer.
struct VenueRecord: Codable, Equatable, Sendable {
  /// The answer by one way of travelling.
  struct ByMode: Codable, Equatable, Sendable {
    var mode: String
    var verdict: String
    var basis: String
    var certainHours: [SpanRecord]
    var possibleHours: [SpanRecord]
  }

  /// A door that the readers of this edition may know of.
  struct Entrance: Codable, Equatable, Sendable {
    var names: [String: String]
    var position: PositionRecord
  }

  var id: String
  var kind: String
  var names: [String: String]
  /// The OpenStreetMap element, as `node/123`.
  var osm: String?
  var position: PositionRecord?
  var positionAccuracyMetres: Double?
  var entrances: [Entrance]
  var capacity: Int?
  var contact: String?
  /// Normal hours in opening_hours syntax.
  var openingHours: String?
  var verdict: String
  var basis: String
  /// The reason in one English sentence.
  var reason: String
  var byMode: [ByMode]
  var hoursKnown: Bool
  var normalHours: [SpanRecord]
  /// Those of the normal hours that the venue's own hours leave open; left out where there are none.
  var hoursInDoubt: [SpanRecord]?
  /// The congregational prayers; left out where there are none, or their times are not known.
  var congregations: [CongregationRecord]?
  var certainHours: [SpanRecord]
  var possibleHours: [SpanRecord]
  var neededActivities: [String]
  /// Whether the venue is open in every world at all normal hours, access apart.
  var openForCertain: Bool
  var accessGap: String?
  var causes: [CauseRecord]
  /// Ids of claims: each set brings the verdict about by itself.
  var causeSets: [[String]]
  /// Left out where nobody weighed anything and nobody asked.
  var chances: ChancesRecord?
  /// Left out where nothing is in doubt.
  var decision: DecisionRecord?
  /// Left out where none was looked for.
  var repairs: [RepairRecord]?
  var trips: [TripRecord]
  var alternatives: [AlternativeRecord]
  /// English sentences.
  var whatWouldChange: [String]
}

/// A congregational prayer.
struct CongregationRecord: Codable, Equatable, Sendable {
  /// `fajr`, `dhuhr`, `asr`, `maghrib` or `isha`.
  var prayer: String
  /// Whether it is Friday's, in the place of dhuhr.
  var friday: Bool
  /// `printed` or `computed`.
  var basis: String
  var from: String
  var to: String
}

/// A trip there and back.
struct TripRecord: Codable, Equatable, Sendable {
  /// The origin's place in the organiser's list, from 0; nil for the rest of the city.
  var origin: Int?
  var originNames: [String: String]
  var mode: String
  var way: String
  /// Whole seconds; nil where there is no way.
  var thereSeconds: Int?
  var backSeconds: Int?
  var openThereSeconds: Int?
  var openBackSeconds: Int?
  /// In English, rounded as the map deserves.
  var words: String
}

/// A venue to use instead.
struct AlternativeRecord: Codable, Equatable, Sendable {
  var venue: String
  var names: [String: String]
  var verdict: String
  /// Usable, or at least as likely usable as the organiser wants.
  var goodEnough: Bool
  /// False where nobody could say how one gets there.
  var accessAssessed: Bool
  var travelSeconds: Int?
  var distanceMetres: Int?
}
