import CLaneKernels

/// The lane kernels written plainly, one lane after the other: what the compiled ones must agree with.
enum PlainKernels {
  static func customizeBounds(firstUp: [UInt32], tops: [UInt32], _ metric: inout [UInt32]) {
    var next = 0
    for node in 0..<firstUp.count - 1 {
      let edges = Int(firstUp[node])..<Int(firstUp[node + 1])
      for lower in edges {
        for upper in lower + 1..<max(lower + 1, edges.upperBound) {
          let top = Int(tops[next])
          next += 1
          for metricOffset in [0, 2] {
            let (up, down) = (metricOffset, metricOffset + 1)
            metric[4 * top + up] = min(metric[4 * top + up], metric[4 * lower + down] + metric[4 * upper + up])
            metric[4 * top + down] = min(metric[4 * top + down], metric[4 * lower + up] + metric[4 * upper + down])
          }
        }
      }
    }
  }

  static func run(
    from: Int, to: Int, base: [UInt32], firstPair: [UInt32], pairs: [lane_pair], firstOffset: [UInt32],
    offsets: [lane_offset], _ slots: inout [UInt32]
  ) {
    for slot in from..<to {
      for lane in 0..<16 {
        var least = base[slot]
        for pair in pairs[Int(firstPair[slot])..<Int(firstPair[slot + 1])] {
          least = min(least, slots[Int(pair.first) * 16 + lane] + slots[Int(pair.second) * 16 + lane])
        }
        for offset in offsets[Int(firstOffset[slot])..<Int(firstOffset[slot + 1])] {
          least = min(least, slots[Int(offset.slot) * 16 + lane] + offset.weight)
        }
        slots[slot * 16 + lane] = least
      }
    }
  }

  static func sweep(
    firstRow: Int, firstTerm: [UInt32], source: [UInt32], weight: [UInt32], start: [UInt32]?, _ rows: inout [UInt32],
    stride: Int
  ) {
    for k in 0..<firstTerm.count - 1 {
      for lane in 0..<stride {
        var least = start?[k * stride + lane] ?? 0x7fff_ffff
        for term in Int(firstTerm[k])..<Int(firstTerm[k + 1]) {
          least = min(least, rows[Int(source[term]) * stride + lane] + weight[term])
        }
        rows[(firstRow + k) * stride + lane] = least
      }
    }
  }

  static func usefulTerms(
    firstRow: Int, firstTerm: [UInt32], source: [UInt32], weight: [UInt32], low: [UInt32], high: [UInt32], stride: Int
  ) -> [UInt8] {
    var useful = [UInt8](repeating: 0, count: source.count)
    for k in 0..<firstTerm.count - 1 {
      let row = (firstRow + k) * stride..<(firstRow + k + 1) * stride
      guard low[row] != high[row] else { continue }
      for term in Int(firstTerm[k])..<Int(firstTerm[k + 1]) {
        let from = Int(source[term]) * stride
        let beats = zip(low[from..<from + stride], high[row]).contains { $0 + weight[term] < $1 }
        useful[term] = beats ? 1 : 0
      }
    }
    return useful
  }
}
