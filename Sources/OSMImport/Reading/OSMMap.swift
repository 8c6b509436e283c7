public import Geodesy
public import RoadNetwork

/// An OpenStreetMap extract as the planner needs it: the roads, the venues, and what kind of map it is.
public struct OSMMap: Sendable {
  /// The road network.
  public internal(set) var graph: RoadGraph
  /// The venues, nodes first and then ways, each in the order of their ids.
  public let venues: [MapVenue]
  /// The inhabited places: suburbs, quarters, villages and the like, by their ids.
  public let places: [MapPlace]
  /// Whether the map is a schematic drawing, as its header's `generator` says.
  ///
  /// Times on such a map are rough.
  public let isSchematic: Bool
  /// The area that the map covers: the file's bounds if it names them, else the box around its roads and venues.
  public let coverage: BoundingBox
  /// When the data were taken, in ISO 8601: the header's word, else the time of the youngest object, else `nil`.
  public let timestamp: String?
  /// Which program wrote the file, from its header; `""` where it does not say.
  public let sourceDescription: String
  /// What the file held.
  public let counts: OSMCounts
}
