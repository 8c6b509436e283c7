public import Geodesy

/// What a claim is about.
public enum Subject: Sendable, Equatable {
  /// A street, or the stretch of it between two cross streets.
  case road(RoadReference)
  /// OpenStreetMap ways by id.
  case ways([Int64])
  /// Roads along a drawn line.
  case line(LineString)
  /// The roads in, or around, an area.
  case cordon(CordonReference)
  /// One venue, by its id in the plan.
  case venue(String)
  /// Venues of some kinds, all or some of them.
  case category(CategoryReference)
  /// A place that the notice only describes; nothing on the map can be closed for it.
  case described(String)

  /// Whether it names roads rather than venues; nil for what is only described, which may be either.
  public var isRoad: Bool? {
    switch self {
    case .road, .ways, .line, .cordon: true
    case .venue, .category: false
    case .described: nil
    }
  }
}
