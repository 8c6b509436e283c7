import ClosurePlanning
import Geodesy
import OpeningHours
import RoadNetwork

/// A claim that counts, bound to venues and roads and put on the time line.
///
/// An object, as it is looked at for every venue, slice and world, and to copy what a claim says costs dozens of
/// references.
final class BoundClaim: Sendable {
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
    /// Of arcs that are shut in part, what is shut, as ``ArcClosure/parts`` has it.
    var parts: ArcParts = [:]
    /// Junctions that may not be entered.
    var nodes: [UInt32]
    /// Between the inner and the outer outline of an area.
    var isFringe: Bool
    /// A gate: holders of any of these permits pass.
    var permits: [String] = []

    /// What is shut of one of its arcs.
    func shares(of arc: UInt32) -> [ClosedRange<Double>] { parts[arc] ?? [0...1] }
  }

  /// Where on the map it is in force.
  struct Ground: Sendable {
    var roads: [RoadPart] = []
    var lines: [LineString] = []
    var streets: [LocalizedText] = []
    var outlines: [Polygon] = []
  }

  let claim: Claim
  /// Its announcement, without the claims.
  let announcement: Announcement
  let window: ResolvedWindow
  /// The uncertainty variable that its window hangs on.
  let variable: String
  /// What makes the claim as a whole doubtful.
  let doubts: [Doubt]
  /// The venues that it is or may be about, by their place among the bound ones.
  let venues: [Int: Membership]
  let ground: Ground
  /// What it does to roads; nil where it is about venues.
  let roadEffect: RoadEffect?
  /// What it does to venues; nil where it is about roads.
  let venueEffect: VenueEffect?
  /// Whom it lets through.
  let exemptions: [Exemption]

  init(
    claim: Claim, announcement: Announcement, window: ResolvedWindow, variable: String, doubts: [Doubt],
    venues: [Int: Membership], ground: Ground
  ) {
    self.claim = claim
    self.announcement = announcement
    self.window = window
    self.variable = variable
    self.doubts = doubts
    self.venues = venues
    self.ground = ground
    switch claim.effect {
    case .road(let effect):
      roadEffect = effect
      venueEffect = nil
      exemptions = effect.exemptions
    case .venue(let effect):
      roadEffect = nil
      venueEffect = effect
      exemptions = effect.exemptions
    }
  }

  /// True if nothing about the claim as a whole is in doubt.
  var isFirm: Bool { doubts.isEmpty }

  var roads: [RoadPart] { ground.roads }

  /// All that it shuts, or speaks of, of each arc.
  func partsOfArcs() -> ArcParts {
    var parts: ArcParts = [:]
    for road in roads {
      for arc in road.arcs { parts[arc, default: []] += road.shares(of: arc) }
    }
    return parts
  }
}
