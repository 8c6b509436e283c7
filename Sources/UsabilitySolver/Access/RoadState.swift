/// Which roads are shut for somebody, at some time in some world: an epoch of the access engine.
///
/// Two times of day, days or worlds with the same state need one answer only.
struct RoadState: Sendable, Hashable, Comparable {
  /// Atoms whose roads are shut, in order.
  var atoms: [Int]
  /// Regions whose trips are turned back before they reach the map.
  var blockedRegions: [String]
  /// The map's rules about turns that are in force, in order.
  var turnRules: [Int] = []

  /// An order without meaning, so that the same question is always put the same way.
  static func < (a: RoadState, b: RoadState) -> Bool {
    if a.atoms != b.atoms { return a.atoms.lexicographicallyPrecedes(b.atoms) }
    if a.turnRules != b.turnRules { return a.turnRules.lexicographicallyPrecedes(b.turnRules) }
    return a.blockedRegions.lexicographicallyPrecedes(b.blockedRegions)
  }

  static let open = RoadState(atoms: [], blockedRegions: [])
}
