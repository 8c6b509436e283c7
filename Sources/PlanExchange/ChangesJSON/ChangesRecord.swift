/// What changed between two versions of a plan; synthesized coding leaves out keys whose value is nil.
struct ChangesRecord: Codable, Equatable, Sendable {
  var format = "closure-planner/changes"
  var version = 1
  var old: VersionRecord
  var new: VersionRecord
  var timeZone: String
  var edition: String
  var caution: String
  var notices: [NoticeRecord]
  var others: [DifferenceRecord]
  var organisers: [OrganiserChangesRecord]
}

/// One of the versions.
struct VersionRecord: Codable, Equatable, Sendable {
  var plan: NamedRecord
  var noticesReadTo: String?
}

/// An announcement that is new, changed or gone.
struct NoticeRecord: Codable, Equatable, Sendable {
  /// A claim that is another one, or that others make stand or fall.
  struct ClaimChange: Codable, Equatable, Sendable {
    var kind: String
    var old: ClaimRecord?
    var new: ClaimRecord?
    var words: String
  }

  var kind: String
  var announcement: AnnouncementRecord
  /// The announcements that it changes or cancels.
  var references: [String]
  var claims: [ClaimChange]
}

/// Something in which the versions differ.
struct DifferenceRecord: Codable, Equatable, Sendable {
  /// What it is about: `claim`, `announcement`, `venue` and so on.
  var item: String
  var id: String?
  var kind: String
  var words: String
}

/// What changed for one organiser.
struct OrganiserChangesRecord: Codable, Equatable, Sendable {
  /// A venue's day by one mode.
  struct Venue: Codable, Equatable, Sendable {
    var day: String
    var venue: NamedRecord
    var mode: String
    var direction: String
    var old: VenueRecord.ByMode
    var new: VenueRecord.ByMode
    var words: String
    var cause: Cause?
  }

  /// What brought a change about.
  struct Cause: Codable, Equatable, Sendable {
    /// `together`, `eachAlone` or `unknown`.
    var kind: String
    var differences: [DifferenceRecord]
    var words: String
  }

  /// A job's day.
  struct Job: Codable, Equatable, Sendable {
    var day: String
    var job: NamedRecord
    var direction: String
    var old: String
    var new: String
  }

  var organiser: OrganiserRecord
  var presence: String
  var addedDays: [String]
  var removedDays: [String]
  var addedVenues: [NamedRecord]
  var removedVenues: [NamedRecord]
  var venues: [Venue]
  var jobs: [Job]
}
