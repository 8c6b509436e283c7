/// Answers origins × targets questions: pruned sweeps and the lane program that customizes their weights.
struct StateSweeps {
  /// One sweep, of at most 64 lanes, and where its results go.
  private struct Block {
    let direction: Int
    let firstLane: Int
    let lanesAreOrigins: Bool
    let sweep: PrunedSweep
    /// The slot of each varying term in the lane program.
    var slots: [UInt32] = []
  }

  private let network: ClosableNetwork
  private let directions: [ClosableNetwork.TripDirection]
  private let program: LaneProgram
  private var blocks: [Block] = []

  /// Makes the sweeps, and a program for just those weights that vary and that they need.
  init(_ network: ClosableNetwork, _ directions: [ClosableNetwork.TripDirection], workers: Int) {
    self.network = network
    self.directions = directions
    var starts: [(direction: Int, lanes: Range<Int>)] = []
    for (index, direction) in directions.enumerated() where !direction.rows.isEmpty {
      for first in stride(from: 0, to: direction.lanes.count, by: SweepLayout.maximumLanes) {
        starts.append((index, first..<min(direction.lanes.count, first + SweepLayout.maximumLanes)))
      }
    }
    // The terms of the program and the sweeps need the bounds and not each other.
    let parts = concurrentMap(starts.count + 1, workers: workers) { part in
      part == 0
        ? Part.terms(Self.terms(network))
        : .block(Self.block(network, directions[starts[part - 1].direction], starts[part - 1]))
    }
    var terms: Terms?
    for part in parts {
      switch part {
      case .terms(let made): terms = made
      case .block(let block): blocks.append(block)
      }
    }
    guard let terms else { preconditionFailure("The terms are the first part") }
    let needed = blocks.lazy.map(\.sweep.varyingTerms).joined().map { terms.keys.slots[Int($0.key)] }
    let (program, places) = terms.builder.program(for: needed)
    self.program = program
    for index in blocks.indices {
      blocks[index].slots = blocks[index].sweep.varyingTerms.map { places[Int(terms.keys.slots[Int($0.key)])] }
    }
  }

  private typealias Terms = (builder: LaneProgramBuilder, keys: VaryingKeys)

  /// What can be made at the same time.
  private enum Part {
    case terms(Terms)
    case block(Block)
  }

  private static func terms(_ network: ClosableNetwork) -> Terms {
    var builder = LaneProgramBuilder(gateCount: network.items.gates.count)
    let keys = VaryingKeys(network.hierarchy, network.items, network.bounds, in: &builder)
    return (builder, keys)
  }

  private static func block(
    _ network: ClosableNetwork, _ trips: ClosableNetwork.TripDirection, _ start: (direction: Int, lanes: Range<Int>)
  ) -> Block {
    let layout = SweepLayout(
      network.hierarchy, lanes: trips.lanes[start.lanes], rows: trips.rows, nothing: network.nothing,
      isForward: trips.isForward)
    return Block(
      direction: start.direction, firstLane: start.lanes.lowerBound, lanesAreOrigins: trips.lanesAreOrigins,
      sweep: PrunedSweep(layout, network.bounds))
  }

  /// States that one run of the lane program serves, all or some of them.
  private struct Share {
    let firstOfGroup: Int
    let states: Range<Int>
  }

  /// Solves all states: one table for each direction.
  func tables(workers: Int) -> [TravelMatrices] { tables(after: [], workers: workers) }

  /// Makes the table of the next direction around those of all others, so that all are there to be written at once.
  private func tables(after outputs: [Output], workers: Int) -> [TravelMatrices] {
    guard outputs.count < directions.count else {
      let shares = shares(workers: workers)
      concurrently(shares.count, workers: workers, prepare: scratch) { solve(shares[$0], $1, outputs) }
      return []
    }
    let direction = directions[outputs.count]
    let (lanes, rows) = (direction.lanes.count, direction.rows.count)
    let (origins, targets) = direction.lanesAreOrigins ? (lanes, rows) : (rows, lanes)
    var others: [TravelMatrices] = []
    // Every cell is of one state and one block: it is written once, by one worker.
    let table = TravelMatrices(stateCount: network.states.stateCount, originCount: origins, targetCount: targets) {
      let output = Output(times: $0, originCount: origins, targetCount: targets)
      others = tables(after: outputs + [output], workers: workers)
    }
    return [table] + others
  }

  /// The states cut into shares; with fewer groups of sixteen than workers these share a group and each customize it.
  private func shares(workers: Int) -> [Share] {
    let stateCount = network.states.stateCount
    let groups = (stateCount + LaneProgram.lanes - 1) / LaneProgram.lanes
    let parts = groups == 0 ? 1 : max(1, (workers + groups - 1) / groups)
    var shares: [Share] = []
    for first in stride(from: 0, to: stateCount, by: LaneProgram.lanes) {
      let count = min(LaneProgram.lanes, stateCount - first)
      for part in 0..<parts {
        let states = first + count * part / parts..<first + count * (part + 1) / parts
        if !states.isEmpty { shares.append(Share(firstOfGroup: first, states: states)) }
      }
    }
    return shares
  }

  /// Where the times of one table go.
  private struct Output {
    let times: UnsafeMutablePointer<UInt32>?
    let originCount: Int
    let targetCount: Int
  }

  /// The memory of one worker.
  private final class Scratch {
    let slots: AlignedLanes
    var blocks: [(rows: AlignedLanes, weights: [UInt32])]
    init(_ slots: AlignedLanes, _ blocks: [(rows: AlignedLanes, weights: [UInt32])]) {
      self.slots = slots
      self.blocks = blocks
    }
  }

  private func scratch() -> Scratch {
    Scratch(program.memory(), blocks.map { ($0.sweep.memory(), $0.sweep.weights) })
  }

  private func solve(_ share: Share, _ scratch: Scratch, _ outputs: [Output]) {
    program.run(network.items.gates, from: share.firstOfGroup, in: scratch.slots)
    for state in share.states {
      for (index, block) in blocks.enumerated() {
        let values = scratch.slots.start + (state - share.firstOfGroup)
        scratch.blocks[index].weights.withUnsafeMutableBufferPointer { weights in
          for (term, slot) in zip(block.sweep.varyingTerms, block.slots) {
            weights[Int(term.term)] = values[Int(slot) &* LaneProgram.lanes]
          }
        }
        block.sweep.run(scratch.blocks[index].weights, in: scratch.blocks[index].rows)
        write(block, scratch.blocks[index].rows, state, outputs[block.direction])
      }
    }
  }

  private func write(_ block: Block, _ rows: AlignedLanes, _ state: Int, _ output: Output) {
    guard let times = output.times else { return }
    let (sweep, table) = (block.sweep, times + state * output.targetCount * output.originCount)
    for (point, row) in sweep.resultRows.enumerated() {
      let source = rows.start + Int(row) &* sweep.stride
      if block.lanesAreOrigins {
        (table + (point &* output.originCount &+ block.firstLane)).initialize(from: source, count: sweep.laneCount)
      } else {
        for lane in 0..<sweep.laneCount {
          (table + ((block.firstLane &+ lane) &* output.originCount &+ point)).initialize(to: source[lane])
        }
      }
    }
  }
}
