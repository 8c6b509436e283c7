/// All triangles of a hierarchy: for each node, and each pair of its edges up, the edge that closes the triangle.
///
/// An edge up from `r` to `x` and one to `y`, `x < y`, make a *lower triangle* of the edge from `x` to `y`; the ways over
/// `r` are all that a shortcut stands for. Only the third edges are kept, in the order of `r`, then of the first edge,
/// then of the second, which is the order in which customization reads them.
struct LowerTriangles: Sendable {
  /// The third edge of each triangle.
  let tops: [UInt32]

  /// - Complexity: O(triangles + edges × longest list of edges up)
  init(first: [UInt32], heads: [UInt32]) {
    var count = 0
    for rank in 0..<first.count - 1 {
      let degree = Int(first[rank + 1] - first[rank])
      count += degree * max(0, degree - 1) / 2
    }
    tops = first.withUnsafeBufferPointer { first in
      heads.withUnsafeBufferPointer { heads in
        [UInt32](unsafeUninitializedCapacity: count) { tops, written in
          Self.fill(first: first, heads: heads, tops)
          written = count
        }
      }
    }
  }

  private static func fill(
    first: UnsafeBufferPointer<UInt32>, heads: UnsafeBufferPointer<UInt32>, _ tops: UnsafeMutableBufferPointer<UInt32>
  ) {
    var next = 0
    for rank in 0..<first.count - 1 {
      let end = Int(first[rank + 1])
      var lower = Int(first[rank])
      while lower < end {
        // Both lists ascend, and the clique holds every head wanted: one pass over the edges up from the middle node.
        var top = Int(first[Int(heads[lower])])
        var upper = lower &+ 1
        while upper < end {
          let wanted = heads[upper]
          while heads[top] != wanted { top &+= 1 }
          tops[next] = UInt32(truncatingIfNeeded: top)
          next &+= 1
          top &+= 1
          upper &+= 1
        }
        lower &+= 1
      }
    }
  }
}
