extension CustomizableHierarchy {
  /// What is wrong with the hierarchy, or `nil`: for tests and for an index read from a disk.
  ///
  /// Whatever passes can be customized and queried without reading beyond any array, and gives right answers.
  /// - Complexity: O(triangles + arcs)
  func firstViolation() -> String? {
    guard firstUp.count == nodeCount + 1, firstUp.first == 0, firstUp.last == UInt32(edgeCount) else {
      return "the nodes do not span all edges"
    }
    for rank in 0..<nodeCount {
      guard firstUp[rank] <= firstUp[rank + 1], firstUp[rank + 1] <= edgeCount else {
        return "the edges of rank \(rank) run backward"
      }
      var last = UInt32(rank)
      for edge in firstUp[rank]..<firstUp[rank + 1] {
        guard upHead[Int(edge)] > last, upHead[Int(edge)] < nodeCount else {
          return "the heads of rank \(rank) do not ascend"
        }
        last = upHead[Int(edge)]
      }
    }
    return arcViolation() ?? triangleViolation()
  }

  private func arcViolation() -> String? {
    guard directedEdgeOfArc.count == topology.arcCount else { return "arcs are missing" }
    for arc in 0..<topology.arcCount {
      let (from, to) = (order.ranks[Int(topology.tail[arc])], order.ranks[Int(topology.head[arc])])
      let directed = directedEdgeOfArc[arc]
      guard from != to else {
        guard directed == noArc else { return "loop \(arc) has an edge" }
        continue
      }
      let lower = Int(min(from, to))
      guard directed / 2 < edgeCount, (directed & 1 == 0) == (from < to), upHead[Int(directed / 2)] == max(from, to),
        (firstUp[lower]..<firstUp[lower + 1]).contains(directed / 2)
      else { return "arc \(arc) is not part of edge \(directed / 2)" }
    }
    return nil
  }

  private func triangleViolation() -> String? {
    var triangle = 0
    for rank in 0..<nodeCount {
      let edges = Int(firstUp[rank])..<Int(firstUp[rank + 1])
      for lower in edges {
        let middle = Int(upHead[lower])
        for upper in lower + 1..<max(lower + 1, edges.upperBound) {
          guard triangle < triangles.tops.count else { return "triangles are missing" }
          let top = triangles.tops[triangle]
          guard (firstUp[middle]..<firstUp[middle + 1]).contains(top), upHead[Int(top)] == upHead[upper] else {
            return "triangle \(triangle) does not close"
          }
          triangle += 1
        }
      }
    }
    return triangle == triangles.tops.count ? nil : "there are too many triangles"
  }
}
