internal import Geodesy
internal import RoadNetwork

/// All of a kept map but the arrays of its graph, in the order in which `MapIndexFile` adds it.
struct MapParts {
  private let ways: [RoadWay]
  private let groundwork: GroundworkArrays
  private let venues: [MapVenue]
  private let places: [MapPlace]
  /// South-west and north-east.
  private let corners: [Coordinate]
  /// The numbers of the timestamp and of the source's description, and whether the map is schematic.
  private let facts: [UInt32]
  private let counts: OSMCounts
  /// Knows the strings.
  private let strings: MapIndexReader

  init(_ reader: inout MapIndexReader) throws(IndexDamage) {
    let ids = try reader.array(of: Int64.self)
    let (recordOfWay, recordCount, records) = (try reader.words(), try reader.number(), try reader.words())
    groundwork = try GroundworkArrays(&reader)
    let (venueCount, venueWords) = (try reader.number(), try reader.words())
    let (placeCount, placeWords) = (try reader.number(), try reader.words())
    corners = try reader.coordinates()
    facts = try reader.words()
    counts = OSMCounts(
      nodes: try reader.number(), ways: try reader.number(), relations: try reader.number(),
      missingReferences: try reader.number(), invalidNodes: try reader.number())
    try reader.readStrings()
    guard corners.count == 2, facts.count == 3 else { throw .damaged }
    ways = try reader.roadWays(ids, recordOfWay, recordCount, records)
    venues = try reader.mapVenues(venueCount, venueWords)
    places = try reader.mapPlaces(placeCount, placeWords)
    strings = reader
  }

  /// The map, with the arrays of its graph.
  func map(_ arrays: GraphArrays) throws(IndexDamage) -> OSMMap {
    var graph = try arrays.graph(ways, strings: strings)
    // Before anything of the graph is looked up by its own indices.
    guard graph.isWithinBounds else { throw .damaged }
    graph.groundwork = try groundwork.groundwork(graph, strings: strings)
    guard graph.hasGroundworkWithinBounds else { throw .damaged }
    return OSMMap(
      graph: graph, venues: venues, places: places, isSchematic: facts[2] != 0,
      coverage: BoundingBox(corners[0], corners[1]),
      timestamp: try strings.optionalString(facts[0]), sourceDescription: try strings.string(facts[1]), counts: counts)
  }
}
