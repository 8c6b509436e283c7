/// Builds the lane program for times from the nearest of some points to others: customization and query in one.
///
/// The bounds of edges carry over to nodes. A node whose least and greatest time agree is done; every other one becomes a
/// slot behind those of the edges, with terms only for what can undercut its greatest time. Of a city's venues few vary.
struct NearestSearch {
  private let network: ClosableNetwork
  private let isForward: Bool
  private let keys: VaryingKeys
  private var builder: LaneProgramBuilder

  /// A node's time: its slot if it varies, and its bounds.
  private struct NodeTime {
    var slot = LaneProgramBuilder.noSlot
    var least = infiniteWeight
    var greatest = infiniteWeight
    var operand: LaneProgramBuilder.Operand { LaneProgramBuilder.Operand(slot: slot, least: least) }

    mutating func lower(_ least: UInt32, _ greatest: UInt32) {
      self.least = min(self.least, least)
      self.greatest = min(self.greatest, greatest)
    }
  }

  /// - Parameter isForward: whether trips go from the sources to the ends and not back from these to the nearest source.
  init(_ network: ClosableNetwork, isForward: Bool) {
    self.network = network
    self.isForward = isForward
    builder = LaneProgramBuilder(gateCount: network.items.gates.count)
    keys = VaryingKeys(network.hierarchy, network.items, network.bounds, in: &builder)
  }

  /// The time at each of some ends: the slot of the program that has it, or its one time.
  struct Result {
    let program: LaneProgram
    /// The slot of each end, or `LaneProgramBuilder.noSlot` where its time never varies.
    let slots: [UInt32]
    /// The least time of each end.
    let least: [UInt32]
  }

  /// The program for the times from the nearest source to each end.
  /// - Complexity: O(ancestors of the points and their edges + terms)
  func result(from sources: [[Anchor]], to ends: [[Anchor]]) -> Result {
    var copy = self
    return copy.build(sources, ends)
  }

  private mutating func build(_ sources: [[Anchor]], _ ends: [[Anchor]]) -> Result {
    let upward = timesGoingUp(sources.flatMap { $0 })
    let downward = timesGoingDown(ends, upward)
    var slots: [UInt32] = []
    var least: [UInt32] = []
    for end in ends {
      let time = endTime(end, downward)
      slots.append(time.slot)
      least.append(time.least)
    }
    let (program, places) = builder.program(for: slots.filter { $0 != LaneProgramBuilder.noSlot })
    return Result(
      program: program,
      slots: slots.map { $0 == LaneProgramBuilder.noSlot ? $0 : places[Int($0)] }, least: least)
  }

  /// The least and greatest time over a node and then a key.
  private func bounds(_ time: NodeTime, _ key: UInt32) -> (least: UInt32, greatest: UInt32) {
    (time.least &+ network.bounds.least(key), time.greatest &+ network.bounds.greatest(key))
  }

  /// Gives a time a slot if it varies.
  private mutating func settle(_ time: inout NodeTime) {
    if time.least != time.greatest { time.slot = builder.addSlot(base: time.greatest) }
  }

  /// Adds the way over a node and a key to a varying time.
  private mutating func add(_ target: NodeTime, _ time: NodeTime, _ key: UInt32) {
    guard target.slot != LaneProgramBuilder.noSlot else { return }
    builder.add(target.slot, time.operand, keys.operand(key, network.bounds), below: target.greatest)
  }

  /// The times of the sources' ancestors, by rank, before any way goes down.
  private mutating func timesGoingUp(_ anchors: [Anchor]) -> [NodeTime] {
    let hierarchy = network.hierarchy
    let turn: UInt32 = isForward ? 0 : 1
    let start = NodeTime(least: 0, greatest: 0)
    var times = [NodeTime](repeating: NodeTime(), count: hierarchy.nodeCount)
    let members = hierarchy.ancestors(of: anchors.lazy.map(\.rank))
    for anchor in anchors {
      let (least, greatest) = bounds(start, anchor.key)
      times[Int(anchor.rank)].lower(least, greatest)
    }
    for rank in members {
      for edge in hierarchy.firstUp[Int(rank)]..<hierarchy.firstUp[Int(rank) + 1] {
        let (least, greatest) = bounds(times[Int(rank)], 2 * edge + turn)
        times[Int(hierarchy.upHead[Int(edge)])].lower(least, greatest)
      }
    }
    for rank in members { settle(&times[Int(rank)]) }
    for anchor in anchors { add(times[Int(anchor.rank)], start, anchor.key) }
    for rank in members {
      for edge in hierarchy.firstUp[Int(rank)]..<hierarchy.firstUp[Int(rank) + 1] {
        add(times[Int(hierarchy.upHead[Int(edge)])], times[Int(rank)], 2 * edge + turn)
      }
    }
    return times
  }

  /// The times of the ends' ancestors, by rank.
  private mutating func timesGoingDown(_ ends: [[Anchor]], _ upward: [NodeTime]) -> [NodeTime] {
    let hierarchy = network.hierarchy
    let turn: UInt32 = isForward ? 1 : 0
    var times = [NodeTime](repeating: NodeTime(), count: hierarchy.nodeCount)
    for rank in hierarchy.ancestors(of: ends.lazy.joined().map(\.rank)).reversed() {
      let edges = hierarchy.firstUp[Int(rank)]..<hierarchy.firstUp[Int(rank) + 1]
      var time = NodeTime()
      time.lower(upward[Int(rank)].least, upward[Int(rank)].greatest)
      for edge in edges {
        let (least, greatest) = bounds(times[Int(hierarchy.upHead[Int(edge)])], 2 * edge + turn)
        time.lower(least, greatest)
      }
      settle(&time)
      add(time, upward[Int(rank)], network.nothing)
      for edge in edges { add(time, times[Int(hierarchy.upHead[Int(edge)])], 2 * edge + turn) }
      times[Int(rank)] = time
    }
    return times
  }

  /// The time at an access point.
  private mutating func endTime(_ end: [Anchor], _ downward: [NodeTime]) -> NodeTime {
    if end.count == 1, end[0].key == network.nothing { return downward[Int(end[0].rank)] }
    var time = NodeTime()
    for anchor in end {
      let (least, greatest) = bounds(downward[Int(anchor.rank)], anchor.key)
      time.lower(least, greatest)
    }
    settle(&time)
    for anchor in end { add(time, downward[Int(anchor.rank)], anchor.key) }
    return time
  }
}
