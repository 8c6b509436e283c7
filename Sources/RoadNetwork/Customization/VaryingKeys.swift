/// The slots of all keys whose weight is not the same in all states, and their terms in a lane program.
///
/// This is the customization of many metrics at once: Dibbelt, Strasser, Wagner 2016, section 7.2, do it for one. Only
/// triangles that reach a varying edge and can undercut its greatest weight are left of it.
struct VaryingKeys {
  /// The slot of each key, `LaneProgramBuilder.noSlot` where its weight never varies.
  let slots: [UInt32]

  /// - Complexity: O(edges + triangles over nodes with varying edges)
  init(
    _ hierarchy: CustomizableHierarchy, _ items: ClosableItems, _ bounds: WeightBounds,
    in builder: inout LaneProgramBuilder
  ) {
    var slots = [UInt32](repeating: LaneProgramBuilder.noSlot, count: items.keyCount)
    var varies = [Bool](repeating: false, count: hierarchy.nodeCount)
    bounds.weights.withUnsafeBufferPointer { weights in
      /// Adds the slots of the two keys of an edge or of two links, and answers whether there is one.
      func addSlots(ofPair pair: Int) -> Bool {
        var found = false
        for direction in 0..<2 where weights[4 &* pair &+ direction] != weights[4 &* pair &+ direction &+ 2] {
          slots[2 &* pair &+ direction] = builder.addSlot(base: weights[4 &* pair &+ direction &+ 2])
          found = true
        }
        return found
      }
      for rank in 0..<hierarchy.nodeCount {
        for edge in hierarchy.firstUp[rank]..<hierarchy.firstUp[rank + 1] where addSlots(ofPair: Int(edge)) {
          varies[rank] = true
        }
      }
      for pair in hierarchy.edgeCount..<items.keyCount / 2 { _ = addSlots(ofPair: pair) }
    }
    for item in items.gates.closableItems.map(Int.init) {
      let (gate, key, weight) = (items.gates.gateOfItem[item], items.keys[item], items.weights[item])
      guard gate < items.gates.count, key != noArc, slots[Int(key)] != LaneProgramBuilder.noSlot else { continue }
      if weight < bounds.greatest(key) { builder.addOffset(slots[Int(key)], gate, weight) }
    }
    self.slots = slots
    addTriangles(hierarchy, bounds, varies, &builder)
  }

  /// A key as part of a sum.
  @inline(__always)
  func operand(_ key: UInt32, _ bounds: WeightBounds) -> LaneProgramBuilder.Operand {
    LaneProgramBuilder.Operand(slot: slots[Int(key)], least: bounds.least(key))
  }

  /// Adds the triangles below varying edges.
  private func addTriangles(
    _ hierarchy: CustomizableHierarchy, _ bounds: WeightBounds, _ varies: [Bool], _ builder: inout LaneProgramBuilder
  ) {
    slots.withUnsafeBufferPointer { slots in
      bounds.weights.withUnsafeBufferPointer { weights in
        hierarchy.triangles.tops.withUnsafeBufferPointer { tops in
          let scan = TriangleScan(slots: slots, weights: weights)
          var triangle = 0
          for rank in 0..<hierarchy.nodeCount {
            let edges = Int(hierarchy.firstUp[rank])..<Int(hierarchy.firstUp[rank + 1])
            let count = edges.count * (edges.count - 1) / 2
            if varies[rank] {
              scan.addTerms(of: edges, UnsafeBufferPointer(rebasing: tops[triangle..<triangle + count]), &builder)
            }
            triangle += count
          }
        }
      }
    }
  }
}

/// Finds the terms of the triangles over one node.
private struct TriangleScan {
  typealias Operand = LaneProgramBuilder.Operand

  /// By key.
  let slots: UnsafeBufferPointer<UInt32>
  /// As in `WeightBounds`.
  let weights: UnsafeBufferPointer<UInt32>

  /// An edge going up, with `direction` 0, or down, with 1.
  @inline(__always)
  private func operand(_ edge: Int, _ direction: Int) -> Operand {
    Operand(slot: slots[2 &* edge &+ direction], least: weights[4 &* edge &+ direction])
  }

  /// - Parameters:
  ///   - edges: those up from the node.
  ///   - tops: the third edges of its triangles.
  func addTerms(of edges: Range<Int>, _ tops: UnsafeBufferPointer<UInt32>, _ builder: inout LaneProgramBuilder) {
    var triangle = 0
    var lower = edges.lowerBound
    while lower < edges.upperBound {
      let (up, down) = (operand(lower, 0), operand(lower, 1))
      var upper = lower &+ 1
      while upper < edges.upperBound {
        let (upperUp, upperDown) = (operand(upper, 0), operand(upper, 1))
        // Most triangles have no varying side at all: these never look at the third edge.
        if up.varies || down.varies || upperUp.varies || upperDown.varies {
          let top = Int(tops[triangle])
          let (toUp, toDown) = (slots[2 &* top], slots[2 &* top &+ 1])
          if toUp != LaneProgramBuilder.noSlot { builder.add(toUp, down, upperUp, below: weights[4 &* top &+ 2]) }
          if toDown != LaneProgramBuilder.noSlot { builder.add(toDown, up, upperDown, below: weights[4 &* top &+ 3]) }
        }
        triangle &+= 1
        upper &+= 1
      }
      lower &+= 1
    }
  }
}
