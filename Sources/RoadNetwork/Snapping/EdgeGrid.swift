internal import Geodesy

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A grid of cells over a graph, and the roads that touch each: finds what lies near a point, whoever may travel there.
package struct EdgeGrid: Sendable, Equatable {
  /// Where the cells lie.
  struct Frame: Sendable, Equatable {
    let south: Double
    let west: Double
    /// The extent of a cell, degrees.
    let cellLatitude: Double
    let cellLongitude: Double
    let columns: Int
    let rows: Int
    /// The least extent of a cell in metres, wherever in the grid it lies.
    let cellMetres: Double

    /// About one cell for each edge, and none smaller than about 110 m.
    init(_ graph: RoadGraph) {
      let box = graph.boundingBox ?? BoundingBox(.init(latitude: 0, longitude: 0), .init(latitude: 0, longitude: 0))
      south = box.southWest.latitude
      west = box.southWest.longitude
      let height = box.northEast.latitude - south
      let width = box.northEast.longitude - west
      let cosine = max(
        0.01, min(cos(box.northEast.latitude * .pi / 180), cos(box.southWest.latitude * .pi / 180)))
      let area = max(height, 1e-6) * max(width * cosine, 1e-6)
      let side = max(0.001, (area / Double(max(1, graph.edgeCount))).squareRoot())
      cellLatitude = max(side, height / 2000)
      cellLongitude = max(side / cosine, width / 2000)
      rows = Int(height / cellLatitude) + 1
      columns = Int(width / cellLongitude) + 1
      cellMetres = min(cellLatitude, cellLongitude * cosine) * Coordinate.earthRadiusMetres * .pi / 180
    }
  }

  let frame: Frame
  /// The roads in cell `c`, row by row from the south-west, are `edgesInCell[firstInCell[c]..<firstInCell[c + 1]]`.
  package let firstInCell: [UInt32]
  package let edgesInCell: [UInt32]

  /// Puts every road into the cells that it touches.
  /// - Complexity: O(cells + points of the roads)
  init(_ graph: RoadGraph) {
    frame = Frame(graph)
    (firstInCell, edgesInCell) = Self.fill(frame, graph)
  }

  /// Takes cells that were filled before for the same graph.
  package init(_ graph: RoadGraph, firstInCell: [UInt32], edgesInCell: [UInt32]) {
    frame = Frame(graph)
    self.firstInCell = firstInCell
    self.edgesInCell = edgesInCell
  }

  /// The roads around a point, ring of cells by ring, until all beyond are farther away than `limit` says, metres.
  func visit(around coordinate: Coordinate, while limit: () -> Double, _ body: (UInt32) -> Void) {
    let (rows, columns) = (frame.rows, frame.columns)
    func clamped(_ cells: Double, _ count: Int) -> Int { min(count - 1, max(0, Int(cells.rounded(.down)))) }
    let row = clamped((coordinate.latitude - frame.south) / frame.cellLatitude, rows)
    let column = clamped((coordinate.longitude - frame.west) / frame.cellLongitude, columns)
    for ring in 0...max(rows, columns) {
      // Everything beyond ring r is at least r cells away from a point within the middle cell.
      if ring > 0, limit() <= Double(ring - 1) * frame.cellMetres { break }
      for r in max(0, row - ring)...min(rows - 1, row + ring) {
        let isEdgeRow = abs(r - row) == ring
        let step = isEdgeRow || ring == 0 ? 1 : 2 * ring
        for c in stride(from: column - ring, through: column + ring, by: step) where c >= 0 && c < columns {
          let cell = r * columns + c
          for slot in firstInCell[cell]..<firstInCell[cell + 1] { body(edgesInCell[Int(slot)]) }
        }
      }
    }
  }

  /// Whether every index is one of what it points to; for cells that come from a file.
  func isWithinBounds(of graph: RoadGraph) -> Bool {
    firstInCell.count == frame.rows * frame.columns + 1
      && RoadGraph.isStaircase(firstInCell, to: edgesInCell.count, least: 0)
      && edgesInCell.allSatisfy { $0 < graph.edgeCount }
  }

  /// The roads in each cell, as ``firstInCell`` and ``edgesInCell``.
  private static func fill(_ frame: Frame, _ graph: RoadGraph) -> ([UInt32], [UInt32]) {
    let (rows, columns) = (frame.rows, frame.columns)
    func cell(_ coordinate: Coordinate) -> (Int, Int) {
      (
        Int((coordinate.latitude - frame.south) / frame.cellLatitude),
        Int((coordinate.longitude - frame.west) / frame.cellLongitude)
      )
    }
    var pairs: [(cell: UInt32, edge: UInt32)] = []
    for edge in 0..<graph.roadEdgeCount {
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
