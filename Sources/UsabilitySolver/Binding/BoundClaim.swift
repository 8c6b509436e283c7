import ClosurePlanning
import Geodesy
import OpeningHours

/// A claim that counts, bound to venues and roads and put on the time line.
struct BoundClaim: Sendable {
  /// How sure it is that a venue is meant.
  enum Membership: Sendable, Equatable {
    /// It is named, alone or in a list.
    case named
    /// The whole category is meant, and it is one of them.
    case general
    /// Some of the category are meant, and it may be one of them.
    case possible(CategoryReference.Quantifier)
    /// It lies where the area may or may not reach.
    case fringe
  }

  /// Roads that it shuts together.
  struct RoadPart: Sendable {
    var arcs: [UInt32]
    /// Junctions that may not be entered.
    var nodes: [UInt32]
    /// Between the inner and the outer outline of an area.
    var isFringe: Bool
    /// A gate: holders of any of these permits pass.
    var permits: [String] = []
  }

  var claim: Claim
  /// Its announcement, without the claims.
  var announcement: Announcement
  var window: ResolvedWindow
  /// The uncertainty variable that its window hangs on.
  var variable: String
  /// What makes the claim as a whole doubtful.
  var doubts: [Doubt]
  /// The venues that it is or may be about, by their place among the bound ones.
  var venues: [Int: Membership] = [:]
  var roads: [RoadPart] = []
  var lines: [LineString] = []
  var streets: [LocalizedText] = []
  var outlines: [Polygon] = []

  /// True if nothing about the claim as a whole is in doubt.
  var isFirm: Bool { doubts.isEmpty }

  var roadEffect: RoadEffect? {
    if case .road(let effect) = claim.effect { effect } else { nil }
  }

  var venueEffect: VenueEffect? {
    if case .venue(let effect) = claim.effect { effect } else { nil }
  }
}
