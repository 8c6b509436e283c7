/// Turns that the map forbids while a condition holds: arcs of the graph that are then to be closed.
///
/// The graph itself leaves them open, as it knows no days. The condition is the map's text, mostly opening hours such as
/// `Mo-Fr 07:00-19:00`; whoever knows the day reads it.
public struct ConditionalTurns: Sendable, Equatable {
  /// When they are forbidden, as the map says it.
  public let condition: String
  /// The turns that each profile may not take then, ascending.
  package let arcsOfProfile: [[UInt32]]

  package init(condition: String, arcsOfProfile: [[UInt32]]) {
    self.condition = condition
    self.arcsOfProfile = arcsOfProfile
  }

  /// The turns that a profile may not take while the condition holds, ascending.
  public func arcs(for profile: Profile) -> [UInt32] { arcsOfProfile[profile.index] }
}
