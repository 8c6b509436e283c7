public import OpeningHours

/// Whom a measure lets through.
///
/// All conditions that are stated must hold.
public struct Exemption: Sendable, Hashable {
  /// People who need no paper.
  public enum Group: String, Sendable, Hashable, CaseIterable {
    case residents, staff, accredited, delivery
  }

  /// The modes that pass; empty means any.
  public var modes: Set<TravelMode>
  /// The permit that one must hold, by name.
  public var permit: String?
  public var group: Group?
  /// When it holds; nil means always.
  public var hours: OpeningHoursExpression?

  public init(
    modes: Set<TravelMode> = [], permit: String? = nil, group: Group? = nil, hours: OpeningHoursExpression? = nil
  ) {
    self.modes = modes
    self.permit = permit
    self.group = group
    self.hours = hours
  }

  /// Whether somebody who travels so and holds these papers is let through, hours apart.
  public func covers(mode: TravelMode?, permits: [String], groups: [Group]) -> Bool {
    if !modes.isEmpty {
      guard let mode, modes.contains(mode) else { return false }
    }
    if let permit, !permits.contains(permit) { return false }
    if let group, !groups.contains(group) { return false }
    return true
  }
}
