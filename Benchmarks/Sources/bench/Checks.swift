import RoadNetwork

/// Comparisons with what plain search found; each answers how many cells differ, of how many.
extension Workload {
  struct Check: CustomStringConvertible {
    var differing = 0
    var cells = 0
    var description: String {
      cells == 0
        ? "no reference" : differing == 0 ? "all \(cells) cells equal" : "\(differing) of \(cells) cells DIFFER"
    }
    mutating func compare(_ time: UInt32, _ reference: UInt32) {
      cells += 1
      if time != min(reference, infiniteWeight) { differing += 1 }
    }
  }

  /// All matrices, or three of them by plain search where there is no reference.
  func check(_ answer: TravelMatrices) -> Check {
    guard times.count == answer.times.count else { return checkThreeStates(of: answer) }
    var check = Check()
    var index = 0
    for state in 0..<answer.stateCount {
      for origin in 0..<answer.originCount {
        for target in 0..<answer.targetCount {
          check.compare(answer.time(state: state, origin: origin, target: target), times[index])
          index += 1
        }
      }
    }
    return check
  }

  /// The open network, the first day and the last.
  private func checkThreeStates(of answer: TravelMatrices) -> Check {
    var check = Check()
    let search = PlainSearch(topology, weights: weights)
    for state in Set([0, 1, days.count]).sorted() {
      var closed = [Bool](repeating: false, count: topology.arcCount)
      if state > 0 { for arc in days[state - 1] { closed[Int(arc)] = true } }
      for (index, origin) in origins.enumerated() {
        let found = search.times(from: origin, closed: closed)
        for (target, venue) in venues.enumerated() {
          check.compare(answer.time(state: state, origin: index, target: target), found[Int(venue)])
        }
      }
    }
    return check
  }

  /// Medians, ninth deciles and numbers of worlds with a way, in 1,024 worlds.
  func check(_ answer: NearestTimes) -> Check {
    var check = Check()
    guard answer.stateCount == 1024, quantiles.count == 2 * venues.count else { return check }
    for venue in venues.indices {
      let sorted = answer.times(target: venue).sorted()
      check.compare(sorted[511], quantiles[venue])
      check.compare(sorted[921], quantiles[venues.count + venue])
      check.compare(UInt32(answer.reachableCount(target: venue)), reach[venue])
    }
    return check
  }

  /// Numbers of worlds with a way, in 1,024 worlds.
  func check(_ answer: Reachability) -> Check {
    var check = Check()
    guard answer.stateCount == 1024, reach.count == venues.count else { return check }
    for venue in venues.indices { check.compare(UInt32(answer.reachableCount(target: venue)), reach[venue]) }
    return check
  }
}
