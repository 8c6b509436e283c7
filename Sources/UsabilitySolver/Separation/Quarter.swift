public import ClosurePlanning
public import Geodesy

/// Residential streets that hang together and are cut off at the same times by the same claims.
///
/// A quarter is not a district of any map: it is what the closures make of the city. A street counts as residential by its
/// `highway` tag (`residential`, `living_street`), and those that are closed themselves count too, since whoever lives
/// there is cut off as well.
public struct Quarter: Sendable, Equatable {
  /// The nearest place of the map with a name, no farther than a kilometre; nil where there is none.
  public var near: LocalizedText?
  /// The names of its streets, the longest first; streets without a name are left out.
  public var streets: [LocalizedText]
  /// How long its streets are, metres.
  public var metres: Int
  /// How much of that is closed itself, metres; the rest is open and cannot be reached.
  public var closedMetres: Int
  /// About how many people live there, where the map says how many live in the places that its streets are nearest to:
  /// their share by the length of residential streets.
  public var people: Int?
  /// The middle of its streets.
  public var center: Coordinate

  public init(
    near: LocalizedText?, streets: [LocalizedText], metres: Int, closedMetres: Int, people: Int?, center: Coordinate
  ) {
    self.near = near
    self.streets = streets
    self.metres = metres
    self.closedMetres = closedMetres
    self.people = people
    self.center = center
  }
}
