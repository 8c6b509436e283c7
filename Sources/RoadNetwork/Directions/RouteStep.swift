public import Geodesy

/// A part of a way along one street, between two turns worth telling.
public struct RouteStep: Sendable, Equatable {
  /// How the step begins; `nil` for the first one.
  public let turn: RouteTurn?
  /// The street; `nil` where it has no name.
  public let name: String?
  /// The direction in which it begins, degrees clockwise from north, 0..<360.
  public let headingDegrees: Double
  /// How far it leads.
  public let lengthMetres: Double
  /// Where it begins.
  public let start: Coordinate
}
