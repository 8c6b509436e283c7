public import Geodesy

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds the road nearest to a point, for one profile, over a grid of cells.
///
/// Only arcs count that are reached from the main part of the network and from which a trip gets back there, so that a
/// venue is not hung on a piece of road that leads nowhere; where there is no such arc at all, every arc that the profile
/// may travel counts. Who drives up to a gate and turns at the venue's door gets there and back, though nobody could go
/// on. The network is always the open one: a closure must make a venue hard to reach, not move it to another street.
public struct SnapIndex: Sendable {
  private let graph: RoadGraph
  private let arcOfEdge: [UInt32]
  private let south: Double
  private let west: Double
  private let cellLatitude: Double
  private let cellLongitude: Double
  private let columns: Int
  private let rows: Int
  private let firstInCell: [UInt32]
  private let edgesInCell: [UInt32]
  /// The least extent of a cell in metres, wherever in the grid it lies.
  private let cellMetres: Double

  /// Builds the grid.
  /// - Complexity: O(nodes + arcs + points of the arcs)
  public init(graph: RoadGraph, profile: Profile) {
    self.graph = graph
    arcOfEdge = Self.usableArcs(graph, profile)
    let box = graph.boundingBox ?? BoundingBox(.init(latitude: 0, longitude: 0), .init(latitude: 0, longitude: 0))
    south = box.southWest.latitude
    west = box.southWest.longitude
    let height = box.northEast.latitude - south
    let width = box.northEast.longitude - west
    let cosine = max(
      0.01, min(cos(box.northEast.latitude * .pi / 180), cos(box.southWest.latitude * .pi / 180)))
    // About one cell for each edge, and none smaller than about 110 m.
    let area = max(height, 1e-6) * max(width * cosine, 1e-6)
    let side = max(0.001, (area / Double(max(1, arcOfEdge.count))).squareRoot())
    cellLatitude = max(side, height / 2000)
    cellLongitude = max(side / cosine, width / 2000)
    rows = Int(height / cellLatitude) + 1
    columns = Int(width / cellLongitude) + 1
    cellMetres = min(cellLatitude, cellLongitude * cosine) * Coordinate.earthRadiusMetres * .pi / 180
    (firstInCell, edgesInCell) = Self.fill(
      graph, arcOfEdge, rows: rows, columns: columns,
      cell: { [south, west, cellLatitude, cellLongitude] in
        (Int(($0.latitude - south) / cellLatitude), Int(($0.longitude - west) / cellLongitude))
      })
  }

  /// The point of the road network nearest to `coordinate`, however far; `nil` where the profile has no road at all.
  ///
  /// Of arcs at the same distance the one with the smaller edge number wins, so the answer never varies.
  /// - Complexity: O(1) for points near roads; O(cells) at worst
  public func snap(_ coordinate: Coordinate) -> Snap? {
    guard !edgesInCell.isEmpty else { return nil }
    let projection = LocalProjection(origin: coordinate)
    let row = min(rows - 1, max(0, Int(((coordinate.latitude - south) / cellLatitude).rounded(.down))))
    let column = min(columns - 1, max(0, Int(((coordinate.longitude - west) / cellLongitude).rounded(.down))))
    var best = Candidate(distance: .infinity, edge: noArc, segment: 0, fraction: 0)
    for ring in 0...max(rows, columns) {
      // Everything beyond ring r is at least r cells away from a point within the middle cell.
      if ring > 0, best.distance <= Double(ring - 1) * cellMetres { break }
      visit(ring: ring, row: row, column: column) { cell in
        for slot in firstInCell[cell]..<firstInCell[cell + 1] {
          measure(edgesInCell[Int(slot)], projection, &best)
        }
      }
    }
    return best.edge == noArc ? nil : snap(best, from: coordinate)
  }

  private struct Candidate {
    var distance: Double
    var edge: UInt32
    var segment: Int
    var fraction: Double
  }

  private func visit(ring: Int, row: Int, column: Int, _ body: (Int) -> Void) {
    for r in max(0, row - ring)...min(rows - 1, row + ring) {
      let isEdgeRow = abs(r - row) == ring
      let step = isEdgeRow || ring == 0 ? 1 : 2 * ring
      for c in stride(from: column - ring, through: column + ring, by: step) where c >= 0 && c < columns {
        body(r * columns + c)
      }
    }
  }

  private func measure(_ edge: UInt32, _ projection: LocalProjection, _ best: inout Candidate) {
    let points = graph.shape(ofEdge: edge)
    let here = PlanarPoint(x: 0, y: 0)
    var previous = projection.project(points[points.startIndex])
    for index in points.indices.dropFirst() {
      let next = projection.project(points[index])
      let fraction = here.fractionAlongSegment(from: previous, to: next)
      let foot = PlanarPoint(
        x: previous.x + (next.x - previous.x) * fraction, y: previous.y + (next.y - previous.y) * fraction)
      let distance = foot.distance(to: here)
      if distance < best.distance || (distance == best.distance && edge < best.edge) {
        best = Candidate(
          distance: distance, edge: edge, segment: index - points.startIndex - 1, fraction: fraction)
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
    var served = [UInt32](repeating: noArc, count: graph.edgeCount)
    var any = served
    for arc in 0..<UInt32(graph.arcCount)
    where weights[Int(arc)] < infiniteWeight && !graph.isTurn(arc) && graph.isCommon(arc) {
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

  private static func fill(
    _ graph: RoadGraph, _ arcOfEdge: [UInt32], rows: Int, columns: Int, cell: (Coordinate) -> (Int, Int)
  ) -> ([UInt32], [UInt32]) {
    var pairs: [(cell: UInt32, edge: UInt32)] = []
    for edge in arcOfEdge.indices where arcOfEdge[edge] != noArc {
      let points = graph.shape(ofEdge: UInt32(edge))
      var previous = points[points.startIndex]
      var (last, lastCell) = (cell(previous), UInt32.max)
      for point in points.dropFirst() {
        let next = cell(point)
        // Cut so that no part leads more than a cell on, and then all cells of each part's box: a few too many are
        // harmless, one too few would lose the road, and the box of a long diagonal would be the whole grid.
        let parts = max(1, abs(next.0 - last.0), abs(next.1 - last.1))
        var from = last
        for part in 1...parts {
          let share = Double(part) / Double(parts)
          let to =
            part == parts
            ? next
            : cell(
              Coordinate(
                latitude: previous.latitude + (point.latitude - previous.latitude) * share,
                longitude: previous.longitude + (point.longitude - previous.longitude) * share))
          for r in min(from.0, to.0)...max(from.0, to.0) {
            for c in min(from.1, to.1)...max(from.1, to.1) {
              let index = UInt32(min(r, rows - 1) * columns + min(c, columns - 1))
              if index != lastCell { pairs.append((index, UInt32(edge))) }
              lastCell = index
            }
          }
          from = to
        }
        previous = point
        last = next
      }
    }
    var first = [UInt32](repeating: 0, count: rows * columns + 1)
    for pair in pairs { first[Int(pair.cell) + 1] += 1 }
    for index in 0..<(rows * columns) { first[index + 1] += first[index] }
    var next = first
    var edges = [UInt32](repeating: 0, count: pairs.count)
    for pair in pairs {
      edges[Int(next[Int(pair.cell)])] = pair.edge
      next[Int(pair.cell)] += 1
    }
    return (first, edges)
  }
}
