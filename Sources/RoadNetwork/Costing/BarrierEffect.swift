/// Which profiles a node's barrier stops.
///
/// A barrier is a node of the graph that a stopped profile may reach but not pass, so a trip may end at a gate and a
/// wall of gates still cuts a street in two. After OSM wiki, "Key:barrier":
///
/// | barrier | stops |
/// |---|---|
/// | bollard, planter | car, hgv, bus; emergency too unless `bollard=removable`, `rising` or `foldable` |
/// | block, jersey_barrier, debris, log | all motor vehicles |
/// | cycle_barrier, motorcycle_barrier | all motor vehicles |
/// | stile, kissing_gate, turnstile, full-height_turnstile, wicket_gate | everybody but people on foot |
/// | horse_stile | all motor vehicles and bicycles |
/// | bus_trap, sump_buster | car |
/// | height_restrictor | hgv, bus |
/// | gate, lift_gate, swing_gate, sliding_gate, chain, … | nobody, unless tagged `access=no`, `private` or `locked=yes` |
/// | kerb, toll_booth, border_control, entrance, … | nobody, unless access tags say so |
///
/// Access tags on the node win over the table, except that what stops emergency vehicles is only the thing itself.
struct BarrierEffect: Sendable, Equatable {
  private let mask: UInt8

  /// Reads a node's tags; `nil` where the node is no barrier or stops nobody.
  init?(tags: [String: String]) {
    guard let barrier = tags["barrier"] else { return nil }
    let physical = Self.stopped(by: barrier, tags)
    var mask: UInt8 = 0
    for profile in Profile.allCases {
      let stops: Bool
      if let rule = AccessRules.verdict(tags, for: profile) {
        stops = rule.verdict == .closed
      } else if profile != .foot && profile != .emergency && tags["locked"] == "yes" {
        stops = true
      } else {
        stops = physical.contains(profile)
      }
      if stops { mask |= 1 << UInt8(profile.index) }
    }
    guard mask != 0 else { return nil }
    self.mask = mask
  }

  /// Whether the profile may not pass.
  func blocks(_ profile: Profile) -> Bool { mask & (1 << UInt8(profile.index)) != 0 }

  private static func stopped(by barrier: String, _ tags: [String: String]) -> Set<Profile> {
    switch barrier {
    case "bollard", "planter":
      ["removable", "rising", "foldable", "flexible"].contains(tags["bollard"] ?? "")
        ? [.car, .hgv, .bus] : [.car, .hgv, .bus, .emergency]
    case "block", "jersey_barrier", "debris", "log", "cycle_barrier", "motorcycle_barrier":
      [.car, .hgv, .bus, .emergency]
    case "stile", "kissing_gate", "turnstile", "full-height_turnstile", "wicket_gate", "horse_stile":
      [.bicycle, .car, .hgv, .bus, .emergency]
    case "bus_trap", "sump_buster": [.car]
    case "height_restrictor": [.hgv, .bus]
    default: []
    }
  }
}
