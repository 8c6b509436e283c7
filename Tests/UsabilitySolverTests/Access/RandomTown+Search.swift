@testable import UsabilitySolver

extension RandomTown {
  /// Whether one gets from home to a venue and back by car, by plain search.
  func hasRoundTrip(to venue: Int, shut: Set<Int>, barred: Set<Int>) -> Bool {
    let target = venueStreets[venue]
    return hasWay(from: (home, 0.6), to: (target, 0.3), isOnFoot: false, shut, barred)
      && hasWay(from: (target, 0.3), to: (home, 0.6), isOnFoot: false, shut, barred)
  }

  /// Whether there is a way between two points on streets.
  ///
  /// - Parameters:
  ///   - shut: streets that may not be used.
  ///   - barred: crossings that may not be entered.
  func hasWay(
    from start: (street: Int, at: Double), to end: (street: Int, at: Double), isOnFoot: Bool, _ shut: Set<Int>,
    _ barred: Set<Int>
  ) -> Bool {
    // One-way streets bind vehicles, not people on foot.
    func isTwoWay(_ street: Int) -> Bool { isOnFoot || !streets[street].isOneway }
    guard !shut.contains(start.street), !shut.contains(end.street) else { return false }
    if start.street == end.street, start.at <= end.at || isTwoWay(start.street) { return true }
    var waiting = [streets[start.street].to] + (isTwoWay(start.street) ? [streets[start.street].from] : [])
    var seen = Set<Int>()
    while let crossing = waiting.popLast() {
      guard !barred.contains(crossing), seen.insert(crossing).inserted else { continue }
      for (index, street) in streets.enumerated() where !shut.contains(index) {
        if street.from == crossing { waiting.append(street.to) }
        if street.to == crossing, isTwoWay(index) { waiting.append(street.from) }
      }
    }
    return seen.contains(streets[end.street].from) || (isTwoWay(end.street) && seen.contains(streets[end.street].to))
  }
}
