internal import CLaneKernels

/// Collects the slots and terms of a lane program, and leaves out what its results do not depend on.
struct LaneProgramBuilder {
  /// Stands for "no slot": a quantity that is the same in all states.
  static let noSlot = UInt32.max

  /// A term of `target`: the sum of two slots, or of a slot and a number.
  struct Term {
    let target: UInt32
    let first: UInt32
    let second: UInt32
  }

  /// A quantity as part of a sum: its slot if it varies, and the least that it ever is.
  struct Operand {
    var slot: UInt32
    var least: UInt32
    var varies: Bool { slot != LaneProgramBuilder.noSlot }
  }

  private let gateCount: Int
  private var base: [UInt32]
  private var pairs: [Term] = []
  private var offsets: [Term] = []

  /// Creates a program without slots but for the gates.
  init(gateCount: Int) {
    self.gateCount = gateCount
    base = [UInt32](repeating: 0, count: gateCount)
  }

  /// Adds a slot that is at most `base`, and answers its number.
  mutating func addSlot(base: UInt32) -> UInt32 {
    self.base.append(base)
    return UInt32(self.base.count - 1)
  }

  /// Lets `target` be at most the sum of two earlier slots.
  mutating func addPair(_ target: UInt32, _ first: UInt32, _ second: UInt32) {
    pairs.append(Term(target: target, first: first, second: second))
  }

  /// Lets `target` be at most the sum of an earlier slot and a number.
  mutating func addOffset(_ target: UInt32, _ slot: UInt32, _ weight: UInt32) {
    offsets.append(Term(target: target, first: slot, second: weight))
  }

  /// Lets `target` be at most the sum of two quantities of which one varies at least, if that sum can matter.
  ///
  /// What never varies at all is part of the target's base, and so is what never undercuts it.
  @inline(__always)
  mutating func add(_ target: UInt32, _ a: Operand, _ b: Operand, below bound: UInt32) {
    guard a.varies || b.varies, a.least &+ b.least < bound else { return }
    if a.varies && b.varies {
      addPair(target, a.slot, b.slot)
    } else if a.varies {
      addOffset(target, a.slot, b.least)
    } else {
      addOffset(target, b.slot, a.least)
    }
  }

  /// The program for some slots and all that they depend on.
  ///
  /// - Returns: the program, and the number in it of each slot of the builder, `noSlot` where it was left out.
  /// - Complexity: O(slots + terms)
  func program(for results: some Sequence<UInt32>) -> (program: LaneProgram, places: [UInt32]) {
    let (firstPair, pairs) = Self.grouped(self.pairs, by: base.count) { lane_pair(first: $0, second: $1) }
    let (firstOffset, offsets) = Self.grouped(self.offsets, by: base.count) { lane_offset(slot: $0, weight: $1) }
    var isNeeded = [Bool](repeating: false, count: base.count)
    for slot in results { isNeeded[Int(slot)] = true }
    for slot in stride(from: base.count - 1, through: gateCount, by: -1) where isNeeded[slot] {
      for term in Int(firstPair[slot])..<Int(firstPair[slot + 1]) {
        isNeeded[Int(pairs[term].first)] = true
        isNeeded[Int(pairs[term].second)] = true
      }
      for term in Int(firstOffset[slot])..<Int(firstOffset[slot + 1]) { isNeeded[Int(offsets[term].slot)] = true }
    }
    var places = [UInt32](repeating: Self.noSlot, count: base.count)
    var kept = Kept()
    for slot in base.indices where slot < gateCount || isNeeded[slot] {
      places[slot] = UInt32(kept.base.count)
      kept.base.append(base[slot])
      for term in Int(firstPair[slot])..<Int(firstPair[slot + 1]) {
        kept.pairs.append(
          lane_pair(first: places[Int(pairs[term].first)], second: places[Int(pairs[term].second)]))
      }
      for term in Int(firstOffset[slot])..<Int(firstOffset[slot + 1]) {
        kept.offsets.append(lane_offset(slot: places[Int(offsets[term].slot)], weight: offsets[term].weight))
      }
      kept.firstPair.append(UInt32(kept.pairs.count))
      kept.firstOffset.append(UInt32(kept.offsets.count))
    }
    let program = LaneProgram(
      gateCount: gateCount, base: kept.base, firstPair: kept.firstPair, pairs: kept.pairs,
      firstOffset: kept.firstOffset, offsets: kept.offsets)
    return (program, places)
  }

  /// The arrays of the program as they grow.
  private struct Kept {
    var base: [UInt32] = []
    var firstPair: [UInt32] = [0]
    var pairs: [lane_pair] = []
    var firstOffset: [UInt32] = [0]
    var offsets: [lane_offset] = []
  }

  /// Terms by target, otherwise in their order: a counting sort.
  private static func grouped<Grouped>(
    _ terms: [Term], by slotCount: Int, _ make: (UInt32, UInt32) -> Grouped
  ) -> (first: [UInt32], terms: [Grouped]) {
    precondition(terms.count <= Int(Int32.max), "\(terms.count) terms are more than fit")
    var first = [UInt32](repeating: 0, count: slotCount + 1)
    for term in terms { first[Int(term.target) + 1] += 1 }
    for slot in 0..<slotCount { first[slot + 1] += first[slot] }
    var cursor = first
    let sorted = [Grouped](unsafeUninitializedCapacity: terms.count) { buffer, written in
      for term in terms {
        buffer.initializeElement(at: Int(cursor[Int(term.target)]), to: make(term.first, term.second))
        cursor[Int(term.target)] += 1
      }
      written = terms.count
    }
    return (first, sorted)
  }
}
