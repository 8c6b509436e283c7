public import Geodesy

/// A quickest trip: its time and the line that it follows.
public struct Route: Sendable, Equatable {
  /// The time in tenths of a second.
  public let travelTimeDeciseconds: UInt32
  /// The arcs travelled, in order; the first and the last perhaps only in part.
  public let arcs: [UInt32]
  /// The line from start to end, cut where the trip starts and ends between nodes; at least one coordinate.
  public let coordinates: [Coordinate]
  /// The length of the line in metres.
  public var lengthMetres: Double {
    zip(coordinates, coordinates.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }
}

extension DijkstraEngine {
  /// A quickest trip under the closures, or `nil` where there is no way; the same rules as in `answer(_:)` hold.
  /// - Complexity: O((nodes + arcs) log nodes)
  public func route(
    _ profile: Profile, from origin: AccessPoint, to target: AccessPoint, closures: [ArcClosure] = []
  ) -> Route? {
    let search = DijkstraSearch(OpenNetwork(graph: graph, profile: profile, closures: closures))
    search.run(from: origin, forward: true, wanted: graph.endNodes(of: target))
    guard let (time, arcs) = search.arcs(to: target) else { return nil }
    var line: [Coordinate] = []
    for (index, arc) in arcs.enumerated() {
      let start = index == 0 ? graph.share(of: origin, on: arc) ?? 0 : 0
      let end = index == arcs.count - 1 ? graph.share(of: target, on: arc) ?? 1 : 1
      for point in graph.line(ofArc: arc, from: start, to: end) where line.last != point { line.append(point) }
    }
    if line.isEmpty { line = [position(of: origin)] }
    return Route(travelTimeDeciseconds: time, arcs: arcs, coordinates: line)
  }

  private func position(of point: AccessPoint) -> Coordinate {
    switch point {
    case .node(let node): graph.nodeCoordinates[Int(node)]
    case .snap(let snap): snap.coordinate
    }
  }
}

extension RoadGraph {
  /// Where a point between nodes lies on an arc, as a share of the arc's length; `nil` if it does not lie there.
  func share(of point: AccessPoint, on arc: UInt32) -> Double? {
    guard case .snap(let snap) = point else { return nil }
    if snap.arc == arc { return snap.fraction }
    return reverseArc[Int(arc)] == snap.arc ? 1 - snap.fraction : nil
  }

  /// The part of an arc's line between two shares of its length.
  func line(ofArc arc: UInt32, from start: Double, to end: Double) -> [Coordinate] {
    let points = geometry(ofArc: arc).coordinates
    guard start > 0 || end < 1 else { return points }
    let lengths = zip(points, points.dropFirst()).map { $0.distance(to: $1) }
    let total = lengths.reduce(0, +)
    var result = [coordinate(onArc: arc, fraction: start)]
    var along = 0.0
    for (index, length) in lengths.enumerated().dropLast() {
      along += length
      if along > start * total, along < end * total { result.append(points[index + 1]) }
    }
    result.append(coordinate(onArc: arc, fraction: end))
    return result
  }
}
