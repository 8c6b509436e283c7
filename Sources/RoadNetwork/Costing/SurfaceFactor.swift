/// How much slower a surface makes a profile.
enum SurfaceFactor {
  /// The factor on speed, 0.3...1; 1 for a paved or unknown surface, and always for people on foot.
  static func factor(_ tags: [String: String], for profile: Profile) -> Double {
    guard profile != .foot else { return 1 }
    let isBicycle = profile == .bicycle
    switch tags["surface"] {
    case "paving_stones", "concrete:plates", "concrete:lanes", "metal", "wood": return 0.9
    case "sett", "cobblestone", "unhewn_cobblestone": return isBicycle ? 0.6 : 0.75
    case "compacted", "fine_gravel": return 0.8
    case "unpaved", "gravel", "dirt", "ground", "earth", "grass", "pebblestone", "grass_paver":
      return isBicycle ? 0.5 : 0.6
    case "sand", "mud", "rock": return isBicycle ? 0.3 : 0.4
    default:
      switch tags["tracktype"] {
      case "grade3": return 0.8
      case "grade4", "grade5": return 0.6
      default: return 1
      }
    }
  }
}
