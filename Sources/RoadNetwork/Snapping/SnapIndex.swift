public import Geodesy

/// Finds the road nearest to a point, for one profile, over a grid of cells.
///
/// Only arcs count that are reached from the main part of the network and from which a trip gets back there, so that a
/// venue is not hung on a piece of road that leads nowhere; where there is no such arc at all, every arc that the profile
/// may travel counts. Who drives up to a gate and turns at the venue's door gets there and back, though nobody could go
/// on. The network is always the open one: a closure must make a venue hard to reach, not move it to another street.
public struct SnapIndex: Sendable {
  private let graph: RoadGraph
  private let grid: EdgeGrid
  private let arcOfEdge: [UInt32]
  private let hasRoads: Bool

  /// Finds out which roads count, and builds the grid where it is not known.
  /// - Complexity: O(nodes + arcs + points of the arcs); O(arcs) for a graph with ``Groundwork``
  public init(graph: RoadGraph, profile: Profile) {
    self.graph = graph
    grid = graph.groundwork?.grid ?? EdgeGrid(graph)
    arcOfEdge = Self.usableArcs(graph, profile)
    hasRoads = arcOfEdge.contains { $0 != noArc }
  }

  /// The point of the road network nearest to `coordinate`, however far; `nil` where the profile has no road at all.
  ///
  /// Of arcs at the same distance the one with the smaller edge number wins, so the answer never varies.
  /// - Complexity: O(1) for points near roads; O(cells) at worst
  public func snap(_ coordinate: Coordinate) -> Snap? {
    guard hasRoads else { return nil }
    let projection = LocalProjection(origin: coordinate)
    var best = Candidate(distance: .infinity, edge: noArc, segment: 0, fraction: 0)
    grid.visit(around: coordinate, while: { best.distance }) { edge in
      if arcOfEdge[Int(edge)] != noArc { measure(edge, projection, &best) }
    }
    return best.edge == noArc ? nil : snap(best, from: coordinate)
  }

  private struct Candidate {
    var distance: Double
    var edge: UInt32
    var segment: Int
    var fraction: Double
  }

  private func measure(_ edge: UInt32, _ projection: LocalProjection, _ best: inout Candidate) {
    let first = Int(graph.firstShape[Int(edge)])
    let end = Int(graph.firstShape[Int(edge) + 1])
    let here = PlanarPoint(x: 0, y: 0)
    var previous = projection.project(graph.shape[first])
    for index in first + 1..<end {
      let next = projection.project(graph.shape[index])
      let fraction = here.fractionAlongSegment(from: previous, to: next)
      let foot = PlanarPoint(
        x: previous.x + (next.x - previous.x) * fraction, y: previous.y + (next.y - previous.y) * fraction)
      let distance = foot.distance(to: here)
      if distance < best.distance || (distance == best.distance && edge < best.edge) {
        best = Candidate(distance: distance, edge: edge, segment: index - first - 1, fraction: fraction)
      }
      previous = next
    }
  }

  private func snap(_ best: Candidate, from coordinate: Coordinate) -> Snap {
    let points = Array(graph.shape(ofEdge: best.edge))
    let lengths = zip(points, points.dropFirst()).map { $0.distance(to: $1) }
    let total = lengths.reduce(0, +)
    let along = lengths[..<best.segment].reduce(0, +) + lengths[best.segment] * best.fraction
    let share = total > 0 ? min(1, along / total) : 0
    let (a, b) = (points[best.segment], points[best.segment + 1])
    let arc = arcOfEdge[Int(best.edge)]
    return Snap(
      arc: arc, fraction: graph.runsBackward[Int(arc)] ? 1 - share : share,
      coordinate: Coordinate(
        latitude: a.latitude + (b.latitude - a.latitude) * best.fraction,
        longitude: a.longitude + (b.longitude - a.longitude) * best.fraction),
      distanceMetres: best.distance)
  }

  /// For each edge the arc by which it is snapped to, or `noArc` where it is not.
  private static func usableArcs(_ graph: RoadGraph, _ profile: Profile) -> [UInt32] {
    let weights = graph.travelTimeDeciseconds(profile)
    let main = graph.mainNetwork(profile)
    let isCommon = graph.commonArcs()
    var served = [UInt32](repeating: noArc, count: graph.edgeCount)
    var any = served
    for arc in 0..<UInt32(graph.arcCount)
    where weights[Int(arc)] < infiniteWeight && !graph.isTurn(arc) && isCommon[Int(arc)] {
      let edge = Int(graph.edgeOfArc[Int(arc)])
      if any[edge] == noArc { any[edge] = arc }
      guard served[edge] == noArc else { continue }
      let reverse = graph.reverseArc[Int(arc)]
      let hasReverse = reverse != noArc && weights[Int(reverse)] < infiniteWeight
      // Entered at either end if both directions are open, and left likewise: a trip turns where it ends.
      let isEntered =
        main.reached.contains(graph.tail[Int(arc)]) || (hasReverse && main.reached.contains(graph.tail[Int(reverse)]))
      let isLeft =
        main.reaching.contains(graph.head[Int(arc)]) || (hasReverse && main.reaching.contains(graph.head[Int(reverse)]))
      if isEntered, isLeft { served[edge] = arc }
    }
    return served.contains { $0 != noArc } ? served : any
  }
}
