import OpeningHours

/// A stretch of a day in which nothing changes, with the worlds that decide it.
struct DaySlice: Sendable {
  /// Half-open.
  var range: Range<Instant>
  /// The worlds of which none is more closed: what holds in all of them holds in every world.
  var mostClosed: [AtomSet]
  /// The worlds of which none is more open: what is possible at all is possible in one of them.
  var mostOpen: [AtomSet]
  /// The map's rules about turns that are in force throughout.
  var turnRules: [Int] = []
  /// Those and others that may be, as their own hours leave open.
  var possibleTurnRules: [Int] = []
  /// False where the worlds were too many, and two bounds stand for them.
  var isExact: Bool
}
