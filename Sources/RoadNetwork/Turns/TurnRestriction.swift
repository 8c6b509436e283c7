/// What one relation of the map says of turns: who may not go on where (OSM wiki, "Relation:restriction").
///
/// Kinds are told by their beginnings: `no_…` forbids the way named by `to`, `only_…` all others. Which profiles are
/// bound follows from the keys, the most telling first, and from `except`:
///
/// | profile | keys |
/// |---|---|
/// | bicycle | restriction:bicycle, restriction:vehicle, restriction |
/// | car | restriction:motorcar, restriction:motor_vehicle, restriction:vehicle, restriction |
/// | hgv | restriction:hgv, restriction:goods, restriction:motor_vehicle, restriction:vehicle, restriction |
/// | bus | restriction:bus, restriction:psv, restriction:motor_vehicle, restriction:vehicle, restriction |
/// | emergency | restriction:emergency, and nothing else |
///
/// A key of the profile's own with another value (`restriction:bicycle=give_way`) frees it. People on foot are never
/// bound.
///
/// Each key has a conditional sister (`restriction:hgv:conditional=no_left_turn @ (Mo-Fr 07:00-19:00)`), which binds while
/// the condition holds those whom no key more telling than it binds or frees at all times; the condition is kept as text
/// (``ConditionalTurns``). A condition that frees (`none @ …`), and the older `day_on` and `hour_on`, are not read: what
/// holds at all times stays, and the rest is left out as if it were never in force.
public struct TurnRestriction: Sendable, Equatable {
  /// A member of the relation.
  public struct Member: Sendable, Equatable {
    /// What kind of object it is.
    public enum Kind: Sendable { case node, way, relation }
    /// What kind of object it is.
    public let kind: Kind
    /// Its OpenStreetMap id.
    public let osmID: Int64
    /// `from`, `via` or `to`; others say nothing of turns.
    public let role: String

    /// Creates a member.
    public init(_ kind: Kind, _ osmID: Int64, role: String) {
      self.kind = kind
      self.osmID = osmID
      self.role = role
    }
  }

  /// Where the bound turn has its middle.
  enum Via: Sendable, Equatable {
    case node(Int64)
    /// One or more ways, in whatever order.
    case ways([Int64])
  }

  /// Whom it binds, at all times or while a condition of the map holds.
  struct Rule: Sendable, Equatable {
    /// When it holds, as the map says it; `nil` for always.
    let condition: String?
    /// Who may not go from `from` over `via` to `to`.
    var forbidden = ProfileSet()
    /// Who must go to `to`.
    var mandatory = ProfileSet()
  }

  /// The rules that bind somebody, each condition once.
  let rules: [Rule]
  /// Whether part of it has a condition that is not read.
  let hasUnreadPart: Bool
  /// Ways by their ids, one but for `no_entry` and `no_exit`.
  let from: [Int64]
  let to: [Int64]
  /// `nil` where members are missing, too many, or of the wrong kind.
  let via: Via?
  /// Whether the value of its keys is none that is known.
  let isUnknownKind: Bool

  /// Reads a relation of `type=restriction`; nothing is an error here, as `RoadGraphBuilder` counts what does not fit.
  public init(tags: [String: String], members: [Member]) {
    let isTimed = ["day_on", "day_off", "hour_on", "hour_off"].contains { tags[$0] != nil }
    let exceptions = Set((tags["except"] ?? "").split(separator: ";").map { $0.filter { $0 != " " } })
    var hasUnreadPart = isTimed
    var values: [String: [ConditionalValue]] = [:]
    for (key, text) in tags where key.hasPrefix("restriction") && key.hasSuffix(":conditional") {
      let all = ConditionalValue.all(in: text) ?? []
      let read = all.filter { Self.isKnown($0.value) }
      if read.isEmpty || read.count < all.count { hasUnreadPart = true }
      values[String(key.dropLast(":conditional".count))] = read
    }
    var rules: [String?: Rule] = [:]
    func bind(_ profile: Profile, _ value: String, while condition: String?) {
      guard Self.isKnown(value) else { return }
      var rule = rules[condition] ?? Rule(condition: condition)
      if value.hasPrefix("no_") {
        rule.forbidden.insert(ProfileSet(profile))
      } else {
        rule.mandatory.insert(ProfileSet(profile))
      }
      rules[condition] = rule
    }
    for profile in Profile.allCases where !isTimed && exceptions.isDisjoint(with: Self.names[profile.index]) {
      for key in Self.keys[profile.index] {
        for value in values[key] ?? [] { bind(profile, value.value, while: value.condition) }
        guard let value = tags[key] else { continue }
        bind(profile, value, while: nil)
        break
      }
    }
    self.rules = rules.values.sorted { ($0.condition ?? "") < ($1.condition ?? "") }
    self.hasUnreadPart = hasUnreadPart
    let kinds =
      tags.filter { ($0.key == "restriction" || $0.key.hasPrefix("restriction:")) && !$0.key.hasSuffix(":conditional") }
      .map(\.value) + values.values.joined().map(\.value)
    isUnknownKind = !kinds.contains(where: Self.isKnown) && !hasUnreadPart
    from = Self.ways(members, role: "from")
    to = Self.ways(members, role: "to")
    via = Self.via(
      members, severalFrom: kinds.contains("no_entry") ? from.count : 1,
      severalTo: kinds.contains("no_exit") ? to.count : 1)
  }

  private static func isKnown(_ value: String) -> Bool { value.hasPrefix("no_") || value.hasPrefix("only_") }

  private static let keys: [[String]] = Profile.allCases.map { profile in
    let own: [String] =
      switch profile {
      case .foot: []
      case .bicycle: ["bicycle", "vehicle"]
      case .car: ["motorcar", "motor_vehicle", "vehicle"]
      case .hgv: ["hgv", "goods", "motor_vehicle", "vehicle"]
      case .bus: ["bus", "psv", "motor_vehicle", "vehicle"]
      case .emergency: ["emergency"]
      }
    let isBoundByAll = profile != .foot && profile != .emergency
    return own.map { "restriction:\($0)" } + (isBoundByAll ? ["restriction"] : [])
  }

  /// The names of each profile in `except`.
  private static let names: [Set<String>] = Profile.allCases.map { profile in
    switch profile {
    case .foot: ["foot"]
    case .bicycle: ["bicycle", "vehicle"]
    case .car: ["motorcar", "motor_vehicle", "vehicle"]
    case .hgv: ["hgv", "goods", "motor_vehicle", "vehicle"]
    case .bus: ["bus", "psv", "motor_vehicle", "vehicle"]
    case .emergency: ["emergency"]
    }
  }

  private static func ways(_ members: [Member], role: String) -> [Int64] {
    members.filter { $0.role == role && $0.kind == .way }.map(\.osmID)
  }

  /// The middle of the turn where the members are as they should be, else `nil`.
  private static func via(_ members: [Member], severalFrom: Int, severalTo: Int) -> Via? {
    let via = members.filter { $0.role == "via" }
    for (role, most) in [("from", severalFrom), ("to", severalTo)] {
      let count = members.filter { $0.role == role }.count
      guard count == ways(members, role: role).count, (1...max(1, most)).contains(count) else { return nil }
    }
    if via.count == 1, via[0].kind == .node { return .node(via[0].osmID) }
    guard !via.isEmpty, via.allSatisfy({ $0.kind == .way }) else { return nil }
    return .ways(via.map(\.osmID))
  }
}
