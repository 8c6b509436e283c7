/// Who may use a way or pass a barrier, by OSM's hierarchy of access tags.
///
/// For each profile the most telling tag wins (OSM wiki, "Key:access", transport mode hierarchy):
///
/// | profile | keys, most telling first |
/// |---|---|
/// | foot | foot, access |
/// | bicycle | bicycle, vehicle, access |
/// | car | motorcar, motor_vehicle, vehicle, access |
/// | hgv | hgv, goods, motor_vehicle, vehicle, access |
/// | bus | bus, psv, motor_vehicle, vehicle, access |
/// | emergency | emergency, and nothing else |
///
/// | value | meaning here |
/// |---|---|
/// | yes, permissive, designated, official, public, destination, customers, discouraged | open |
/// | delivery | open to hgv, closed to others |
/// | dismount | open to bicycles at walking speed |
/// | private, no, permit, residents, employees, military, agricultural, forestry, emergency, use_sidepath, … | closed |
/// | anything else | as if the tag were absent |
///
/// Conditional restrictions (`access:conditional`) are not read. Emergency vehicles on duty pass `access=no` and
/// `private`; only `emergency=no` stops them.
struct AccessRules {
  enum Verdict: Sendable, Equatable {
    case open, closed, dismount
  }

  private static let keys: [[String]] = Profile.allCases.map { profile in
    switch profile {
    case .foot: ["foot", "access"]
    case .bicycle: ["bicycle", "vehicle", "access"]
    case .car: ["motorcar", "motor_vehicle", "vehicle", "access"]
    case .hgv: ["hgv", "goods", "motor_vehicle", "vehicle", "access"]
    case .bus: ["bus", "psv", "motor_vehicle", "vehicle", "access"]
    case .emergency: ["emergency"]
    }
  }

  /// What the tags say to a profile, with the key that says it, or `nil` where they say nothing.
  ///
  /// `suffix` is `""`, `":forward"` or `":backward"`: the restriction of one direction.
  static func verdict(
    _ tags: [String: String], for profile: Profile, suffix: String = ""
  ) -> (verdict: Verdict, key: String)? {
    for key in keys[profile.index] {
      if let value = tags[suffix.isEmpty ? key : key + suffix], let verdict = meaning(of: value, for: profile) {
        return (verdict, key)
      }
    }
    return nil
  }

  private static func meaning(of value: String, for profile: Profile) -> Verdict? {
    switch value {
    case "yes", "permissive", "designated", "official", "public", "destination", "customers", "discouraged",
      "destination;delivery", "delivery;destination":
      .open
    case "delivery": profile == .hgv ? .open : .closed
    case "dismount": profile == .bicycle ? .dismount : .closed
    case "private", "no", "permit", "residents", "resident", "employees", "military", "agricultural", "forestry",
      "agricultural;forestry", "emergency", "use_sidepath", "restricted", "customers;private", "staff", "psv", "bus":
      .closed
    default: nil
    }
  }
}
