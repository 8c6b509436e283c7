internal import Geodesy

extension RoadGraph {
  /// Nodes that stand for "the rest of the city": far from each other, in the profile's largest component.
  ///
  /// Farthest-first traversal (Gonzalez, *Clustering to Minimize the Maximum Intercluster Distance*, 1985) as the crow
  /// flies: the node nearest the component's centroid, then again and again the node farthest from all chosen; ties
  /// fall to the smaller number. Always of the open network, so that a closure cannot move them. Fewer than `count`
  /// where the component has fewer nodes in different places.
  /// - Complexity: O(`count` × `nodeCount`)
  public func representativeOrigins(count: Int = 32, profile: Profile) -> [UInt32] {
    // Each is chosen by those before it, so fewer are the first of more; a list that ended early has no more.
    if let known = groundwork?.origins[profile.index], count <= known.count || known.count < Groundwork.originCount {
      return Array(known.prefix(max(0, count)))
    }
    return representativeOrigins(count: count, in: mainNetwork(profile))
  }

  func representativeOrigins(count: Int, in main: MainNetwork) -> [UInt32] {
    let nodes = main.core.nodes.filter { $0 < junctionCount }
    guard count > 0, !nodes.isEmpty else { return [] }
    let sum = nodes.reduce((0.0, 0.0)) {
      ($0.0 + nodeCoordinates[Int($1)].latitude, $0.1 + nodeCoordinates[Int($1)].longitude)
    }
    let centroid = Coordinate(latitude: sum.0 / Double(nodes.count), longitude: sum.1 / Double(nodes.count))
    let projection = LocalProjection(origin: centroid)
    let points = nodes.map { projection.project(nodeCoordinates[Int($0)]) }
    var nearest = points.map { $0.distance(to: PlanarPoint(x: 0, y: 0)) }
    guard var chosen = nearest.indices.min(by: { (nearest[$0], $0) < (nearest[$1], $1) }) else { return [] }
    nearest = nearest.map { _ in .infinity }
    var result: [UInt32] = []
    while result.count < count {
      result.append(nodes[chosen])
      var (farthest, distance) = (chosen, 0.0)
      for index in points.indices {
        nearest[index] = min(nearest[index], points[index].distance(to: points[chosen]))
        if nearest[index] > distance { (farthest, distance) = (index, nearest[index]) }
      }
      guard distance > 0 else { break }
      chosen = farthest
    }
    return result
  }
}
