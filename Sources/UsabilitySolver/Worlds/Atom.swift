import RoadNetwork

/// The smallest part of a claim that is in force as a whole or not at all in every world.
///
/// A claim falls into several: the venues that it names and those that it may mean, the roads that are surely inside
/// its area and those that may be, and the members about which another side of a dispute speaks.
struct Atom: Sendable {
  /// The claim, by its place among the bound ones.
  var claim: Int
  /// Whether a world may leave it out although its claim's window is in force.
  var isDoubtful: Bool
  /// Whether it is about what lies where the claim's area may or may not reach.
  var isFringe = false
  /// Whether it says that venues are open, and so takes away instead of adding.
  var isConfirmation: Bool
  /// The venues that it is about.
  var venues: [Int] = []
  /// How they are meant; one answer for all of them.
  var membership: BoundClaim.Membership = .named
  /// The roads that it shuts.
  var closure: ArcClosure?
  /// The permits that pass it.
  var permits: [String] = []
  /// The dispute that its claim is part of, and its authority's place there.
  var dispute: Int?
  var authority = 0
  /// The authorities whose word takes its place where they are right, at any time: they announce other times for it.
  var voidedBy: Set<Int> = []
  /// The claims of other sides that say open; where they are right they take its place while in force.
  var voidedByOpen: Set<Int> = []
}
