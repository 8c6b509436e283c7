/// Which roads are shut for somebody, at some time in some world: an epoch of the access engine.
///
/// Two times of day, days or worlds with the same state need one answer only.
struct RoadState: Sendable, Hashable, Comparable {
  /// Atoms whose roads are shut, in order.
  var atoms: [Int]
  /// Regions whose trips are turned back before they reach the map.
  var blockedRegions: [String]

  /// An order without meaning, so that the same question is always put the same way.
  static func < (a: RoadState, b: RoadState) -> Bool {
    a.atoms == b.atoms
      ? a.blockedRegions.lexicographicallyPrecedes(b.blockedRegions) : a.atoms.lexicographicallyPrecedes(b.atoms)
  }

  static let open = RoadState(atoms: [], blockedRegions: [])
}
