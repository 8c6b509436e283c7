/// Venues by kind and area, quantified as the notice does: "most markets", "several mosques".
public struct CategoryReference: Sendable, Hashable {
  /// How many of the category are meant.
  public enum Quantifier: String, Sendable, Hashable, CaseIterable {
    /// Every member.
    case all
    /// More than half of them, the named ones among them.
    case most
    /// At least three, the named ones among them.
    case several
    /// The named ones and no other.
    case named
  }

  public var kinds: [VenueKind]
  public var quantifier: Quantifier
  /// The area that its members lie in; nil is the whole city.
  public var area: String?
  /// Ids of the venues that the notice names.
  public var named: [String]
  /// Ids of the venues that it excepts.
  public var exceptions: [String]
  /// How likely each member that is not named is meant, with `most` and `several`; nil takes ``ChanceRule``'s.
  public var chance: Percentage?

  public init(
    kinds: [VenueKind], quantifier: Quantifier, area: String? = nil, named: [String] = [], exceptions: [String] = [],
    chance: Percentage? = nil
  ) {
    self.kinds = kinds
    self.quantifier = quantifier
    self.area = area
    self.named = named
    self.exceptions = exceptions
    self.chance = chance
  }
}
