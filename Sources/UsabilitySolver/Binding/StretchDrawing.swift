import Geodesy
import RoadNetwork

/// Draws closed arcs as few long lines: map viewers drop pieces that are too short to see.
struct StretchDrawing {
  let graph: RoadGraph
  let arcs: [UInt32]

  /// Each piece of road once, whatever its directions, joined to the next where only two pieces meet.
  ///
  /// - Complexity: O(arcs)
  func lines() -> [LineString] {
    let chosen = Set(arcs)
    let pieces = arcs.filter { arc in
      let reverse = graph.reverseArc[Int(arc)]
      return reverse == noArc || reverse > arc || !chosen.contains(reverse)
    }
    var piecesAtNode: [UInt32: [Int]] = [:]
    for (index, arc) in pieces.enumerated() {
      piecesAtNode[graph.tail[Int(arc)], default: []].append(index)
      if graph.head[Int(arc)] != graph.tail[Int(arc)] { piecesAtNode[graph.head[Int(arc)], default: []].append(index) }
    }
    var isDrawn = Array(repeating: false, count: pieces.count)
    var lines: [LineString] = []
    // Lines begin where a stretch ends or branches; what is left then is rings.
    let isEnd = { (node: UInt32) in piecesAtNode[node]?.count != 2 }
    for (index, arc) in pieces.enumerated() where !isDrawn[index] {
      if isEnd(graph.tail[Int(arc)]) {
        lines.append(follow(from: graph.tail[Int(arc)], index, pieces, piecesAtNode, &isDrawn))
      } else if isEnd(graph.head[Int(arc)]) {
        lines.append(follow(from: graph.head[Int(arc)], index, pieces, piecesAtNode, &isDrawn))
      }
    }
    for (index, arc) in pieces.enumerated() where !isDrawn[index] {
      lines.append(follow(from: graph.tail[Int(arc)], index, pieces, piecesAtNode, &isDrawn))
    }
    return lines
  }

  private func follow(
    from start: UInt32, _ first: Int, _ pieces: [UInt32], _ piecesAtNode: [UInt32: [Int]], _ isDrawn: inout [Bool]
  ) -> LineString {
    var coordinates: [Coordinate] = []
    var node = start
    var next: Int? = first
    while let index = next {
      isDrawn[index] = true
      let arc = Int(pieces[index])
      let shape = graph.geometry(ofArc: pieces[index]).coordinates
      let isForward = graph.tail[arc] == node
      coordinates += (isForward ? shape : shape.reversed()).dropFirst(coordinates.isEmpty ? 0 : 1)
      node = isForward ? graph.head[arc] : graph.tail[arc]
      let around = piecesAtNode[node] ?? []
      next = around.count == 2 ? around.first { !isDrawn[$0] } : nil
    }
    return LineString(coordinates)
  }
}
