/// A claim that bears on a venue's day.
struct CauseRecord: Codable, Equatable, Sendable {
  var role: String
  var claim: ClaimRecord
  var doubts: [DoubtRecord]
  var certainTimes: [SpanRecord]
  var possibleTimes: [SpanRecord]
  var modes: [String]
  /// The cause in one English sentence.
  var words: String
}

/// An announced measure, and on whose word.
struct ClaimRecord: Codable, Equatable, Sendable {
  var id: String
  /// The effect's term, such as `closed` or `roadClosed`.
  var effect: String
  var compliance: String?
  var extent: String
  var probability: String
  var status: String
  var confidential: Bool
  /// The window in English, as the notice gives it.
  var window: String
  var note: String?
  var announcement: AnnouncementRecord
}

/// A notice.
///
/// An unconfirmed one has no identity in the public edition: only its dates and its reliability are left.
struct AnnouncementRecord: Codable, Equatable, Sendable {
  var id: String?
  var authority: String?
  var publisher: String?
  var url: String?
  var contact: String?
  var published: String?
  var retrieved: String?
  var reliability: String
  var excerpt: String?
  /// The excerpt's language, as a BCP 47 tag.
  var language: String?
  /// On whose word, in English.
  var words: String
}

/// Why a claim does not settle the day.
struct DoubtRecord: Codable, Equatable, Sendable {
  var kind: String
  /// The other side's claims, where sources disagree.
  var claims: [String]?
  /// The days of its own, where the notice gives the venue some.
  var days: [String]?
  /// The probability or the quantifier.
  var value: String?
  var words: String
}

/// A measure on roads that touches the day.
struct RoadRecord: Codable, Equatable, Sendable {
  /// A cordon's outline with what is cut out of it.
  struct Outline: Codable, Equatable, Sendable {
    var outer: [PositionRecord]
    var holes: [[PositionRecord]]
  }

  var claim: ClaimRecord
  /// Modes that it stops.
  var modes: [String]
  var doubts: [DoubtRecord]
  var certainTimes: [SpanRecord]
  var possibleTimes: [SpanRecord]
  /// Names by language, one entry a street.
  var streets: [[String: String]]
  var lines: [[PositionRecord]]
  var outlines: [Outline]
  /// The measure in one English sentence.
  var words: String
}
