extension ClosableNetwork {
  /// The time from the nearest origin to each target in every state; for many states.
  ///
  /// - Parameter workers: how many threads may work on it.
  /// - Complexity: O(triangles + states / 16 × what varies)
  public func nearestTimes(from origins: [UInt32], to targets: [UInt32], workers: Int = 1) -> NearestTimes {
    let search = NearestSearch(self, isForward: true)
    return nearestTimes(search.result(from: origins.map(point), to: targets.map(point)), workers: workers)
  }

  /// The time from each target back to the nearest origin in every state.
  ///
  /// - Parameter workers: how many threads may work on it.
  /// - Complexity: that of ``nearestTimes(from:to:workers:)``
  public func returnTimes(from targets: [UInt32], toNearest origins: [UInt32], workers: Int = 1) -> NearestTimes {
    let search = NearestSearch(self, isForward: false)
    return nearestTimes(search.result(from: origins.map(point), to: targets.map(point)), workers: workers)
  }

  /// Runs a program for all states.
  func nearestTimes(_ result: NearestSearch.Result, workers: Int) -> NearestTimes {
    let lanes = LaneProgram.lanes
    let varying = result.slots.indices.filter { result.slots[$0] != LaneProgramBuilder.noSlot }
    var places = [UInt32](repeating: LaneProgramBuilder.noSlot, count: result.slots.count)
    for (place, end) in varying.enumerated() { places[end] = UInt32(place) }
    let groups = varying.isEmpty ? 0 : (states.stateCount + lanes - 1) / lanes
    let rowLength = groups * lanes
    let rows = [UInt32](unsafeUninitializedCapacity: varying.count * rowLength) { buffer, written in
      // Every group of states has columns of its own.
      guard let start = buffer.baseAddress else { return }
      concurrently(groups, workers: workers, prepare: result.program.memory) { group, memory in
        result.program.run(items.gates, from: group * lanes, in: memory)
        for (place, end) in varying.enumerated() {
          let source = memory.start + Int(result.slots[end]) * lanes
          (start + (place * rowLength + group * lanes)).initialize(from: source, count: lanes)
        }
      }
      written = varying.count * rowLength
    }
    return NearestTimes(
      stateCount: states.stateCount, least: result.least, places: places, rows: rows, rowLength: rowLength)
  }
}
