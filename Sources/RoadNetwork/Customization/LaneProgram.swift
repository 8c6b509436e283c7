internal import CLaneKernels

/// A straight-line program of minima and sums, run for sixteen states at a time.
///
/// Each *slot* holds the value of one varying quantity, a shortcut's weight or a node's time, in sixteen states. The first
/// slots are gates, filled from outside; every other one is the least of a base, of sums of two earlier slots (*pairs*)
/// and of sums of an earlier slot and a number (*offsets*). Customization and queries alike come down to this.
struct LaneProgram {
  /// The number of slots that are gates.
  let gateCount: Int
  /// What each slot is at most.
  let base: [UInt32]
  /// The pairs of slot `s` are `pairs[firstPair[s]..<firstPair[s + 1]]`.
  let firstPair: [UInt32]
  let pairs: [lane_pair]
  /// The offsets of slot `s` are `offsets[firstOffset[s]..<firstOffset[s + 1]]`.
  let firstOffset: [UInt32]
  let offsets: [lane_offset]

  /// The number of slots, gates included.
  var slotCount: Int { base.count }

  /// The states that one run is for.
  static let lanes = Int(LANE_COUNT)

  /// Runs the program for the states `from..<from + 16`; `from` is a multiple of 16.
  /// - Complexity: O(slots + pairs + offsets), each for sixteen states at once
  func run(_ gates: GateTable, from state: Int, in memory: AlignedLanes) {
    precondition(memory.count >= slotCount * Self.lanes, "The memory is too small for the program")
    precondition(gates.count == gateCount, "The gates are not the program's")
    guard slotCount > 0 else { return }
    gates.fill(memory.start, from: state)
    lane_program_run(
      UInt32(gateCount), UInt32(slotCount), base, firstPair, pairs, firstOffset, offsets, memory.start)
  }

  /// Memory for a run.
  func memory() -> AlignedLanes { AlignedLanes(count: slotCount * Self.lanes) }
}
