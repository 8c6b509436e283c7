/// In which directions a way is open to a profile, by its one-way tags.
///
/// `oneway=yes|1|true`, `-1|reverse`, `no`; roundabouts and motorways are one-way unless tagged otherwise. A profile's
/// own key wins: `oneway:bicycle`, `oneway:bus`, `oneway:psv`, …; contraflow lanes count (`cycleway=opposite*`,
/// `cycleway:left=opposite*`, `busway=opposite_lane`). People on foot mind only `oneway:foot`. `reversible` and
/// `alternating` ways are open in both directions, as each has its hours. Emergency vehicles keep to the direction.
struct OnewayRule: Sendable, Equatable {
  let isForward: Bool
  let isBackward: Bool

  static func rule(_ tags: [String: String], for profile: Profile) -> OnewayRule {
    if profile == .foot { return reading(tags["oneway:foot"]) ?? both }
    for key in ownKeys(profile) {
      if let value = tags[key], let rule = reading(value) { return rule }
    }
    let general = generalRule(tags)
    return general != both && hasContraflow(tags, for: profile) ? both : general
  }

  private static let both = OnewayRule(isForward: true, isBackward: true)

  private static func generalRule(_ tags: [String: String]) -> OnewayRule {
    if let value = tags["oneway"], let rule = reading(value) { return rule }
    let junction = tags["junction"]
    if junction == "roundabout" || junction == "circular" || tags["highway"] == "motorway" {
      return OnewayRule(isForward: true, isBackward: false)
    }
    return both
  }

  private static func reading(_ value: String?) -> OnewayRule? {
    switch value {
    case "yes", "1", "true": OnewayRule(isForward: true, isBackward: false)
    case "-1", "reverse": OnewayRule(isForward: false, isBackward: true)
    case "no", "0", "false", "reversible", "alternating": both
    default: nil
    }
  }

  private static func ownKeys(_ profile: Profile) -> [String] {
    switch profile {
    case .foot: ["oneway:foot"]
    case .bicycle: ["oneway:bicycle"]
    case .car: ["oneway:motorcar", "oneway:motor_vehicle"]
    case .hgv: ["oneway:hgv", "oneway:motor_vehicle"]
    case .bus: ["oneway:bus", "oneway:psv", "oneway:motor_vehicle"]
    case .emergency: ["oneway:emergency"]
    }
  }

  private static func hasContraflow(_ tags: [String: String], for profile: Profile) -> Bool {
    let keys: [String]
    switch profile {
    case .bicycle: keys = ["cycleway", "cycleway:left", "cycleway:right", "cycleway:both"]
    case .bus: keys = ["busway", "busway:left", "busway:right"]
    default: return false
    }
    return keys.contains { tags[$0]?.hasPrefix("opposite") ?? false }
  }
}
