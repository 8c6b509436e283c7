/// Some of the profiles, one bit each by `Profile.index`.
struct ProfileSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The set of one profile.
  init(_ profile: Profile) { rawValue = 1 << UInt8(profile.index) }

  func contains(_ profile: Profile) -> Bool { contains(ProfileSet(profile)) }

  static let all = ProfileSet(Profile.allCases.map { ProfileSet($0) })
}
