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
      for rank in 0..<hierarchy.nodeCount {
        for edge in Int(hierarchy.firstUp[rank])..<Int(hierarchy.firstUp[rank + 1]) {
          Self.addSlots(ofPair: edge, weights, &slots, &builder) { varies[rank] = true }
        }
      }
      for pair in hierarchy.edgeCount..<items.keyCount / 2 { Self.addSlots(ofPair: pair, weights, &slots, &builder) {} }
    }
    for item in items.gates.closableItems.map(Int.init) {
      let (gate, key, weight) = (items.gates.gateOfItem[item], items.keys[item], items.weights[item])
      guard gate < items.gates.count, key != noArc, slots[Int(key)] != LaneProgramBuilder.noSlot else { continue }
      if weight < bounds.greatest(key) { builder.addOffset(slots[Int(key)], gate, weight) }
    }
    self.slots = slots
    addTriangles(hierarchy, bounds, varies, &builder)
  }

  @inline(__always)
  private static func addSlots(
    ofPair pair: Int, _ weights: UnsafeBufferPointer<UInt32>, _ slots: inout [UInt32],
    _ builder: inout LaneProgramBuilder, _ found: () -> Void
  ) {
    for direction in 0..<2 where weights[4 * pair + direction] != weights[4 * pair + direction + 2] {
      slots[2 * pair + direction] = builder.addSlot(base: weights[4 * pair + direction + 2])
      found()
    }
  }

  /// A key as part of a sum.
  @inline(__always)
  func operand(_ key: UInt32, _ bounds: WeightBounds) -> LaneProgramBuilder.Operand {
    LaneProgramBuilder.Operand(slot: slots[Int(key)], least: bounds.least(key))
  }

  private func addTriangles(
    _ hierarchy: CustomizableHierarchy, _ bounds: WeightBounds, _ varies: [Bool], _ builder: inout LaneProgramBuilder
  ) {
    typealias Operand = LaneProgramBuilder.Operand
    slots.withUnsafeBufferPointer { slots in
      bounds.weights.withUnsafeBufferPointer { weights in
        hierarchy.triangles.tops.withUnsafeBufferPointer { tops in
          var triangle = 0
          for rank in 0..<hierarchy.nodeCount {
            let (start, end) = (Int(hierarchy.firstUp[rank]), Int(hierarchy.firstUp[rank + 1]))
            guard varies[rank] else {
              triangle &+= (end &- start) &* (end &- start &- 1) / 2
              continue
            }
            var lower = start
            while lower < end {
              let up = Operand(slot: slots[2 &* lower], least: weights[4 &* lower])
              let down = Operand(slot: slots[2 &* lower &+ 1], least: weights[4 &* lower &+ 1])
              var upper = lower &+ 1
              while upper < end {
                let upperUp = Operand(slot: slots[2 &* upper], least: weights[4 &* upper])
                let upperDown = Operand(slot: slots[2 &* upper &+ 1], least: weights[4 &* upper &+ 1])
                // Most triangles have no varying side at all: these never look at the third edge.
                if up.varies || down.varies || upperUp.varies || upperDown.varies {
                  let top = Int(tops[triangle])
                  let (toUp, toDown) = (slots[2 &* top], slots[2 &* top &+ 1])
                  if toUp != LaneProgramBuilder.noSlot {
                    builder.add(toUp, down, upperUp, below: weights[4 &* top &+ 2])
                  }
                  if toDown != LaneProgramBuilder.noSlot {
                    builder.add(toDown, up, upperDown, below: weights[4 &* top &+ 3])
                  }
                }
                triangle &+= 1
                upper &+= 1
              }
              lower &+= 1
            }
          }
        }
      }
    }
  }
}
