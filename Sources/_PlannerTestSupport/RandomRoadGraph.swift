internal import Geodesy
public import RoadNetwork

/// A small random network for comparing algorithms: streets of many classes, one-way streets, barriers, loops.
///
/// Some nodes stay without streets on purpose, and parts may not hang together.
public func randomRoadGraph(
  nodeCount: Int = 24, wayCount: Int = 30, using generator: inout SeededGenerator
) -> RoadGraph {
  var builder = RoadGraphBuilder()
  var nodes: [UInt32] = []
  for index in 0..<nodeCount {
    let coordinate = Coordinate(
      latitude: 38.5 + Double.random(in: 0..<0.02, using: &generator),
      longitude: 68.7 + Double.random(in: 0..<0.02, using: &generator))
    let barrier = ["gate", "bollard", "bus_trap", "stile"].randomElement(using: &generator) ?? "gate"
    let tags = Int.random(in: 0..<8, using: &generator) == 0 ? ["barrier": barrier] : [:]
    nodes.append(builder.addNode(osmID: Int64(index + 1), coordinate: coordinate, tags: tags))
  }
  let classes = ["primary", "residential", "service", "footway", "pedestrian", "cycleway", "motorway", "track"]
  for index in 0..<wayCount {
    var tags = ["highway": classes.randomElement(using: &generator) ?? "service"]
    if let oneway = [nil, nil, "yes", "-1"].randomElement(using: &generator) ?? nil { tags["oneway"] = oneway }
    let length = Int.random(in: 2...5, using: &generator)
    let path = (0..<length).map { _ in nodes[Int.random(in: 0..<nodes.count, using: &generator)] }
    builder.addWay(osmID: Int64(100 + index), nodes: path, tags: tags)
  }
  return builder.build()
}
