internal import CLaneKernels

/// A sweep of which only the rows and terms are left that are not the same in all states.
///
/// The whole sweep is made twice, with the least and with the greatest weights. Where the two agree in all lanes a row is
/// done for all states; of every other row only those terms matter that, at their least, undercut the row's greatest time
/// in some lane.
struct PrunedSweep {
  /// A term whose weight must be looked up for each state.
  struct VaryingTerm {
    let term: UInt32
    let key: UInt32
  }

  let laneCount: Int
  let vectors: Int
  /// Rows that never vary, those first, and then rows that do.
  private(set) var fixedCount = 0
  private(set) var varyingCount = 0
  /// Row `fixedCount + k` has the terms `firstTerm[k]..<firstTerm[k + 1]`.
  private(set) var firstTerm: [UInt32] = [0]
  private(set) var sources: [UInt32] = []
  /// The weight of each term, where it does not vary.
  private(set) var weights: [UInt32] = []
  private(set) var varyingTerms: [VaryingTerm] = []
  /// The row of each point in the rows.
  private(set) var resultRows: [UInt32] = []
  /// The fixed rows' times.
  private(set) var fixedRows = AlignedLanes(count: 0)
  /// The greatest times of the varying rows.
  private(set) var startRows = AlignedLanes(count: 0)

  /// The number of numbers in a row.
  var stride: Int { vectors * LaneProgram.lanes }

  /// The memory that one run needs.
  func memory() -> AlignedLanes {
    let memory = AlignedLanes(count: (fixedCount + varyingCount) * stride)
    memory.start.initialize(from: fixedRows.start, count: fixedCount * stride)
    return memory
  }

  /// - Complexity: O(terms × lanes)
  init(_ layout: SweepLayout, _ bounds: WeightBounds) {
    laneCount = layout.laneCount
    vectors = layout.vectors
    let least = layout.keys.map(bounds.least)
    let low = Self.sweep(layout, least)
    let high = Self.sweep(layout, layout.keys.map(bounds.greatest))
    var useful = [UInt8](repeating: 0, count: least.count)
    var varies = [UInt8](repeating: 0, count: layout.rowCount - laneCount)
    lane_useful_terms(
      UInt32(laneCount), UInt32(varies.count), layout.firstTerm, layout.sources, least, low.start, high.start, &useful,
      &varies, UInt32(vectors))
    select(layout, bounds, least: least, low: low, high: high, useful: useful, varies: varies)
  }

  /// All rows with one set of weights.
  private static func sweep(_ layout: SweepLayout, _ weights: [UInt32]) -> AlignedLanes {
    let stride = layout.vectors * LaneProgram.lanes
    let rows = AlignedLanes(count: layout.rowCount * stride)
    rows.start.initialize(repeating: infiniteWeight, count: layout.laneCount * stride)
    for lane in 0..<layout.laneCount { rows.start[lane * stride + lane] = 0 }
    lane_sweep(
      UInt32(layout.laneCount), UInt32(layout.rowCount - layout.laneCount), layout.firstTerm, layout.sources, weights,
      nil, rows.start, UInt32(layout.vectors))
    return rows
  }

  /// Keeps what the results depend on: varying rows with their useful terms, and the fixed rows that those start from.
  private mutating func select(
    _ layout: SweepLayout, _ bounds: WeightBounds, least: [UInt32], low: AlignedLanes, high: AlignedLanes,
    useful: [UInt8], varies: [UInt8]
  ) {
    func terms(_ row: Int) -> Range<Int> {
      Int(layout.firstTerm[row - laneCount])..<Int(layout.firstTerm[row - laneCount + 1])
    }
    var isNeeded = [Bool](repeating: false, count: layout.rowCount)
    var isVarying = isNeeded
    for row in layout.resultRows { isNeeded[Int(row)] = true }
    for row in Swift.stride(from: layout.rowCount - 1, through: laneCount, by: -1)
    where isNeeded[row] && varies[row - laneCount] != 0 {
      isVarying[row] = true
      for term in terms(row) where useful[term] != 0 { isNeeded[Int(layout.sources[term])] = true }
    }
    var places = [UInt32](repeating: .max, count: layout.rowCount)
    for row in 0..<layout.rowCount where isNeeded[row] && !isVarying[row] {
      places[row] = UInt32(fixedCount)
      fixedCount += 1
    }
    for row in 0..<layout.rowCount where isVarying[row] {
      places[row] = UInt32(fixedCount + varyingCount)
      varyingCount += 1
    }
    sources.reserveCapacity(least.count)
    weights.reserveCapacity(least.count)
    fixedRows = AlignedLanes(count: fixedCount * stride)
    startRows = AlignedLanes(count: varyingCount * stride)
    for row in 0..<layout.rowCount where isNeeded[row] {
      let place = Int(places[row])
      if isVarying[row] {
        (startRows.start + (place - fixedCount) * stride).initialize(from: high.start + row * stride, count: stride)
        for term in terms(row) where useful[term] != 0 {
          let key = layout.keys[term]
          if least[term] != bounds.greatest(key) {
            varyingTerms.append(VaryingTerm(term: UInt32(weights.count), key: key))
          }
          sources.append(places[Int(layout.sources[term])])
          weights.append(least[term])
        }
        firstTerm.append(UInt32(weights.count))
      } else {
        (fixedRows.start + place * stride).initialize(from: low.start + row * stride, count: stride)
      }
    }
    resultRows = layout.resultRows.map { places[Int($0)] }
  }

  /// Computes the varying rows with the weights of one state.
  func run(_ weights: [UInt32], in memory: AlignedLanes) {
    lane_sweep(
      UInt32(fixedCount), UInt32(varyingCount), firstTerm, sources, weights, startRows.start, memory.start,
      UInt32(vectors))
  }
}
