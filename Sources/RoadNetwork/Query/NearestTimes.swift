/// The time from the nearest of some origins to each target, or back, in each of many states.
public struct NearestTimes: Sendable {
  /// The number of states.
  public let stateCount: Int
  /// The number of targets.
  public var targetCount: Int { places.count }
  /// The time of each target that never varies; of the others, the least in any state.
  private let least: [UInt32]
  /// The row of each target's times, or `LaneProgramBuilder.noSlot` where they never vary.
  private let places: [UInt32]
  /// Rows of times by state, as long as whole groups of sixteen states are.
  private let rows: [UInt32]
  private let rowLength: Int

  init(stateCount: Int, least: [UInt32], places: [UInt32], rows: [UInt32], rowLength: Int) {
    self.stateCount = stateCount
    self.least = least
    self.places = places
    self.rows = rows
    self.rowLength = rowLength
  }

  /// Whether the states differ for a target.
  public func varies(target: Int) -> Bool { places[target] != LaneProgramBuilder.noSlot }

  /// The number of targets for which the states differ.
  public var varyingCount: Int { places.count { $0 != LaneProgramBuilder.noSlot } }

  /// The time to a target in a state, `infiniteWeight` where there is no way.
  /// - Complexity: O(1)
  public func time(state: Int, target: Int) -> UInt32 {
    precondition((0..<stateCount).contains(state), "State \(state) is out of range 0..<\(stateCount)")
    return varies(target: target) ? rows[Int(places[target]) * rowLength + state] : least[target]
  }

  /// The times to a target in all states.
  /// - Complexity: O(states)
  public func times(target: Int) -> [UInt32] {
    guard varies(target: target) else { return [UInt32](repeating: least[target], count: stateCount) }
    let start = Int(places[target]) * rowLength
    return Array(rows[start..<start + stateCount])
  }

  /// The number of states in which a target can be reached.
  /// - Complexity: O(states)
  public func reachableCount(target: Int) -> Int {
    guard varies(target: target) else { return least[target] < infiniteWeight ? stateCount : 0 }
    let start = Int(places[target]) * rowLength
    return rows[start..<start + stateCount].count { $0 < infiniteWeight }
  }
}
