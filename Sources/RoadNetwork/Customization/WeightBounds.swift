internal import CLaneKernels

/// The least and the greatest weight that each key has in any state: what keeps the work small.
///
/// Everything is customized twice at once: with all shut that is shut in every state, which no state can undercut, and
/// with all shut that is shut in any, which none can exceed. Where the two agree nothing ever varies, and whatever cannot
/// beat the second in the first's best case need never be looked at again. (On the reference city, with all days' closures
/// possible, nearly nine edges in ten do not vary.)
struct WeightBounds {
  /// For each pair of keys `2 × p` and `2 × p + 1`: the least of both, then the greatest of both.
  let weights: [UInt32]

  /// - Complexity: O(triangles + items)
  init(_ hierarchy: CustomizableHierarchy, _ items: ClosableItems) {
    var weights = [UInt32](repeating: infiniteWeight, count: 2 * items.keyCount)
    weights.withUnsafeMutableBufferPointer { metric in
      items.weights.withUnsafeBufferPointer { itemWeights in
        items.keys.withUnsafeBufferPointer { keys in
          items.gates.gateOfItem.withUnsafeBufferPointer { gates in
            for item in itemWeights.indices where itemWeights[item] < infiniteWeight && keys[item] != noArc {
              let slot = Self.low(keys[item])
              switch gates[item] {
              case GateTable.open:
                metric[slot] = min(metric[slot], itemWeights[item])
                metric[slot &+ 2] = min(metric[slot &+ 2], itemWeights[item])
              case GateTable.shut: break
              default: metric[slot] = min(metric[slot], itemWeights[item])
              }
            }
          }
        }
      }
      lane_customize_bounds(
        UInt32(hierarchy.nodeCount), hierarchy.firstUp, hierarchy.triangles.tops, metric.baseAddress)
    }
    self.weights = weights
  }

  /// Where the least weight of a key stands; the greatest stands two places further.
  @inline(__always)
  static func low(_ key: UInt32) -> Int { Int(key >> 1) &* 4 &+ Int(key & 1) }

  /// The least weight of a key in any state.
  func least(_ key: UInt32) -> UInt32 { weights[Self.low(key)] }

  /// The greatest weight of a key in any state.
  func greatest(_ key: UInt32) -> UInt32 { weights[Self.low(key) + 2] }
}
