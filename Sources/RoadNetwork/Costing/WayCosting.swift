/// What each profile makes of one way: how fast, in which direction, or not at all.
///
/// The steps: the highway class gives the default speed; access tags open or close; one-way tags and the access tags
/// of one direction (`vehicle:backward=no`) limit the direction; a speed limit replaces the default of motor vehicles
/// (nine tenths of it, as nobody drives the limit from end to end); the surface slows.
package struct WayCosting: Sendable, Equatable {
  /// km/h by `Profile.index`, 0 where closed, along the way and against it.
  let forward: [Double]
  let backward: [Double]
  /// A ferry's time for the whole way in seconds.
  let ferrySeconds: Double?

  /// Reads a way's tags; `nil` where it is no road or nobody may use it.
  package init?(tags: [String: String]) {
    guard let highway = HighwayClass.of(tags) else { return nil }
    var forward: [Double] = []
    var backward: [Double] = []
    for profile in Profile.allCases {
      let speed = Self.speed(tags, highway, profile)
      let rule = OnewayRule.rule(tags, for: profile)
      forward.append(Self.directed(speed, rule.isForward, ":forward", tags, profile))
      backward.append(Self.directed(speed, rule.isBackward, ":backward", tags, profile))
    }
    guard forward.contains(where: { $0 > 0 }) || backward.contains(where: { $0 > 0 }) else { return nil }
    self.forward = forward
    self.backward = backward
    ferrySeconds = tags["route"] == "ferry" ? tags["duration"].flatMap(FerryDuration.seconds) : nil
  }

  /// Whether some rule here looks at a key; tags that differ in other keys only make the same costing.
  package static func reads(key: String) -> Bool {
    ruleKeys.contains(key.firstIndex(of: ":").map { String(key[..<$0]) } ?? key)
  }

  /// What the keys of all rules begin with, up to a colon.
  private static let ruleKeys: Set<String> = [
    "highway", "route", "area", "motorroad", "duration", "junction", "oneway", "cycleway", "busway", "access", "foot",
    "vehicle", "bicycle", "motor_vehicle", "motorcar", "goods", "hgv", "psv", "bus", "emergency", "maxspeed", "source",
    "surface", "tracktype",
  ]

  /// Whether any profile may travel in the direction in which the way is drawn.
  var isOpenForward: Bool { forward.contains { $0 > 0 } }
  /// Whether any profile may travel against it.
  var isOpenBackward: Bool { backward.contains { $0 > 0 } }

  /// The time for a piece of the way in tenths of a second, at most `infiniteWeight`, which means closed.
  func deciseconds(
    _ profile: Profile, isBackward: Bool, lengthMetres: Double, wayLengthMetres: Double
  ) -> UInt32 {
    let speed = (isBackward ? backward : forward)[profile.index]
    return Self.deciseconds(
      speed: speed, ferrySeconds: ferrySeconds, lengthMetres: lengthMetres, wayLengthMetres: wayLengthMetres)
  }

  /// The same from the parts, for loops over many arcs.
  static func deciseconds(
    speed: Double, ferrySeconds: Double?, lengthMetres: Double, wayLengthMetres: Double
  ) -> UInt32 {
    guard speed > 0 else { return infiniteWeight }
    var seconds = lengthMetres * 3.6 / speed
    if let ferrySeconds, wayLengthMetres > 0 { seconds = ferrySeconds * lengthMetres / wayLengthMetres }
    return UInt32(min(Double(infiniteWeight - 1), (seconds * 10).rounded()))
  }

  private static func directed(
    _ speed: Double, _ isOpen: Bool, _ suffix: String, _ tags: [String: String], _ profile: Profile
  ) -> Double {
    switch AccessRules.verdict(tags, for: profile, suffix: suffix)?.verdict {
    case .closed: 0
    // `bicycle:backward=yes` and `bus:backward=yes` are exceptions from one-way rules.
    case .open: speed
    case .dismount: min(speed, 5)
    case nil: isOpen ? speed : 0
    }
  }

  private static func speed(_ tags: [String: String], _ highway: HighwayClass, _ profile: Profile) -> Double {
    var speed = highway.speeds[profile.index]
    if tags["motorroad"] == "yes", !profile.isMotorised { speed = 0 }
    if let rule = AccessRules.verdict(tags, for: profile) {
      switch rule.verdict {
      case .closed: return 0
      case .dismount: return 5
      case .open:
        // `access=yes` on a footway is no invitation to lorries; a key of the profile's own kind is.
        if speed == 0, rule.key != "access", rule.key != "vehicle" { speed = HighwayClass.speedWhenOpened(profile) }
      }
    }
    guard speed > 0, profile != .foot else { return speed }
    if profile.isMotorised, let limit = limit(tags, profile) {
      let top: Double = profile == .hgv ? 80 : profile == .bus ? 90 : 120
      let isSlowClass = speed <= 20
      speed = isSlowClass ? min(speed, limit) : min(top, limit) * (profile == .emergency ? 1.1 : 0.9)
    }
    return max(1, speed * SurfaceFactor.factor(tags, for: profile))
  }

  private static func limit(_ tags: [String: String], _ profile: Profile) -> Double? {
    let own = profile == .hgv ? "maxspeed:hgv" : profile == .bus ? "maxspeed:bus" : "maxspeed"
    for key in [own, "maxspeed", "maxspeed:forward", "maxspeed:type", "source:maxspeed"] {
      if let value = tags[key], let limit = SpeedLimit.kilometresPerHour(value) { return limit }
    }
    return nil
  }
}
