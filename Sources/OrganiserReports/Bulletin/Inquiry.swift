internal import ClosurePlanning
internal import OpeningHours
internal import UsabilitySolver

/// Something to ask somebody, without words of any language.
struct Inquiry: Sendable, Equatable {
  /// Whom to ask.
  enum Whom: Sendable, Hashable {
    /// The venues themselves, each of them.
    case venues
    /// An authority, by its name in the plan.
    case authority(String)
  }

  /// What to ask.
  enum Topic: Sendable, Hashable {
    case isOpen, isOpenUntil, isPrayerHeld
    case whichOfKinds([VenueKind], isPrayer: Bool, besidesNamed: Bool)
    case whichStreets, takesIn, whoIsRight, isItTrue, areRoadsClosed, whichHours
  }

  var whom: Whom
  var contact: String?
  var topic: Topic
  var day: CalendarDay
  /// Ids of the venues whose verdict hangs on the answer.
  var venues: [String]
}
