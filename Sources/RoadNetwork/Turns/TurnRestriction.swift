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
/// bound. Times of the day (`restriction:conditional`, and the older `day_on`, `hour_on`) are not read: such a rule is
/// left out, as if it were never in force.
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

  /// Who may not go from `from` over `via` to `to`.
  let forbidden: ProfileSet
  /// Who must go to `to`.
  let mandatory: ProfileSet
  /// Whether part of it holds at some times only, which is not read.
  let isConditional: Bool
  /// Ways by their ids, one but for `no_entry` and `no_exit`.
  let from: [Int64]
  let to: [Int64]
  /// `nil` where members are missing, too many, or of the wrong kind.
  let via: Via?
  /// Whether the value of its keys is none that is known.
  let isUnknownKind: Bool

  /// Reads a relation of `type=restriction`; nothing is an error here, as `RoadGraphBuilder` counts what does not fit.
  public init(tags: [String: String], members: [Member]) {
    var (forbidden, mandatory) = (ProfileSet(), ProfileSet())
    let isTimed = ["day_on", "day_off", "hour_on", "hour_off"].contains { tags[$0] != nil }
    let exceptions = Set((tags["except"] ?? "").split(separator: ";").map { $0.filter { $0 != " " } })
    for profile in Profile.allCases where !isTimed && exceptions.isDisjoint(with: Self.names[profile.index]) {
      guard let value = Self.keys[profile.index].lazy.compactMap({ tags[$0] }).first else { continue }
      if value.hasPrefix("no_") { forbidden.insert(ProfileSet(profile)) }
      if value.hasPrefix("only_") { mandatory.insert(ProfileSet(profile)) }
    }
    self.forbidden = forbidden
    self.mandatory = mandatory
    isConditional = isTimed || tags.keys.contains { $0.hasPrefix("restriction") && $0.hasSuffix(":conditional") }
    let values = tags.filter { $0.key == "restriction" || $0.key.hasPrefix("restriction:") }.map(\.value)
    let isKnown = values.contains { $0.hasPrefix("no_") || $0.hasPrefix("only_") }
    isUnknownKind = !isKnown && !isConditional
    from = Self.ways(members, role: "from")
    to = Self.ways(members, role: "to")
    via = Self.via(
      members, severalFrom: values.contains("no_entry") ? from.count : 1,
      severalTo: values.contains("no_exit") ? to.count : 1)
  }

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
