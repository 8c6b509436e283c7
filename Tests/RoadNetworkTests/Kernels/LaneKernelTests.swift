import CLaneKernels
import Testing
import _PlannerTestSupport

@testable import RoadNetwork

@Suite("Lane kernels")
struct LaneKernelTests {
  private func weight(_ generator: inout SeededGenerator) -> UInt32 {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: infiniteWeight
    case 1: infiniteWeight - UInt32.random(in: 0...2, using: &generator)
    case 2: 0
    default: UInt32.random(in: 0..<1000, using: &generator)
    }
  }

  private func weights(_ count: Int, _ generator: inout SeededGenerator) -> [UInt32] {
    (0..<count).map { _ in weight(&generator) }
  }

  /// A list of terms for each of `count` rows; the sources of row `k` are less than `offset + k`.
  private func terms(_ count: Int, offset: Int, _ generator: inout SeededGenerator) -> (
    first: [UInt32], sources: [UInt32]
  ) {
    var (first, sources): ([UInt32], [UInt32]) = ([0], [])
    for k in 0..<count {
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        sources.append(UInt32.random(in: 0..<UInt32(offset + k), using: &generator))
      }
      first.append(UInt32(sources.count))
    }
    return (first, sources)
  }

  private func aligned(_ values: [UInt32]) -> AlignedLanes {
    let memory = AlignedLanes(count: values.count)
    memory.start.initialize(from: values, count: values.count)
    return memory
  }

  private func values(_ memory: AlignedLanes) -> [UInt32] {
    Array(UnsafeBufferPointer(start: memory.start, count: memory.count))
  }

  @Test("The infinity of the kernels is that of the module")
  func infinity() {
    #expect(LANE_INFINITY == infiniteWeight)
    #expect(infiniteWeight &+ infiniteWeight > infiniteWeight)
  }

  @Test("Two metrics are customized as by plain loops", arguments: UInt64(1)...20)
  func bounds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let hierarchy = CustomizableHierarchy(RandomTopology(nodeCount: 40, using: &generator).topology)
    let before = weights(4 * hierarchy.edgeCount, &generator)
    let memory = aligned(before)
    lane_customize_bounds(
      UInt32(hierarchy.nodeCount), hierarchy.firstUp, hierarchy.triangles.tops, memory.start)
    var expected = before
    PlainKernels.customizeBounds(firstUp: hierarchy.firstUp, tops: hierarchy.triangles.tops, &expected)
    #expect(values(memory) == expected, "seed \(seed)")
  }

  @Test("A lane program runs as by plain loops", arguments: UInt64(1)...20)
  func program(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (gates, count) = (4, 50)
    let base = weights(count, &generator)
    let (first, sources) = terms(count - gates, offset: gates, &generator)
    let lead = [UInt32](repeating: 0, count: gates)
    let pairs = sources.map { lane_pair(first: $0, second: UInt32.random(in: 0...$0, using: &generator)) }
    let offsets = sources.map { lane_offset(slot: $0, weight: weight(&generator)) }
    var expected = weights(count * 16, &generator)
    let memory = aligned(expected)
    lane_program_run(
      UInt32(gates), UInt32(count), base, lead + first, pairs, lead + first, offsets, memory.start)
    PlainKernels.run(
      from: gates, to: count, base: base, firstPair: lead + first, pairs: pairs, firstOffset: lead + first,
      offsets: offsets, &expected)
    #expect(values(memory) == expected, "seed \(seed)")
  }

  @Test("Sweeps, and their useful terms, are those of plain loops", arguments: UInt64(1)...20, 1...4)
  func sweep(seed: UInt64, vectors: Int) {
    var generator = SeededGenerator(seed: seed)
    let (given, count, stride) = (3, 20, vectors * 16)
    let (first, sources) = terms(count, offset: given, &generator)
    let weight = weights(sources.count, &generator)
    let start = weights(count * stride, &generator)
    for begin in [start, nil] {
      var expected = weights((given + count) * stride, &generator)
      let memory = aligned(expected)
      let startMemory = begin.map(aligned)
      withExtendedLifetime((startMemory, memory)) {
        lane_sweep(
          UInt32(given), UInt32(count), first, sources, weight, startMemory?.start, memory.start, UInt32(vectors))
      }
      PlainKernels.sweep(
        firstRow: given, firstTerm: first, source: sources, weight: weight, start: begin, &expected, stride: stride)
      #expect(values(memory) == expected, "seed \(seed)")
      let low = expected.map { min($0, infiniteWeight) }
      let high = low.enumerated().map { $0.offset / stride % 3 == 0 ? $0.element : infiniteWeight }
      var useful = [UInt8](repeating: 9, count: sources.count)
      var varies = [UInt8](repeating: 9, count: count)
      let (lowMemory, highMemory) = (aligned(low), aligned(high))
      withExtendedLifetime((lowMemory, highMemory)) {
        lane_useful_terms(
          UInt32(given), UInt32(count), first, sources, weight, lowMemory.start, highMemory.start, &useful,
          &varies, UInt32(vectors))
      }
      let rows = (given..<given + count).map { $0 * stride..<($0 + 1) * stride }
      #expect(varies == rows.map { low[$0] == high[$0] ? 0 : 1 }, "seed \(seed)")
      #expect(
        useful
          == PlainKernels.usefulTerms(
            firstRow: given, firstTerm: first, source: sources, weight: weight, low: low, high: high, stride: stride),
        "seed \(seed)")
    }
  }
}
