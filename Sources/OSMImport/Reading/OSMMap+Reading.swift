internal import COsmium
internal import Foundation
internal import Geodesy
internal import RoadNetwork

extension OSMMap {
  /// Reads `.osm`, `.osm.gz`, `.osm.bz2` and `.osm.pbf` files (and libosmium's other data formats, `.o5m`, `.opl`).
  ///
  /// Ways may mention nodes that the file does not have: such mentions are dropped and counted, as extracts are cut
  /// somewhere. A file without roads is an error of its own, `.noRoads`.
  /// - Complexity: O(size of the file); nodes need 28 to 36 bytes each while reading
  public static func read(path: String, limits: ReadLimits = ReadLimits()) throws(OSMReadError) -> OSMMap {
    let format = try checkedFormat(path, limits)
    let file = try OSMFile(path: path, format: format, limits: limits)
    // Nodes and the tags of ways have nothing to do with each other until ways are joined to nodes.
    let (nodes, roads) = Concurrently.both({ Nodes(file) }, { Self.roads(of: file) })
    guard let nodes else { throw OSMReadError(.tooLarge, path: path, detail: "out of memory") }
    // The arrays that the nodes' view points to live as long as the file.
    let map = withExtendedLifetime(file) { OSMMap(file, nodes, roads) }
    guard let map, map.graph.arcCount > 0 else { throw OSMReadError(.noRoads, path: path) }
    return map
  }

  /// The format by the file's name, once the file has passed what can be told from outside.
  static func checkedFormat(_ path: String, _ limits: ReadLimits) throws(OSMReadError) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      guard code != ENOENT, code != ENOTDIR else { throw OSMReadError(.notFound, path: path) }
      throw OSMReadError(.unreadable, path: path, detail: String(cString: strerror(code)))
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw OSMReadError(.isDirectory, path: path) }
    // A pipe or a device might never end.
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw OSMReadError(.unreadable, path: path, detail: "not a regular file")
    }
    let size = Int(status.st_size)
    guard size > 0 else { throw OSMReadError(.empty, path: path) }
    guard size <= limits.fileBytes else {
      throw OSMReadError(.tooLarge, path: path, detail: "\(size) bytes; \(limits.fileBytes) are allowed")
    }
    let name = path.lowercased()
    let formats = ["osm", "osm.gz", "osm.bz2", "pbf", "o5m", "opl", "opl.gz", "opl.bz2"]
    guard let format = formats.first(where: { name.hasSuffix(".\($0)") }) else {
      throw OSMReadError(
        .unknownFormat, path: path, detail: "expected a name that ends in .osm, .osm.gz, .osm.bz2 or .osm.pbf")
    }
    return format
  }

  /// `nil` where the file has neither a road nor a venue.
  private init?(_ file: OSMFile, _ nodes: Nodes, _ roads: Roads) {
    let view = nodes.view
    var builder = nodes.builder
    for costing in roads.costings { _ = builder.add(costing) }
    var ways: [MapVenue] = []
    for (index, road) in roads.ways.enumerated() {
      let nodes = OSMFile.nodes(ofWay: index, in: view)
      if let road, builder.addWay(road.way, costing: road.costing, nodes: nodes) { continue }
      if let centre = Self.centre(nodes, builder.coordinates),
        let venue = MapVenue(.way(view.way_ids[index]), coordinate: centre, tags: file.tags(ofWay: index))
      {
        ways.append(venue)
      }
    }
    for restriction in file.restrictions() { builder.addRestriction(restriction) }
    self.graph = builder.build()
    self.venues = nodes.venues.sorted { $0.id < $1.id } + ways.sorted { $0.id < $1.id }
    places = nodes.places.sorted { $0.id < $1.id }
    guard let coverage = Self.coverage(view, graph, self.venues) else { return nil }
    self.coverage = coverage
    sourceDescription = String(cString: view.generator)
    isSchematic = sourceDescription.lowercased().contains("schematic")
    let time = String(cString: view.timestamp)
    timestamp = time.isEmpty ? nil : time
    counts = OSMCounts(
      nodes: view.nodes_read, ways: view.ways_read, relations: view.relations_read,
      missingReferences: view.missing_references, invalidNodes: view.invalid_nodes)
  }

  /// All nodes, and the venues and places among them.
  private struct Nodes: @unchecked Sendable {
    /// The file's arrays, which live as long as the file and change no more.
    let view: planner_osm_view
    var builder = RoadGraphBuilder()
    var venues: [MapVenue] = []
    var places: [MapPlace] = []

    /// `nil` where memory ran out.
    init?(_ file: OSMFile) {
      guard let view = file.resolved() else { return nil }
      self.view = view
      builder.reserveCapacity(
        nodes: view.node_count, ways: view.way_count, wayNodes: Int(view.way_first_node[view.way_count]))
      for index in 0..<view.node_count {
        // libosmium has checked the range; a value at the very edge may still round across it.
        let coordinate = Coordinate(
          latitude: min(90, max(-90, Double(view.node_latitudes[index]) / 1e7)),
          longitude: min(180, max(-180, Double(view.node_longitudes[index]) / 1e7)))
        let tags = file.tags(ofNode: index, in: view)
        _ = builder.addNode(osmID: view.node_ids[index], coordinate: coordinate, tags: tags)
        guard !tags.isEmpty else { continue }
        let id = OSMElementID.node(view.node_ids[index])
        if let venue = MapVenue(id, coordinate: coordinate, tags: tags) { venues.append(venue) }
        if let place = MapPlace(id, coordinate: coordinate, tags: tags) { places.append(place) }
      }
    }
  }

  private typealias Roads = (ways: [(way: RoadWay, costing: UInt32)?], costings: [WayCosting])

  /// Each way as a road, `nil` where it is none, and the costings that they name by number.
  private static func roads(of file: OSMFile) -> Roads {
    var tags = WayTags(file)
    let ways = (0..<file.view.way_count).map { tags.road($0) }
    return (ways, tags.costings)
  }

  /// The mean of an outline's corners, which for the outlines of buildings is near enough to its centroid.
  private static func centre(_ nodes: UnsafeBufferPointer<UInt32>, _ coordinates: [Coordinate]) -> Coordinate? {
    let ring = nodes.count > 1 && nodes.first == nodes.last ? nodes.dropLast() : nodes[...]
    guard !ring.isEmpty else { return nil }
    let sum = ring.reduce((0.0, 0.0)) {
      ($0.0 + coordinates[Int($1)].latitude, $0.1 + coordinates[Int($1)].longitude)
    }
    return Coordinate(
      checkingLatitude: sum.0 / Double(ring.count), longitude: sum.1 / Double(ring.count))
  }

  private static func coverage(_ view: planner_osm_view, _ graph: RoadGraph, _ venues: [MapVenue]) -> BoundingBox? {
    if view.has_bounds != 0,
      let southWest = Coordinate(
        checkingLatitude: Double(view.bounds.0) / 1e7, longitude: Double(view.bounds.1) / 1e7),
      let northEast = Coordinate(
        checkingLatitude: Double(view.bounds.2) / 1e7, longitude: Double(view.bounds.3) / 1e7)
    {
      return BoundingBox(southWest, northEast)
    }
    let box = BoundingBox(around: venues.map(\.coordinate))
    guard let roads = graph.boundingBox else { return box }
    return box.map(roads.union) ?? roads
  }
}
