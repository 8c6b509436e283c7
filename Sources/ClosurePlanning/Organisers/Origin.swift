public import Geodesy

/// Where an organiser's trips start.
public struct Origin: Sendable, Equatable {
  public var names: LocalizedText
  /// Where it is; nil where only the gate is known by which it enters the map.
  public var coordinate: Coordinate?
  /// The gate by which trips from beyond the map come in.
  public var gate: String?
  /// The region that it lies in, for measures on one region's traffic.
  public var region: String?

  public init(
    names: LocalizedText = LocalizedText(), coordinate: Coordinate? = nil, gate: String? = nil, region: String? = nil
  ) {
    self.names = names
    self.coordinate = coordinate
    self.gate = gate
    self.region = region
  }
}
