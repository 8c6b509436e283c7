/// Finds the smallest sets of things that together bring something about.
///
/// What a set brings about, every larger one does, too; so a set is minimal if none of its parts is enough. Sets are
/// tried by size, each once, and those that contain one already found are left out: a breadth-first walk of the lattice
/// of subsets, which is complete up to its limits.
struct MinimalSets {
  /// How many things there are to choose from.
  var count: Int
  /// The largest set that is tried.
  var largest: Int
  /// How many sets are looked for; the rest is not told.
  var limit: Int
  /// How many sets are tried in all.
  var trialLimit = 4096

  /// The minimal sets, the smallest first, those of one size in order.
  ///
  /// - Parameter areEnough: says of each of some sets whether it is enough; all sets of one size are asked at once.
  func found(_ areEnough: ([[Int]]) -> [Bool]) -> [[Int]] {
    var found: [[Int]] = []
    var trials = 0
    var sets: [[Int]] = [[]]
    for _ in 0..<min(largest, count) {
      sets = sets.flatMap { set in ((set.last ?? -1) + 1..<count).map { set + [$0] } }
        .filter { set in !found.contains { Set($0).isSubset(of: set) } }
      guard !sets.isEmpty, trials + sets.count <= trialLimit else { break }
      trials += sets.count
      let enough = areEnough(sets)
      found += zip(sets, enough).filter(\.1).map(\.0)
      if found.count >= limit { return Array(found.prefix(limit)) }
      sets = zip(sets, enough).filter { !$1 }.map(\.0)
    }
    return found
  }
}
