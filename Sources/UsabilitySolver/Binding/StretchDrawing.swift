package import Geodesy
package import RoadNetwork

/// Draws arcs as few long lines: map viewers drop pieces that are too short to see.
package struct StretchDrawing {
  let graph: RoadGraph
  let arcs: [UInt32]

  package init(graph: RoadGraph, arcs: [UInt32]) {
    self.graph = graph
    self.arcs = arcs
  }

  /// Each piece of road once, whatever its directions, joined to the next where only two pieces meet.
  ///
  /// - Complexity: O(arcs)
  package func lines() -> [LineString] {
    var seen: Set<UInt32> = []
    let pieces = arcs.filter { seen.insert(graph.edgeOfArc[Int($0)]).inserted }
    var piecesAtNode: [UInt32: [Int]] = [:]
    for (index, arc) in pieces.enumerated() {
      let (tail, head) = ends(of: arc)
      piecesAtNode[tail, default: []].append(index)
      if head != tail { piecesAtNode[head, default: []].append(index) }
    }
    var isDrawn = Array(repeating: false, count: pieces.count)
    var lines: [LineString] = []
    // Lines begin where a stretch ends or branches; what is left then is rings.
    let isEnd = { (node: UInt32) in piecesAtNode[node]?.count != 2 }
    for (index, arc) in pieces.enumerated() where !isDrawn[index] {
      let (tail, head) = ends(of: arc)
      if isEnd(tail) {
        lines.append(follow(from: tail, index, pieces, piecesAtNode, &isDrawn))
      } else if isEnd(head) {
        lines.append(follow(from: head, index, pieces, piecesAtNode, &isDrawn))
      }
    }
    for (index, arc) in pieces.enumerated() where !isDrawn[index] {
      lines.append(follow(from: ends(of: arc).tail, index, pieces, piecesAtNode, &isDrawn))
    }
    return lines
  }

  /// The junctions, not their copies, that a piece leads from and to.
  private func ends(of arc: UInt32) -> (tail: UInt32, head: UInt32) {
    (graph.junction(of: graph.tail[Int(arc)]), graph.junction(of: graph.head[Int(arc)]))
  }

  private func follow(
    from start: UInt32, _ first: Int, _ pieces: [UInt32], _ piecesAtNode: [UInt32: [Int]], _ isDrawn: inout [Bool]
  ) -> LineString {
    var coordinates: [Coordinate] = []
    var node = start
    var next: Int? = first
    while let index = next {
      isDrawn[index] = true
      let (tail, head) = ends(of: pieces[index])
      let shape = graph.geometry(ofArc: pieces[index]).coordinates
      let isForward = tail == node
      coordinates += (isForward ? shape : shape.reversed()).dropFirst(coordinates.isEmpty ? 0 : 1)
      node = isForward ? head : tail
      let around = piecesAtNode[node] ?? []
      next = around.count == 2 ? around.first { !isDrawn[$0] } : nil
    }
    return LineString(coordinates)
  }
}
